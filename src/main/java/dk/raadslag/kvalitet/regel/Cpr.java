package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Moenster;
import dk.raadslag.kvalitet.Stykke;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A CPR number in a text: six digits that are a date and four more, with or without a hyphen.
 *
 * @param modulus11 whether the old check digit fits; numbers given out since 2007 may fail it and be real
 */
public record Cpr(int fra, int til, boolean modulus11) {

    /** As the keyboard has it, as Word keeps lines together with it, and as typesetters and spreadsheets write it. */
    private static final String HYPHEN = "[-\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]";

    /** Also such as no line breaks at, and such as nobody sees. */
    private static final String SPACE = "[ \u00a0\u2000-\u200b\u202f\u2060\ufeff]";

    private static final Moenster DIGITS = Moenster.af("(?=\\d)(?<![\\p{L}\\p{N}.,/-])(\\d{6})(?:" + HYPHEN + "|"
            + SPACE + HYPHEN + SPACE + "|" + SPACE + ")?(\\d{4})(?![\\p{N}]|[.,/-]\\d|\\p{L})");
    private static final Pattern WITH_HYPHEN = Pattern.compile(HYPHEN);
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private static final Pattern SAID =
            Pattern.compile("(?:cpr|personnummer)[^\\n\\d]{0,20}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int BEFORE = 40;

    /**
     * Without a hyphen the check digit must fit, or the text say that it is one: an account number may look like a date.
     */
    public static List<Cpr> alle(String text) {
        return alle(Stykke.af(text));
    }

    static List<Cpr> alle(Stykke piece) {
        String text = piece.tekst();
        List<Cpr> found = new ArrayList<>();
        for (MatchResult m : DIGITS.alle(piece)) {
            boolean hyphen =
                    WITH_HYPHEN.matcher(text.substring(m.end(1), m.start(2))).find();
            boolean check = check(m.group(1) + m.group(2));
            if (isBirthday(m.group(1), m.group(2).charAt(0) - '0') && (check || hyphen || said(text, m.start()))) {
                found.add(new Cpr(m.start(), m.end(), check));
            }
        }
        return found;
    }

    private static boolean said(String text, int at) {
        return SAID.matcher(text.substring(Math.max(0, at - BEFORE), at)).find();
    }

    private static boolean isBirthday(String ddmmyy, int seventh) {
        int day = Integer.parseInt(ddmmyy.substring(0, 2));
        int month = Integer.parseInt(ddmmyy.substring(2, 4));
        int year = Integer.parseInt(ddmmyy.substring(4));
        try {
            return LocalDate.of(century(year, seventh) + year, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int century(int year, int seventh) {
        if (seventh <= 3) {
            return 1900;
        }
        if (seventh == 4 || seventh == 9) {
            return year <= 36 ? 2000 : 1900;
        }
        return year <= 57 ? 2000 : 1800;
    }

    private static boolean check(String ten) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (ten.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
