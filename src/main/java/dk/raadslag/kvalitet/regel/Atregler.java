package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Afsnit;
import dk.raadslag.kvalitet.Afsnitsart;
import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.AtPunkt;
import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moenster;
import dk.raadslag.kvalitet.Ordliste;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.tekst.Saetning;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** At-punkter (rule 6): who decides what, one thing at a time, in a sentence that can be read out. */
public final class Atregler {

    /** "At 1) ", "1) at ", "1. at ", "a) " or nothing; group 1 = an "at" in the label, group 2 = an "at" after it. */
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(?:(at)\\s+)?(?:\\d{1,2}\\s?[).:]|[a-h]\\)|[-•*])?\\s*(?:(at)\\s+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:at\\s+)?(\\d{1,2})\\s?[).:]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DECIDERS = Ordliste.af("beslutningstagere").somOrd();
    private static final Moenster VERBS = Ordliste.af("beslutningsverber").somMoenster();
    private static final Pattern ACTIVE = Ordliste.af("beslutningsverber-alene").somOrd();
    private static final Pattern SUBPOINT =
            Pattern.compile("(?:^|\\s)b\\)\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EITHER = Pattern.compile(
            "(?<!\\p{L})enten\\s[^.]{1,120}\\seller\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DISCUSS_WHETHER = Pattern.compile(
            "(?<!\\p{L})drøfte(?:r|s)[^.]{1,400}?\\bom der (?:skal|bør|kan)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern POINT_REFERENCE = Pattern.compile(
            "(?<!\\p{L})(?:i|under|af|jf\\.?) (punkt \\d{1,2})(?!\\d|\\.\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern APPROVAL = Pattern.compile(
            "(?<!\\p{L})(?:godkend|beslut|tiltræd|vedtag)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PROPOSED =
            Pattern.compile("indstille[rs]|anbefale[rs]|foreslå[rs]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STOPPED = Pattern.compile("[.!?…]\\s*$");
    private static final Pattern GOES_ON = Pattern.compile("(?:[,;:]|(?<!\\p{L})(?:og|samt|eller))\\s*$");
    private static final Pattern LETTER = Pattern.compile("^\\s*(?:at\\s+)?([a-h])\\)");
    private static final Locale DANSK = Locale.of("da", "DK");

    private Atregler() {}

    public static void mangler(Sag sag, Melder melder) {
        if (sag.atPunkter().isEmpty()) {
            List<Afsnit> place = sag.alle(Afsnitsart.BESLUTNING);
            if (place.isEmpty()) {
                melder.mangler(sag);
            } else {
                melder.meld(Kilde.overskrift(place.getFirst()));
            }
        }
    }

    public static void start(Sag sag, Melder melder) {
        for (AtPunkt point : sag.atPunkter()) {
            Kilde source = Kilde.af(point);
            Matcher label = LABEL.matcher(source.tekst());
            if (!label.find() || source.tekst().isBlank()) {
                continue;
            }
            boolean introduced = point.indledning().toLowerCase(DANSK).matches("(?s).*(?<!\\p{L})at(?!\\p{L}).*");
            if (label.group(1) == null && label.group(2) == null && !introduced) {
                melder.ret(source, label.end(), label.end(), "at ");
            }
        }
    }

    public static void dobbelt(Sag sag, Melder melder) {
        for (AtPunkt point : sag.atPunkter()) {
            Kilde source = Kilde.af(point);
            Matcher label = LABEL.matcher(source.tekst());
            if (label.find() && label.group(1) != null && label.group(2) != null) {
                melder.ret(source, label.start(2), label.end(), "");
            }
        }
    }

    /** The numbers the author wrote run from 1, without a hole and none twice. */
    public static void nummer(Sag sag, Melder melder) {
        int expected = 1;
        for (AtPunkt point : sag.atPunkter()) {
            Kilde source = Kilde.af(point);
            Matcher letter = LETTER.matcher(source.tekst());
            Matcher number = NUMBER.matcher(source.tekst());
            if (letter.find()) {
                String right = String.valueOf((char) ('a' + expected - 1));
                if (!letter.group(1).equals(right)) {
                    melder.ret(source, letter.start(1), letter.end(1), right, letter.group(1), right);
                    return;
                }
                expected++;
            }
            if (number.find()) {
                if (Integer.parseInt(number.group(1)) != expected) {
                    String right = String.valueOf(expected);
                    melder.ret(source, number.start(1), number.end(1), right, number.group(1), right);
                    return;
                }
                expected++;
            }
        }
    }

    /** Deciding verb and who decides; one finding per point, the gravest. */
    public static void beslutning(Sag sag, Melder melder) {
        for (AtPunkt point : sag.atPunkter()) {
            Kilde source = Kilde.af(point);
            String all = PROPOSED.matcher(point.indledning()).replaceAll("") + " " + source.tekst();
            if (source.tekst().isBlank()) {
                melder.som("tomt").alvor(Alvor.BLOKERER).meld(source);
            } else if (!VERBS.findesI(all)) {
                (DECIDERS.matcher(all).find() ? melder.som("verbum") : melder.som("begge")).meld(source);
            } else if (!DECIDERS.matcher(all).find()) {
                melder.som("hvem").meld(source);
            }
        }
    }

    public static void flere(Sag sag, Melder melder) {
        for (AtPunkt point : sag.atPunkter()) {
            Kilde source = Kilde.af(point);
            String text = source.tekst();
            Matcher label = LABEL.matcher(text);
            Matcher sub = SUBPOINT.matcher(text).region(label.find() ? label.end() : 0, text.length());
            Matcher either = EITHER.matcher(text);
            Matcher whether = DISCUSS_WHETHER.matcher(text);
            int second = secondVerb(text);
            if (sub.find()) {
                melder.som("underpunkter").meld(source, sub.start(), text.length());
            } else if (either.find()) {
                melder.som("enteneller").meld(source, either.start(), either.end());
            } else if (whether.find()) {
                melder.som("droeft").meld(source, whether.start(), whether.end());
            } else if (second >= 0) {
                melder.som("verber").meld(source, second, text.length());
            }
        }
    }

    /** "godkender … og bemyndiger …": the place of the second verb; -1 when there is one only. */
    private static int secondVerb(String text) {
        Matcher m = ACTIVE.matcher(text);
        if (!m.find()) {
            return -1;
        }
        String first = m.group().toLowerCase(DANSK);
        while (m.find()) {
            String between = text.substring(Math.max(0, m.start() - 20), m.start());
            if (!m.group().toLowerCase(DANSK).equals(first)
                    && between.matches("(?s).*(?<!\\p{L})og\\s+(?:at\\s+)?(?:\\p{L}+\\s+)?")) {
                return m.start();
            }
        }
        return -1;
    }

    public static void forklaring(Sag sag, Melder melder) {
        for (AtPunkt point : sag.atPunkter()) {
            Kilde source = Kilde.af(point);
            Matcher label = LABEL.matcher(source.tekst());
            int from = label.find() ? label.end() : 0;
            List<Saetning> sentences =
                    Saetning.alle(source.tekst().substring(from).replace('\n', ' '));
            if (sentences.size() > 1) {
                melder.meld(
                        source,
                        from + sentences.get(1).fra(),
                        from + sentences.getLast().til());
            }
        }
    }

    public static void henvisning(Sag sag, Melder melder) {
        for (AtPunkt point : sag.atPunkter()) {
            Kilde source = Kilde.af(point);
            Matcher m = POINT_REFERENCE.matcher(source.tekst());
            while (m.find()) {
                melder.meld(source, m.start(1), m.end(1), m.group(1));
            }
        }
    }

    /**
     * Points of one case that end differently, each that lacks its stop; those that go on ("…, og") are parts of one
     * sentence. Where none has one: the last, unless the form itself writes the sentence.
     */
    public static void punktum(Sag sag, Melder melder) {
        boolean some = sag.atPunkter().stream()
                .anyMatch(p -> STOPPED.matcher(p.tekst().tekst()).find());
        for (AtPunkt point : sag.atPunkter()) {
            boolean last = point == sag.atPunkter().getLast();
            String text = point.tekst().tekst().stripTrailing();
            boolean expected = some ? last || !GOES_ON.matcher(text).find() : last && !ofTheForm(point);
            if (expected && !text.isEmpty() && !STOPPED.matcher(text).find()) {
                melder.ret(Kilde.af(point), text.length() - 1, text.length(), text.charAt(text.length() - 1) + ".");
            }
        }
    }

    private static boolean ofTheForm(AtPunkt point) {
        return point.indledning().equals("at");
    }

    public static void orientering(Sag sag, Melder melder) {
        if (!sag.titel().strip().toLowerCase(DANSK).startsWith("orientering")) {
            return;
        }
        for (AtPunkt point : sag.atPunkter()) {
            Kilde source = Kilde.af(point);
            Matcher m = APPROVAL.matcher(source.tekst());
            if (m.find()) {
                melder.meld(source, m.start(), m.end());
            }
        }
    }

    static boolean proposes(String text) {
        return PROPOSED.matcher(text).find();
    }
}
