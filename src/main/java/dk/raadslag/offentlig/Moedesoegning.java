package dk.raadslag.offentlig;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a search may ask for a meeting: a day, a forum by the beginning of its name, or both.
 *
 * @param dag null if no day is named
 * @param forum in lower case; empty if nothing but a day is asked for
 */
record Moedesoegning(@Nullable LocalDate dag, String forum) {

    private static final int KORTEST = 4;
    private static final List<String> MAANEDER =
            List.of("jan", "feb", "mar", "apr", "maj|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("\\b(?<aar>\\d{4})-(?<maaned>\\d{1,2})-(?<dag>\\d{1,2})\\b");
    private static final Pattern TAL =
            Pattern.compile("\\b(?<dag>\\d{1,2})[./-] ?(?<maaned>\\d{1,2})[./ -] ?(?<aar>\\d{4})\\b");
    private static final Pattern ORD =
            Pattern.compile("\\b(?<dag>\\d{1,2})\\.? (?<maaned>\\p{L}{3,9})\\.? (?<aar>\\d{4})\\b");

    static Moedesoegning af(String tekst) {
        String sagt = tekst.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        for (Pattern form : List.of(ISO, TAL, ORD)) {
            Matcher fundet = form.matcher(sagt);
            LocalDate dag = fundet.find() ? dag(fundet) : null;
            if (dag != null) {
                String rest = (sagt.substring(0, fundet.start()) + sagt.substring(fundet.end())).strip();
                return new Moedesoegning(dag, rest.replaceAll("[ ,]*( den|,)$|^den$", ""));
            }
        }
        return new Moedesoegning(null, sagt);
    }

    /** Whether there is enough to look for a meeting by. */
    boolean asksForOne() {
        return dag != null || forum.length() >= KORTEST;
    }

    private static @Nullable LocalDate dag(Matcher fundet) {
        try {
            return LocalDate.of(
                    Integer.parseInt(fundet.group("aar")),
                    maaned(fundet.group("maaned")),
                    Integer.parseInt(fundet.group("dag")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** 0 for what is no month. */
    private static int maaned(String tekst) {
        if (Character.isDigit(tekst.charAt(0))) {
            return Integer.parseInt(tekst);
        }
        for (int nr = 1; nr <= MAANEDER.size(); nr++) {
            if (tekst.matches("(" + MAANEDER.get(nr - 1) + ").*")) {
                return nr;
            }
        }
        return 0;
    }
}
