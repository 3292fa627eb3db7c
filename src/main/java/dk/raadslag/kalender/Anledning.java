package dk.raadslag.kalender;

import dk.raadslag.spor.Aktoer;
import java.time.Instant;

/**
 * Who changes a meeting, when, and why.
 *
 * @param grund in the person's own words; rule 2 demands one
 */
public record Anledning(Instant tidspunkt, String aktoer, String grund) {

    /** @throws IllegalArgumentException without a reason */
    public Anledning {
        grund = grund.strip();
        if (grund.isEmpty()) {
            throw new IllegalArgumentException("Rule 2: a change of meeting or deadline has a reason");
        }
    }

    static Anledning nu(Instant nu, String grund) {
        return new Anledning(nu, Aktoer.nuvaerende().aktoerNavn(), grund);
    }
}
