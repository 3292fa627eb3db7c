package dk.raadslag.indstilling.ui;

import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import java.util.Locale;

/** A meeting's name on a screen: "Rådmandsmøde mandag d. 30. november kl. 11.00". */
public final class Moedetekst {

    private Moedetekst() {}

    public static String af(Moede moede, Locale sprog) {
        return moede.forum().navn() + " " + FristTekst.kort(moede.begynder(), sprog);
    }
}
