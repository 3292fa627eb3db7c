package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moenster;
import dk.raadslag.kvalitet.Ordliste;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.tekst.Saetning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sensitive personal data, which never belong in an indstilling (rule 11). */
public final class Foelsomt {

    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}”\"’'-])(\\p{Lu}\\p{Ll}{2,15})(?![\\p{L}\\p{N}-]| \\p{Lu})");
    private static final Set<String> GIVEN = Set.copyOf(Ordliste.af("fornavne").ord());
    private static final Moenster HEALTH = Ordliste.af("helbredsord").somMoenster();
    private static final Pattern PATIENT = Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{Ll}-]+){1,3}) "
            + "(?:lider af|led af|er diagnosticeret|har (?:fået )?diagnosen|har fået (?:stillet|konstateret)"
            + "|(?:er|blev|bliver) indlagt|er (?:alkoholiker|misbruger))(?!\\p{L})");
    private static final Pattern PRIVATE_PHONE = Pattern.compile(
            "(?:privat(?:e|t)?[ -]?(?:telefon|tlf|mobil|nummer|telefonnummer)|(?:træffes|ringes til) privat)[^\\n"
                    + "\\d]{0,40}((?:\\+45 ?)?\\d{2}(?: ?\\d{2}){3})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HOME = Pattern.compile(
            "(?iu:privatadresse|hjemmeadresse|bopæl|bor på|boende på|bosiddende"
                    + " på)\\s*:?\\s*(?:adressen\\s*)?(\\p{Lu}[\\p{L}."
                    + " ]{2,30}(?:vej|gade|allé|alle|vænget|parken|stræde|plads|toften|bakken|høj|lunden|engen|kær|mark) \\d{1,3}\\s?[A-Z]?)");

    private static final Moenster HOME_WORDS = Moenster.af("hjemmeadresse|bopæl|bor på|boende på|bosiddende på");

    private Foelsomt() {}

    public static void cpr(Sag sag, Melder melder) {
        for (Kilde source : texts(sag, true)) {
            for (Cpr number : Cpr.alle(source.stykke())) {
                (number.modulus11() ? melder : melder.som("uden-kontrol")).meld(source, number.fra(), number.til());
            }
        }
    }

    /** A given name alone in a sentence about illness or admission, or a full name that is said to be ill: a citizen. */
    public static void helbred(Sag sag, Melder melder) {
        for (Kilde source : texts(sag, false)) {
            List<MatchResult> health = HEALTH.alle(source.stykke());
            for (Map.Entry<Saetning, MatchResult> one :
                    source.stykke().foerstePr(health).entrySet()) {
                Saetning sentence = one.getKey();
                String illness = one.getValue().group();
                Matcher patient = PATIENT.matcher(sentence.text());
                if (patient.find()) {
                    melder.meld(source, sentence.fra() + patient.start(1), sentence.fra() + patient.end(1), illness);
                    continue;
                }
                Matcher name = NAME.matcher(sentence.text());
                while (name.find()) {
                    String before = sentence.text().substring(Math.max(0, name.start() - 20), name.start());
                    if (GIVEN.contains(name.group(1)) && !before.matches("(?s).*\\p{Lu}[\\p{L}.]* ")) {
                        melder.meld(source, sentence.fra() + name.start(1), sentence.fra() + name.end(1), illness);
                        break;
                    }
                }
            }
        }
    }

    public static void privat(Sag sag, Melder melder) {
        for (Kilde source : texts(sag, false)) {
            if (!source.stykke().smaa().contains("privat") && !HOME_WORDS.findesI(source.stykke())) {
                continue;
            }
            Matcher m = PRIVATE_PHONE.matcher(source.tekst());
            while (m.find()) {
                melder.som("telefon").meld(source, m.start(1), m.end(1));
            }
            m = HOME.matcher(source.tekst());
            while (m.find()) {
                melder.som("adresse").meld(source, m.start(1), m.end(1));
            }
        }
    }

    private static List<Kilde> texts(Sag sag, boolean head) {
        List<Kilde> all = new ArrayList<>(head ? sag.kilder() : sag.broedtekst());
        all.addAll(sag.bilagstekster());
        return all;
    }
}
