package dk.raadslag.indstilling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An indstilling as one line of a list.
 *
 * @param tidligere what was decided before, while its openness is to be decided again
 */
public record Sagslinje(
        long id,
        String titel,
        Status status,
        long moedeId,
        String enhed,
        String forfatter,
        int minutter,
        Aabenhed aabenhed,
        @Nullable Kriterium kriterium,
        Aabenhed forslag,
        Aabenhed tidligere,
        boolean akut,
        @Nullable Instant indsendt) {}
