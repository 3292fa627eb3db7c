package dk.raadslag.spor;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a line of the trail into a sentence: every history sentence of the program comes through here. */
public final class Historiktekst {

    /** {@code {referat.udfald:foer}}: what the detail {@code foer} is called, by the keys that begin so. */
    private static final Pattern CALLED = Pattern.compile("\\{([\\w.]+):(\\w+)}");

    private Historiktekst() {}

    /**
     * Who and what, in one sentence.
     *
     * @param oversaet finds the sentence by its key, {@code historik.EMNE.HANDLING}
     */
    public static String saetning(Haendelse haendelse, UnaryOperator<String> oversaet) {
        String saetning = oversaet.apply("historik." + haendelse.emneType() + "." + haendelse.handling());
        saetning = CALLED.matcher(saetning).replaceAll(named -> named(haendelse, named, oversaet));
        saetning = saetning.replace("{aktoer}", hvem(haendelse, oversaet));
        for (Map.Entry<String, String> del : haendelse.detaljer().entrySet()) {
            saetning = saetning.replace("{" + del.getKey() + "}", del.getValue());
        }
        return saetning;
    }

    private static String named(Haendelse haendelse, MatchResult named, UnaryOperator<String> oversaet) {
        String detail = haendelse.detaljer().get(named.group(2));
        return detail == null ? "" : Matcher.quoteReplacement(oversaet.apply(named.group(1) + "." + detail));
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
