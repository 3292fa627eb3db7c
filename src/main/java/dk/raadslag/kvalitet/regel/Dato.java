package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Moenster;
import dk.raadslag.kvalitet.Stykke;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as written in Danish: "fredag d. 13. januar 2023", "5/12/23", "11.12.2023", "9. december".
 *
 * @param aar null where none is written
 * @param ugedag null where none is written
 * @param aarFra offset of the year's digits; -1 without year
 */
public record Dato(
        int fra,
        int til,
        int dag,
        int maaned,
        @Nullable Integer aar,
        @Nullable DayOfWeek ugedag,
        int aarFra) {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final String MONTHS =
            "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec";
    private static final Moenster WRITTEN =
            Moenster.af("(?=\\d)(\\d{1,2})\\.\\s*(" + MONTHS + ")\\b\\.?(?:\\s+(\\d{4})(?![\\d-]))?");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?<!\\p{L})(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\\s+(?:den\\s+|d\\.\\s*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Moenster DIGITS = Moenster.af(
            "(?=\\d)(?<![\\p{L}\\p{N}./-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?![\\p{L}\\p{N}]|[./-]\\d)");
    private static final Moenster SLASHED =
            Moenster.af("(?=\\d)(?<![\\p{L}\\p{N}./-])(\\d{1,2})/(\\d{1,2})[ -](\\d{4})(?![\\p{L}\\p{N}])");

    public static List<Dato> alle(String text) {
        return alle(Stykke.af(text));
    }

    /** Use {@link Stykke#datoer()}, which remembers them. */
    public static List<Dato> alle(Stykke piece) {
        String text = piece.tekst();
        List<Dato> found = new ArrayList<>();
        for (MatchResult m : WRITTEN.alle(piece)) {
            if (m.start() > 0
                    && (Character.isLetterOrDigit(text.charAt(m.start() - 1)) || text.charAt(m.start() - 1) == '.')
                    && !text.startsWith("d.", m.start() - 2)) {
                continue;
            }
            Integer year = m.group(3) == null ? null : Integer.valueOf(m.group(3));
            Matcher day = WEEKDAY.matcher(text).region(Math.max(0, m.start() - 20), m.start());
            boolean named = day.find();
            found.add(new Dato(
                    named ? day.start() : m.start(),
                    m.end(),
                    Integer.parseInt(m.group(1)),
                    month(m.group(2)),
                    year,
                    named ? day(day.group(1)) : null,
                    m.start(3)));
        }
        DIGITS.alle(piece).forEach(m -> addDigits(found, m, m.group(1), m.group(3), 4));
        SLASHED.alle(piece).forEach(m -> addDigits(found, m, m.group(1), m.group(2), 3));
        found.sort((a, b) -> Integer.compare(a.fra, b.fra));
        return found;
    }

    private static void addDigits(List<Dato> found, MatchResult m, String day, String month, int yearGroup) {
        int year = Integer.parseInt(m.group(yearGroup));
        int mm = Integer.parseInt(month);
        if (mm >= 1 && mm <= 12) {
            found.add(new Dato(
                    m.start(),
                    m.end(),
                    Integer.parseInt(day),
                    mm,
                    year < 100 ? 2000 + year : year,
                    null,
                    m.start(yearGroup)));
        }
    }

    public static Optional<Dato> foerste(String text) {
        return alle(text).stream().findFirst();
    }

    /** The day; empty without a year, or when the calendar has no such day. */
    public Optional<LocalDate> som() {
        return aar == null ? Optional.empty() : i(aar);
    }

    public Optional<LocalDate> i(int year) {
        try {
            return Optional.of(LocalDate.of(year, maaned, dag));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String ugedag(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, DANSK);
    }

    /** "5. januar 2023". */
    static String skrevet(LocalDate date) {
        return date.getDayOfMonth() + ". " + date.getMonth().getDisplayName(TextStyle.FULL, DANSK) + " "
                + date.getYear();
    }

    private static @Nullable DayOfWeek day(@Nullable String name) {
        for (DayOfWeek d : DayOfWeek.values()) {
            if (name != null && ugedag(d).equalsIgnoreCase(name)) {
                return d;
            }
        }
        return null;
    }

    private static int month(String name) {
        for (Month m : Month.values()) {
            String full = m.getDisplayName(TextStyle.FULL, DANSK);
            if (full.startsWith(name.toLowerCase(DANSK).substring(0, 3))) {
                return m.getValue();
            }
        }
        throw new IllegalArgumentException(name);
    }
}
