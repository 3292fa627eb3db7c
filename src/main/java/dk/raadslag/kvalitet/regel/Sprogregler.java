package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moenster;
import dk.raadslag.kvalitet.Ordliste;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.Sted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words: abbreviations nobody explained, words twice, common misspellings, links that lead nowhere. */
public final class Sprogregler {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{N}&/.§-])(\\p{Lu}{2,4})(?![\\p{L}\\p{N}&/+]|-\\d|\\.\\p{L})");
    private static final Set<String> KNOWN =
            Set.copyOf(Ordliste.af("forkortelser").ord());
    private static final Moenster TWICE = Ordliste.af("dobbeltord").somMoenster();
    private static final Set<String> NEVER_TWICE =
            Set.copyOf(Ordliste.af("dobbelte-smaaord").ord());
    private static final Map<String, String> MISSPELT = Ordliste.af("stavefejl").somPar();
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Moenster DEAD_LINK = Moenster.af(
            "^ ?Link til [^\\n"
                    + ":]{3,60}$|(?<!\\p{L})(?:via|på|i) dette"
                    + " link(?!\\s*[:(]?\\s*(?:https?:|www\\.))(?!\\p{L})|\\(link\\)|(?<![\\p{L}\\p{N}])[A-Z]:\\\\[^\\s,;]{2,120}|file:///[^\\s,;]{2,120}");

    private static final Moenster GLUED = Moenster.af(
            "(?=\\d)(?<!\\d)(\\d{1,2})\\.(?=(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\b)");

    /** More than these in one case is a field with its own language, which its readers know. */
    private static final int MOST = 3;

    private Sprogregler() {}

    /** In the sections only: names of bilag explain themselves in the bilag. */
    public static void forkortelse(Sag sag, Melder melder) {
        Set<String> judged = new HashSet<>();
        int reported = 0;
        StringBuilder all = new StringBuilder(sag.titel()).append('\n');
        sag.kilder().forEach(k -> all.append(k.tekst()).append('\n'));
        String text = all.toString();
        for (Kilde source : sag.broedtekst()) {
            if (source.slags() != Sted.Slags.AFSNIT || mostlyCapitals(source.tekst())) {
                continue;
            }
            for (MatchResult m : abbreviations(source.tekst())) {
                String word = m.group(1);
                if (reported < MOST
                        && judged.add(word)
                        && !known(word)
                        && !sag.titel().contains(word)
                        && !explained(word, text)) {
                    reported++;
                    melder.meld(source, m.start(1), m.end(1), word);
                }
            }
        }
    }

    private static boolean known(String word) {
        return KNOWN.contains(word) || word.endsWith("S") && KNOWN.contains(word.substring(0, word.length() - 1));
    }

    private static List<MatchResult> abbreviations(String text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher m = ABBREVIATION.matcher(text).useTransparentBounds(true);
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && Character.isUpperCase(text.charAt(i + 1))
                    && m.region(i, text.length()).lookingAt()) {
                if (!amongCapitals(text, m.start(), m.end())) {
                    found.add(m.toMatchResult());
                }
                i = m.end() - 1;
            }
        }
        return found;
    }

    /** A word of a heading or a prompt that is written in capitals throughout. */
    private static boolean amongCapitals(String text, int from, int to) {
        return from > 2
                && Character.isUpperCase(text.charAt(from - 2))
                && text.charAt(from - 1) == ' '
                && Character.isUpperCase(text.charAt(from - 3))
                && to + 2 < text.length()
                && Character.isUpperCase(text.charAt(to + 1))
                && Character.isUpperCase(text.charAt(to + 2));
    }

    private static boolean mostlyCapitals(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return capitals * 2 > text.codePoints().filter(Character::isLetter).count();
    }

    /** "Organisation og Ledelse (OL)" or "OL (Organisation og Ledelse)", or a name next to it with those initials. */
    private static boolean explained(String word, String text) {
        return text.contains("(" + word + ")")
                || text.contains("(" + word + ",")
                || text.contains("(herefter " + word)
                || text.contains("(forkortet " + word)
                || text.contains(word + " (")
                || text.contains(word + ", der står for");
    }

    public static void dobbeltord(Sag sag, Melder melder) {
        for (Kilde source : texts(sag)) {
            TWICE.alle(source.stykke()).forEach(m -> melder.meld(source, m.start(), m.end(), m.group()));
            repeated(source, melder);
        }
    }

    /** "at at", "vil vil": small words that are never right twice, on one line. */
    private static void repeated(Kilde source, Melder melder) {
        String text = source.tekst();
        int start = -1;
        int length = 0;
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetter(text.charAt(i))) {
                length = text.charAt(i) == ' ' && (i == 0 || text.charAt(i - 1) != ' ') ? length : 0;
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            boolean apart = (i == 0 || " (\n”\"»".indexOf(text.charAt(i - 1)) >= 0)
                    && (end == text.length() || " .,;:)\n?!".indexOf(text.charAt(end)) >= 0);
            if (length == end - i
                    && apart
                    && text.regionMatches(true, start, text, i, length)
                    && NEVER_TWICE.contains(text.substring(i, end).toLowerCase(DANSK))) {
                melder.meld(source, start, end, text.substring(start, end));
            }
            start = i;
            length = apart ? end - i : 0;
            i = end;
        }
    }

    public static void stavning(Sag sag, Melder melder) {
        for (Kilde source : texts(sag)) {
            if (source.slags() == Sted.Slags.HOVED) {
                continue;
            }
            if (MISSPELT.keySet().stream().noneMatch(source.stykke().smaa()::contains)) {
                continue;
            }
            Matcher m = WORD.matcher(source.tekst());
            while (m.find()) {
                String right = MISSPELT.get(m.group().toLowerCase(DANSK));
                if (right != null) {
                    String fixed = Character.isUpperCase(m.group().charAt(0))
                            ? right.substring(0, 1).toUpperCase(DANSK) + right.substring(1)
                            : right;
                    melder.ret(source, m.start(), m.end(), fixed, m.group(), fixed);
                }
            }
        }
    }

    public static void link(Sag sag, Melder melder) {
        for (Kilde source : texts(sag)) {
            for (MatchResult m : DEAD_LINK.alle(source.stykke())) {
                melder.meld(source, m.start(), m.end(), m.group().strip());
            }
        }
    }

    /** A date glued to its month: "13.december". */
    public static void mellemrum(Kilde source, Melder melder) {
        for (MatchResult m : GLUED.alle(source.stykke())) {
            melder.ret(source, m.start(), m.end(), m.group() + " ", m.group());
        }
    }

    public static void mellemrum(Sag sag, Melder melder) {
        sag.kilder().forEach(k -> mellemrum(k, melder));
    }

    private static List<Kilde> texts(Sag sag) {
        List<Kilde> all = new ArrayList<>(sag.kilder());
        all.addAll(sag.bilagstekster());
        return all;
    }
}
