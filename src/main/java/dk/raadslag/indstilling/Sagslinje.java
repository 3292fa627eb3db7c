package dk.raadslag.indstilling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An indstilling as one line of a list. */
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
        boolean akut,
        @Nullable Instant indsendt) {}
