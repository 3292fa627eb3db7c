package dk.raadslag.kvalitet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param regel the rule's id, stable: "pladsholder"
 * @param besked the key of its sentences; a rule may have several
 * @param uddrag the words it is about, for lists (not for logs: the text may be confidential)
 * @param dele what the sentences are filled with
 * @param rettelse what to put in place of the range, when that is safe; null when only a person can tell
 */
public record Fund(
        String regel,
        String besked,
        Alvor alvor,
        Sted sted,
        String uddrag,
        List<String> dele,
        @Nullable String rettelse) {

    private static final Set<String> UNWRITTEN = Set.of(
            "at-mangler",
            "afsnit-tomt",
            "titel.mangler",
            "sagsnummer.mangler",
            "kontakt.telefon",
            "kontakt.epost",
            "kontakt.begge",
            "kontakt.person",
            "kontakt.alt");

    /** Whether something has still to be written, as in every case at first, rather than been written wrongly. */
    public boolean isUnwritten() {
        return UNWRITTEN.contains(besked);
    }

    /** One sentence: what is wrong. */
    public String hvad(Locale sprog) {
        return Beskeder.text(besked + ".hvad", sprog, dele);
    }

    /** One sentence: what to do. */
    public String goer(Locale sprog) {
        return Beskeder.text(besked + ".goer", sprog, dele);
    }
}
