package dk.raadslag.offentlig;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found.
 *
 * @param antal of all that was found; shown are the newest {@link Soegning#FLEST}
 * @param forslag another spelling that would find something, when nothing was found
 */
public record Soegeresultat(
        Soegevalg valg,
        List<Traef> traef,
        long antal,
        List<Facet> facetter,
        @Nullable String forslag) {

    static Soegeresultat intet(Soegevalg valg, @Nullable String forslag) {
        return new Soegeresultat(valg, List.of(), 0, List.of(), forslag);
    }

    public boolean flere() {
        return valg.side() * Soegning.PR_SIDE < Math.min(antal, Soegning.FLEST);
    }
}
