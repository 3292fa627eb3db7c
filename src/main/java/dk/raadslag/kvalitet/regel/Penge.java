package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moenster;
import dk.raadslag.kvalitet.Sag;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts: Danish number formats, units, and text against table. */
public final class Penge {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final Moenster POINT = Moenster.af("(?=\\d)(?<![\\d.,])(\\d{1,4})\\.(\\d{1,2}) (mio|mia)(?!\\p{L})");
    private static final Moenster NO_UNIT = Moenster.af("(?=\\d)(?<![\\d.,])\\d{1,3},\\d (?:kr\\.|kroner)(?!\\p{L})");
    private static final Moenster RUN = Moenster.af("(?=\\d)(?<![\\d.,])(\\d{5,12})(?= (?:kr\\.|kroner)(?!\\p{L}))");
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+|\\d+)(,\\d+)? (mio\\.|mia\\.|t\\.)"
                    + " ?kr\\.|(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+) kr\\.");
    private static final Pattern CELL =
            Pattern.compile("[-–−]?\\s?\\d{1,3}(?:[. ]\\d{3})*(?:,\\d+)?|[-–−]?\\s?\\d+(?:,\\d+)?");

    private Penge() {}

    static String dansk(int number) {
        return NumberFormat.getIntegerInstance(DANSK).format(number);
    }

    /** A number as Danes write it: "14.955.799", "−1.250,5", "(300)"; empty for anything else. */
    static Optional<BigDecimal> tal(String cell) {
        String text = cell.strip().replaceAll("(?:kr\\.|%|pct\\.)$", "").strip();
        boolean negative = text.startsWith("(") && text.endsWith(")");
        text = negative ? text.substring(1, text.length() - 1).strip() : text;
        if (text.length() > 30 || !CELL.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = text.replaceAll("[\\s.]", "")
                .replace('–', '-')
                .replace('−', '-')
                .replace(',', '.');
        BigDecimal value = new BigDecimal(plain);
        return Optional.of(negative ? value.negate() : value);
    }

    public static void format(Sag sag, Melder melder) {
        for (Kilde source : sag.broedtekst()) {
            for (MatchResult m : POINT.alle(source.stykke())) {
                melder.ret(source, m.start(), m.end(), m.group(1) + "," + m.group(2) + " " + m.group(3), m.group());
            }
            for (MatchResult m : RUN.alle(source.stykke())) {
                String right = NumberFormat.getIntegerInstance(DANSK).format(Long.parseLong(m.group(1)));
                melder.som("tusinder").ret(source, m.start(), m.end(), right, m.group(1), right);
            }
        }
    }

    public static void enhed(Sag sag, Melder melder) {
        List<Kilde> all = new ArrayList<>(sag.broedtekst());
        all.addAll(sag.bilagstekster());
        for (Kilde source : all) {
            for (MatchResult m : NO_UNIT.alle(source.stykke())) {
                melder.meld(source, m.start(), m.end(), m.group());
            }
        }
    }

    /** The same amount written in two scales must agree: "3,9 mio. kr." beside a table's 3.994.488. */
    static Optional<BigDecimal> kroner(Matcher amount) {
        if (amount.group(4) != null) {
            return tal(amount.group(4));
        }
        String decimals = amount.group(2) == null ? "" : amount.group(2);
        BigDecimal scale = switch (amount.group(3)) {
            case "mia." -> BigDecimal.valueOf(1_000_000_000L);
            case "mio." -> BigDecimal.valueOf(1_000_000L);
            default -> BigDecimal.valueOf(1_000L);
        };
        return tal(amount.group(1) + decimals).map(scale::multiply);
    }

    static Matcher beloeb(String text) {
        return AMOUNT.matcher(text);
    }
}
