package dk.raadslag.indstilling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when something is confidential: until a day, until something has happened, or neither is known.
 *
 * @param dato from this day on the secretariat is asked to open it
 * @param begivenhed in words, such as that the budget agreement is published; empty if it is not an event
 */
public record Ophoer(@Nullable LocalDate dato, String begivenhed) {

    public static final Ophoer UKENDT = new Ophoer(null, "");

    public Ophoer {
        begivenhed = begivenhed.strip();
    }

    public static Ophoer paa(LocalDate dato) {
        return new Ophoer(dato, "");
    }

    public static Ophoer naar(String begivenhed) {
        return new Ophoer(null, begivenhed);
    }

    public boolean erKendt() {
        return dato != null || !begivenhed.isEmpty();
    }

    /** @throws Regelbrud if the day it ends is not ahead */
    void kraevForude(LocalDate idag) {
        if (dato != null && !dato.isAfter(idag)) {
            throw new Regelbrud("ophoerErForbi");
        }
    }
}
