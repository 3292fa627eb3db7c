package dk.raadslag.spor;

import java.util.Map;
import java.util.function.UnaryOperator;

/** Turns a line of the trail into a sentence: every history sentence of the program comes through here. */
public final class Historiktekst {

    private Historiktekst() {}

    /**
     * Who and what, in one sentence.
     *
     * @param oversaet finds the sentence by its key, {@code historik.EMNE.HANDLING}
     */
    public static String saetning(Haendelse haendelse, UnaryOperator<String> oversaet) {
        String saetning = oversaet.apply("historik." + haendelse.emneType() + "." + haendelse.handling());
        saetning = saetning.replace("{aktoer}", hvem(haendelse, oversaet));
        for (Map.Entry<String, String> del : haendelse.detaljer().entrySet()) {
            saetning = saetning.replace("{" + del.getKey() + "}", del.getValue());
        }
        return saetning;
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
