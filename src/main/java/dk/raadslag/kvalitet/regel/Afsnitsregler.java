package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Afsnit;
import dk.raadslag.kvalitet.Afsnitsart;
import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.tekst.Saetning;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Sections: empty, nearly empty, said twice. */
public final class Afsnitsregler {

    private static final Pattern SILENT = Pattern.compile("\\(?[-–—]\\)?\\.?");
    private static final Pattern NOTHING = Pattern.compile("[.,:;…\\s]*");
    private static final Pattern NOT_COORDINATED = Pattern.compile(
            "(?:endnu )?ikke (?:endnu )?(?:koordineret|drøftet|afstemt|delt) med",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[^\\S ]");
    private static final int SHORT = 80;
    private static final int REPEATED = 60;
    private static final int TWICE = 25;

    private Afsnitsregler() {}

    public static void tomt(Sag sag, Melder melder) {
        for (Afsnit section : sag.afsnit()) {
            String text = section.tekst().tekst().strip();
            Kilde heading = Kilde.overskrift(section);
            String name = section.overskrift().tekst().strip();
            if (section.art() == Afsnitsart.BESLUTNING || section.art() == Afsnitsart.BILAG) {
                continue;
            }
            if (SILENT.matcher(text).matches()) {
                if (section.art().talerVedTavshed()) {
                    melder.som("tavs").alvor(Alvor.BEMAERKNING).meld(heading, name);
                }
            } else if (NOTHING.matcher(text).matches()) {
                Alvor severity = section.paakraevet() && section.art() != Afsnitsart.TIDLIGERE
                        ? Alvor.BLOKERER
                        : Alvor.BEMAERKNING;
                melder.alvor(severity).meld(heading, name);
            } else if (text.length() < SHORT && text.endsWith(":")) {
                melder.som("optakt").alvor(Alvor.ADVARSEL).meld(heading, name);
            }
        }
    }

    public static void gentagelse(Sag sag, Melder melder) {
        Map<String, String> seen = new HashMap<>();
        for (Afsnit section : sag.afsnit()) {
            Kilde source = Kilde.af(section);
            String before = "";
            for (Saetning sentence : source.stykke().saetninger()) {
                if (sentence.text().length() >= TWICE && sentence.text().equals(before)) {
                    melder.som("straks").meld(source, sentence.fra(), sentence.til());
                    break;
                }
                before = sentence.text();
                String key = sentence.text();
                String first = key.length() < REPEATED
                        ? null
                        : seen.putIfAbsent(SPACES.matcher(key).replaceAll(" "), section.noegle());
                if (first != null) {
                    melder.meld(source, sentence.fra(), sentence.til(), first);
                    break;
                }
            }
        }
    }

    public static void koordineret(Sag sag, Melder melder) {
        for (Afsnit section : sag.alle(Afsnitsart.KOORDINERING)) {
            Kilde source = Kilde.af(section);
            var m = NOT_COORDINATED.matcher(source.tekst());
            if (m.find()) {
                melder.meld(source, m.start(), m.end());
            }
        }
    }
}
