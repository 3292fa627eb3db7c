package dk.raadslag.offentlig;

import java.util.List;

/**
 * A page of what a search found.
 *
 * @param antal of all that was found, counted no further than {@link Soegning#FLEST}
 * @param side from 1
 */
public record Soegeresultat(String soegning, boolean efterDato, List<Traef> traef, int antal, int side) {

    static Soegeresultat intet(String soegning, boolean efterDato) {
        return new Soegeresultat(soegning, efterDato, List.of(), 0, 1);
    }

    public boolean flere() {
        return side * Soegning.PR_SIDE < antal;
    }
}
