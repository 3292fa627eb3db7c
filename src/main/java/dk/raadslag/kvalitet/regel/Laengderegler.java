package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Afsnitsart;
import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.Felt;
import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.tekst.Lix;
import dk.raadslag.tekst.Saetning;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Length and readability, and whether the figures the author typed are right. */
public final class Laengderegler {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+|\\d+");
    /** Word counts headings, tables and text boxes too: too high means less than too low. */
    private static final double TOO_LOW = 0.88;

    private static final double TOO_HIGH = 1.35;

    private Laengderegler() {}

    /** Characters with spaces of everything above the bilag list, headings included, as Word counts. */
    public static int tegn(Sag sag) {
        return sag.afsnit().stream()
                .filter(a -> a.art() != Afsnitsart.BILAG && a.art() != Afsnitsart.TIDLIGERE)
                .mapToInt(a -> a.overskrift().tekst().strip().length()
                        + 1
                        + a.tekst().tekst().strip().length())
                .sum();
    }

    public static void laengde(Sag sag, Melder melder) {
        int length = Math.max(tegn(sag), declared(sag));
        if (sag.krav().laengde() > 0 && length > sag.krav().laengde()) {
            Kilde place = sag.felt(Hovedfelt.ANTAL_TEGN)
                    .or(() -> sag.felt(Hovedfelt.TITEL))
                    .map(Kilde::af)
                    .orElse(null);
            if (place != null) {
                melder.meld(place, Penge.dansk(length), Penge.dansk(sag.krav().laengde()));
            }
        }
    }

    /** What the author's own count says, unless it is out of all proportion. */
    private static int declared(Sag sag) {
        int declared = sag.alle(Hovedfelt.ANTAL_TEGN).stream()
                .map(f -> NUMBER.matcher(f.vaerdi().tekst()))
                .filter(Matcher::find)
                .mapToInt(m -> number(m.group()))
                .max()
                .orElse(0);
        return declared > tegn(sag) * TOO_HIGH + 400 ? 0 : declared;
    }

    public static void antalTegn(Sag sag, Melder melder) {
        for (Felt field : sag.alle(Hovedfelt.ANTAL_TEGN)) {
            Kilde source = Kilde.af(field);
            Matcher m = NUMBER.matcher(source.tekst());
            if (!m.find()) {
                continue;
            }
            int declared = number(m.group());
            int measured = tegn(sag);
            if (declared < measured * TOO_LOW || declared > measured * TOO_HIGH + 400) {
                melder.ret(source, m.start(), m.end(), Penge.dansk(measured), m.group(), Penge.dansk(measured));
            } else if (declared >= 1000 && !m.group().contains(".")) {
                melder.som("format")
                        .alvor(Alvor.BEMAERKNING)
                        .ret(source, m.start(), m.end(), Penge.dansk(declared), m.group());
            }
        }
    }

    private static int number(String digits) {
        String plain = digits.replace(".", "");
        return plain.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(plain);
    }

    public static void lixFelt(Sag sag, Melder melder) {
        for (Felt field : sag.alle(Hovedfelt.LIX)) {
            Kilde source = Kilde.af(field);
            Matcher m = NUMBER.matcher(source.tekst());
            if (m.find() && number(m.group()) > 100) {
                melder.meld(source, m.start(), m.end(), m.group());
            }
        }
    }

    public static void lix(Sag sag, Melder melder) {
        List<Kilde> texts = sag.afsnit().stream()
                .filter(a -> a.art() != Afsnitsart.BILAG && a.art() != Afsnitsart.TIDLIGERE)
                .map(Kilde::af)
                .toList();
        Lix lix = texts.stream()
                .map(Kilde::stykke)
                .map(t -> Lix.af(t.tekst(), t.saetninger().size()))
                .reduce(Lix.INTET, Lix::med);
        if (lix.ord() < 100 || lix.vaerdi() <= sag.krav().lix()) {
            return;
        }
        int longest = texts.stream().mapToInt(Laengderegler::longest).max().orElse(0);
        for (Kilde source : texts) {
            for (Saetning sentence : source.stykke().saetninger()) {
                if (sentence.text().length() == longest) {
                    String words = String.valueOf(Lix.af(sentence.text(), 1).ord());
                    String most = String.valueOf(sag.krav().lix());
                    melder.meld(source, sentence.fra(), sentence.til(), String.valueOf(lix.vaerdi()), most, words);
                    return;
                }
            }
        }
    }

    private static int longest(Kilde source) {
        return source.stykke().saetninger().stream()
                .mapToInt(sentence -> sentence.text().length())
                .max()
                .orElse(0);
    }
}
