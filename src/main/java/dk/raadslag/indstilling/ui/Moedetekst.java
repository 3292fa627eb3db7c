package dk.raadslag.indstilling.ui;

import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import java.util.Locale;

/** A meeting's name on a screen: "Rådmandsmøde mandag den 30. november kl. 11.00". */
public final class Moedetekst {

    private Moedetekst() {}

    public static String af(Moede moede, Locale sprog) {
        return moede.forum().navn() + " " + FristTekst.kort(moede.begynder(), sprog);
    }

    /** The same with its year, for what is kept or printed. */
    public static String withYear(Moede moede, Locale sprog) {
        return moede.forum().navn() + " " + FristTekst.hvornaar(moede.begynder(), sprog);
    }

    /** The same within a sentence: "rådmandsmødet mandag den 30. november kl. 11.00". */
    static String inSentence(Moede moede, Locale sprog) {
        return sprog.getLanguage().equals("en")
                ? af(moede, sprog)
                : Moedenavn.definite(moede.forum().navn()) + " " + FristTekst.kort(moede.begynder(), sprog);
    }
}
