package dk.raadslag.kvalitet;

/**
 * A rule: a name, a usual severity and a way to look. Its sentences are {@code kvalitet.<id>.hvad}, {@code .goer},
 * {@code .navn} and {@code .eksempel}.
 */
public record Regel(String id, Alvor alvor, Opslag opslag) {

    /** Looks through a case and reports what it finds. */
    @FunctionalInterface
    public interface Opslag {
        void find(Sag sag, Melder melder);
    }
}
