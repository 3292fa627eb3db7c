package dk.raadslag.spor;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a line of the trail into a sentence: every history sentence of the program comes through here. In a sentence
 * {@code {punkt}} is a detail, {@code {referat.udfald:foer}} what a detail is called by the keys that begin so, and
 * what stands in {@code [ ]} is left out where the line lacks one of its details.
 */
public final class Historiktekst {

    private static final Pattern MAYBE = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern WORD =
            Pattern.compile("\\{(?:([\\w.]+):(\\w+)|(\\w+))}", Pattern.UNICODE_CHARACTER_CLASS);

    private Historiktekst() {}

    /**
     * Who and what, in one sentence.
     *
     * @param oversaet finds the sentence by its key, {@code historik.EMNE.HANDLING}
     */
    public static String saetning(Haendelse haendelse, UnaryOperator<String> oversaet) {
        Map<String, String> ord = new HashMap<>(haendelse.detaljer());
        ord.put("aktoer", hvem(haendelse, oversaet));
        String saetning = oversaet.apply("historik." + haendelse.emneType() + "." + haendelse.handling());
        String uden = MAYBE.matcher(saetning)
                .replaceAll(maybe -> Matcher.quoteReplacement(hasAll(maybe.group(1), ord) ? maybe.group(1) : ""));
        return WORD.matcher(uden).replaceAll(word -> Matcher.quoteReplacement(said(word, ord, oversaet)));
    }

    private static boolean hasAll(String del, Map<String, String> ord) {
        return WORD.matcher(del)
                .results()
                .allMatch(word -> ord.containsKey(word.group(3) == null ? word.group(2) : word.group(3)));
    }

    private static String said(MatchResult word, Map<String, String> ord, UnaryOperator<String> oversaet) {
        if (word.group(1) == null) {
            return ord.getOrDefault(word.group(3), word.group());
        }
        String detail = ord.get(word.group(2));
        return detail == null ? "" : oversaet.apply(word.group(1) + "." + detail);
    }

    /** The one who did it; and on whose behalf, if it was not their own. */
    private static String hvem(Haendelse haendelse, UnaryOperator<String> oversaet) {
        String anden = haendelse.detaljer().get(Aktoer.PAA_VEGNE_AF);
        return anden == null
                ? haendelse.aktoer()
                : oversaet.apply("historik.paaVegneAf")
                        .replace("{vikar}", haendelse.aktoer())
                        .replace("{for}", anden);
    }
}
