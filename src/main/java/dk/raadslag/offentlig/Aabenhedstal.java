package dk.raadslag.offentlig;

import java.time.LocalDate;

/**
 * How many items of a month were confidential.
 *
 * @param maaned its first day
 */
public record Aabenhedstal(LocalDate maaned, long punkter, long lukkede) {

    /** Rounded to the nearest whole. */
    public long procent() {
        return Math.round(100.0 * lukkede / punkter);
    }
}
