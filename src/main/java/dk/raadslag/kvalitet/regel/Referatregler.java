package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moedepapir;
import dk.raadslag.kvalitet.Moedepapir.Dagsordenpapir;
import dk.raadslag.kvalitet.Moedepapir.Punkt;
import dk.raadslag.kvalitet.Moenster;
import dk.raadslag.kvalitet.Ordliste;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.Sted;
import dk.raadslag.kvalitet.Stykke;
import dk.raadslag.tekst.Saetning;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The minutes: is it decided, by whom is it done, and when. */
public final class Referatregler {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final Moenster OUTCOME = Ordliste.af("udfald").somMoenster();
    private static final Set<String> GIVEN = Set.copyOf(Ordliste.af("fornavne").ord());
    private static final Set<String> UNITS = Set.copyOf(Ordliste.af("enheder").ord());
    private static final Moenster NOBODY = Ordliste.af("uden-ejer").somMoenster();
    private static final Pattern FOLLOWS = Pattern.compile(
            "(?<!\\p{L})(?:følger op|vender tilbage|giver (?:en )?tilbagemelding)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FIRST_NAME = Pattern.compile("^(\\p{Lu}\\p{Ll}+)(?: og \\p{Lu}\\p{Ll}+)?"
            + " (?:følger|giver|vender|undersøger|kontakter|taler|sørger|indkalder|en"
            + " tilbagemelding|tager)(?!\\p{L})");
    private static final Pattern CODES = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}{2,4})(?: og (\\p{Lu}{2,4}))?"
            + " (?:følger|giver|vender|undersøger|udarbejder|kontakter)(?!\\p{L})");
    private static final Pattern FUNCTION = Pattern.compile(
            "(?<!\\p{L})((?:Forvaltningschefen|Driftschefen|Centerchefen|Kontorchefen|Socialchefen|forvaltningschefen|driftschefen|centerchefen|kontorchefen))(?!"
                    + " (?:for|i|af|\\p{Lu}))(?!\\p{L})");
    private static final Pattern WHEN = Pattern.compile(
            "(?<!\\p{L})(?:senest|inden|til (?:næste|mødet|rådmandsmødet den)|frist|(?:uge|primo|medio|ultimo)"
                    + " )|\\d{1,2}\\."
                    + " (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|\\d{1,2}/\\d{1,2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern POINT =
            Pattern.compile("(?<!\\p{L})(punkt \\d{1,2})(?!\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBERED_MEETING =
            Pattern.compile("\\d{1,2}\\. ?\\p{L}{3,9} \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}");
    private static final Map<String, String> MISSPELT = Ordliste.af("stavefejl").somPar();
    private static final Moenster PROMPTS = Ordliste.af("pladsholdere").somMoenster();
    private static final int SENTENCE = 40;

    private Referatregler() {}

    public static void hoved(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Dagsordenpapir minutes : Dagsordenregler.agendas(papers)) {
            if (minutes.referat()
                    && !NUMBERED_MEETING.matcher(minutes.hoved().tekst()).find()) {
                melder.meld(new Kilde(Sted.Slags.MOEDE, "", 0, minutes.hoved()));
            }
        }
    }

    public static void beslutning(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Dagsordenpapir paper : Dagsordenregler.agendas(papers)) {
            long decided = paper.punkter().stream()
                    .filter(p -> written(p.beslutning()))
                    .count();
            for (Punkt item : paper.punkter()) {
                if (written(item.beslutning()) && item.beslutning() != null) {
                    boolean proposed = item.atPunkter() > 0
                            || cases.stream()
                                    .anyMatch(c -> !c.atPunkter().isEmpty() && Sammenligning.behandler(item, c));
                    decision(item, item.beslutning(), proposed, melder);
                } else if (paper.referat() || decided >= 2) {
                    melder.som("mangler").alvor(Alvor.BEMAERKNING).meld(item.kilde(item.titel()));
                }
            }
        }
    }

    private static boolean written(@org.jspecify.annotations.Nullable Stykke decision) {
        return decision != null && decision.tekst().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static void decision(Punkt item, Stykke decision, boolean proposed, Melder melder) {
        Kilde source = item.kilde(decision);
        String text = decision.tekst().strip();
        boolean outcome = OUTCOME.findesI(text);
        if (proposed && !outcome) {
            melder.som("udfald").meld(source, 0, Math.min(80, decision.tekst().length()));
        } else if (!outcome && repeats(item.titel().tekst(), text)) {
            melder.som("gentager").alvor(Alvor.BEMAERKNING).meld(source);
        }
        String last = text.substring(text.lastIndexOf('\n') + 1);
        boolean item0 = last.matches("^(?:[-–•o*\\uF0B7] |\\d+[.)] ).*");
        if (last.length() >= SENTENCE
                && !item0
                && !last.matches("(?s).*[.!?:;)”\"»…]\\s*")
                && !repeats(item.titel().tekst(), text)) {
            int from = decision.tekst().lastIndexOf(last);
            melder.som("afbrudt").meld(source, from, from + last.length());
        }
        for (Saetning sentence : Saetning.alle(decision.tekst())) {
            if (sentence.text().endsWith("?")) {
                melder.som("spoergsmaal").alvor(Alvor.BEMAERKNING).meld(source, sentence.fra(), sentence.til());
            }
        }
    }

    private static boolean repeats(String title, String text) {
        String[] words = text.split("\\s+");
        String[] of = title.split("\\s+");
        return words.length <= 7
                && of.length >= 2
                && words.length >= 2
                && words[0].equalsIgnoreCase(of[0])
                && words[1].equalsIgnoreCase(of[1]);
    }

    /** An order: who does it, by what name, and when. */
    public static void bestilling(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Dagsordenpapir paper : Dagsordenregler.agendas(papers)) {
            for (Punkt item : paper.punkter()) {
                if (written(item.beslutning()) && item.beslutning() != null) {
                    Kilde source = item.kilde(item.beslutning());
                    Saetning.alle(source.tekst()).forEach(s -> order(source, s, melder));
                }
            }
        }
    }

    private static void order(Kilde source, Saetning sentence, Melder melder) {
        String text = sentence.text();
        int from = sentence.fra();
        List<MatchResult> nobody = NOBODY.alle(text);
        if (!nobody.isEmpty()) {
            melder.som("ejer")
                    .meld(
                            source,
                            from + nobody.getFirst().start(),
                            from + nobody.getFirst().end());
            return;
        }
        Matcher name = FIRST_NAME.matcher(text);
        if (name.find() && GIVEN.contains(name.group(1))) {
            melder.som("fornavn").meld(source, from, from + name.end(), name.group(1));
        }
        Matcher codes = CODES.matcher(text);
        if (codes.find()) {
            for (int g = 1; g <= 2; g++) {
                if (codes.group(g) != null && !UNITS.contains(codes.group(g))) {
                    melder.som("enhed")
                            .alvor(Alvor.BEMAERKNING)
                            .meld(source, from + codes.start(g), from + codes.end(g), codes.group(g));
                }
            }
        }
        Matcher follows = FOLLOWS.matcher(text);
        if (follows.find()) {
            Matcher function = FUNCTION.matcher(text);
            if (function.find()) {
                String who = function.group(1);
                melder.som("funktion").meld(source, from + function.start(1), from + function.end(1), who);
            }
            if (!WHEN.matcher(text).find()) {
                melder.som("frist").alvor(Alvor.BEMAERKNING).meld(source, from + follows.start(), from + follows.end());
            }
        }
    }

    /** "punkt 5" under the item about another body's meeting. */
    public static void henvisning(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Dagsordenpapir paper : Dagsordenregler.agendas(papers)) {
            for (Punkt item : paper.punkter()) {
                if (item.beslutning() != null
                        && item.titel().tekst().toLowerCase(DANSK).contains("udvalgsmøde")) {
                    Matcher m = POINT.matcher(item.beslutning().tekst());
                    while (m.find()) {
                        melder.meld(item.kilde(item.beslutning()), m.start(), m.end(), m.group(1));
                    }
                }
            }
        }
    }

    public static void stavning(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Dagsordenpapir paper : Dagsordenregler.agendas(papers)) {
            for (Punkt item : paper.punkter()) {
                for (Stykke text : texts(item)) {
                    Matcher m = Pattern.compile("\\p{L}{4,}").matcher(text.tekst());
                    while (m.find()) {
                        String right = MISSPELT.get(m.group().toLowerCase(DANSK));
                        if (right != null) {
                            melder.ret(item.kilde(text), m.start(), m.end(), right, m.group(), right);
                        }
                    }
                }
            }
        }
    }

    public static void pladsholder(List<Moedepapir> papers, List<Sag> cases, Melder melder) {
        for (Dagsordenpapir paper : Dagsordenregler.agendas(papers)) {
            for (Punkt item : paper.punkter()) {
                for (Stykke text : texts(item)) {
                    for (MatchResult m : PROMPTS.alle(text)) {
                        melder.meld(item.kilde(text), m.start(), m.end(), m.group());
                    }
                }
            }
        }
    }

    private static List<Stykke> texts(Punkt item) {
        return item.beslutning() == null ? List.of(item.tekst()) : List.of(item.tekst(), item.beslutning());
    }
}
