package dk.raadslag.dagsorden;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something was taken away from the public record (rule 22): a whole meeting, an item of it, or a bilag.
 *
 * @param grund why; the secretariat's alone
 * @param lagtOp when it was put up again; null while it is away
 * @param daekket passages that the item stands without since then, one a line
 * @param nyFil what stands in the bilag's place since then
 * @param erstatter the files that it stands in the place of; empty for whatever the bilag has
 */
public record Fjernelse(
        long id,
        long moedeId,
        @Nullable Long punktId,
        @Nullable Long bilagId,
        String grund,
        String af,
        Instant fjernet,
        @Nullable Instant lagtOp,
        String daekket,
        @Nullable NyFil nyFil,
        List<String> erstatter) {

    public record NyFil(String sha256, String filnavn, String type, long stoerrelse) {}

    public boolean erVaek() {
        return lagtOp == null;
    }

    /** Whether the mended file stands in the place of this one. */
    boolean replaces(Punktindhold.Bilag bilag) {
        return Objects.equals(bilagId, bilag.id())
                && nyFil != null
                && (erstatter.isEmpty() || erstatter.contains(bilag.sha256()));
    }

    boolean gaelderMoedet() {
        return punktId == null;
    }
}
