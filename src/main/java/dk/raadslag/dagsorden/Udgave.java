package dk.raadslag.dagsorden;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A published edition of an agenda. Never changed: a change makes a new edition (rule 15). */
public record Udgave(
        long moedeId,
        int nr,
        Instant udgivet,
        String af,
        @Nullable String grund,
        List<Punktindhold> punkter) {

    /** Empty if it has been taken off the agenda. */
    public Optional<Punktindhold> find(long punktId) {
        return punkter.stream().filter(punkt -> punkt.punktId() == punktId).findFirst();
    }

    /** The same item as in an edition before; a case that was taken off and has come back is another item with the same case. */
    public Optional<Punktindhold> again(Punktindhold foer) {
        return find(foer.punktId())
                .or(() -> punkter.stream()
                        .filter(punkt -> foer.sagId() != null && foer.sagId().equals(punkt.sagId()))
                        .findFirst());
    }

    /** The ids of every item's bilag. */
    List<Long> bilag() {
        return punkter.stream()
                .flatMap(punkt -> punkt.bilag().stream())
                .map(Punktindhold.Bilag::id)
                .toList();
    }

    /** @throws java.util.NoSuchElementException if the edition has no such point */
    public Punktindhold punkt(long punktId) {
        return find(punktId).orElseThrow();
    }
}
