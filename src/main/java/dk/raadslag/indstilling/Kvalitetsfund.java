package dk.raadslag.indstilling;

import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.Fund;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the quality check, at its place in a case.
 *
 * @param sted as in {@link Tilbagemelding#getSted()}, and {@code hoved:FELT} and {@code bilag:ID}
 * @param noegle the same for the same words at the same place, however they have moved; tells nothing of the words
 * @param ord the very words between {@code fra} and {@code til}
 * @param fravalg who set it aside and why; null while it counts
 */
public record Kvalitetsfund(
        Fund fund,
        String sted,
        String noegle,
        String ord,
        @Nullable Fravalg fravalg) {

    /** The heaviest first; what is equally heavy stays in the order of the case. */
    static final Comparator<Kvalitetsfund> TUNGEST_FOERST = Comparator.comparing(Kvalitetsfund::alvor);

    public Alvor alvor() {
        return fund.alvor();
    }

    public boolean gaelder() {
        return fravalg == null;
    }

    /** Stops the case until it is put right, or the secretariat lets it through. */
    public boolean spaerrer() {
        return gaelder() && alvor() == Alvor.BLOKERER;
    }

    /** Inclusive, in the plain text of the place. */
    public int fra() {
        return fund.sted().fra();
    }

    /** Exclusive. */
    public int til() {
        return fund.sted().til();
    }

    /** Whether {@link #fra} and {@link #til} are in a text that the author writes. */
    public boolean erITeksten() {
        return switch (fund.sted().slags()) {
            case HOVED, AFSNIT, AT_PUNKT -> true;
            default -> false;
        };
    }

    static List<Kvalitetsfund> spaerringer(List<Kvalitetsfund> fund) {
        return fund.stream().filter(Kvalitetsfund::spaerrer).toList();
    }

    /** Without the words, which may be confidential: this may come into a log. */
    @Override
    public String toString() {
        return fund.regel() + " " + alvor() + " " + sted;
    }
}
