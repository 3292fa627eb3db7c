package dk.raadslag.dagsorden;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published edition of an agenda. Never changed: a change makes a new edition (rule 15). */
public record Udgave(
        long moedeId,
        int nr,
        Instant udgivet,
        String af,
        @Nullable String grund,
        List<Punktindhold> punkter) {

    /** @throws java.util.NoSuchElementException if the edition has no such point */
    public Punktindhold punkt(long punktId) {
        return punkter.stream()
                .filter(punkt -> punkt.punktId() == punktId)
                .findFirst()
                .orElseThrow();
    }
}
