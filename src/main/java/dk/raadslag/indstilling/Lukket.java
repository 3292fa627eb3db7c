package dk.raadslag.indstilling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A confidential case, or a confidential bilag of an open one, as one line of a list.
 *
 * @param bilagId null if it is the case
 */
public record Lukket(
        long sag,
        String titel,
        @Nullable Long bilagId,
        @Nullable String bilagsnavn,
        @Nullable Kriterium kriterium,
        String grund,
        @Nullable LocalDate til,
        String begivenhed) {

    /** A bilag that was closed before anybody was asked why. */
    public boolean manglerKriterium() {
        return kriterium == null;
    }

    public Ophoer ophoer() {
        return new Ophoer(til, begivenhed);
    }
}
