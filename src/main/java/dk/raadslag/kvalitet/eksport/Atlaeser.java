package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.AtPunkt;
import dk.raadslag.kvalitet.Stykke;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads at-punkter in the forms seen: "At 1) …", "1) at …", "1. at …", "at …", or one without a number. */
final class Atlaeser {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:Det|Der) (?:indstilles|anbefales|foreslås)|\\p{Lu}[\\p{L}-]*(?:,? (?:og |for )?[\\p{L}-]+){0,6}?"
                    + " (?:indstiller|anbefaler|foreslår))(?: til [^,:\\n]{1,50}?(?=,|:|\\n| at ))?[,:]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:^|\\n)(?=(?:at )?\\d{1,2}\\s?[.):] ?)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNNUMBERED =
            Pattern.compile("(?:^|\\n)(?=(?:[-–•] )?at )", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "at direktionen", then a), b), c): points of their own, where nothing is decided before the first. */
    private static final Pattern LETTERED = Pattern.compile("(?:^|\\n)(?=[a-h]\\) )");

    private static final int LEAD_LENGTH = 60;

    private static final Pattern BULLETS = Pattern.compile("(?:^|\\n)(?=[-–•] )");

    private Atlaeser() {}

    static List<AtPunkt> laes(List<Linje> body) {
        Stykke all = Stykkebygger.atPunkter(body);
        String text = all.tekst();
        Matcher lead = LEAD.matcher(text);
        int from = lead.find() ? lead.end() : 0;
        Matcher m = NUMBERED.matcher(text);
        List<Integer> starts = starts(m, from);
        if (starts.isEmpty()) {
            starts = starts(UNNUMBERED.matcher(text), from);
            List<Integer> bullets = starts(BULLETS.matcher(text), from);
            starts = bullets.size() > starts.size() ? bullets : starts;
        }
        List<Integer> lettered = starts(LETTERED.matcher(text), from);
        if (lettered.size() > starts.size() && lettered.getFirst() - from < LEAD_LENGTH) {
            starts = lettered;
        }
        if (starts.isEmpty() && from < text.length()) {
            starts = List.of(from);
        }
        List<AtPunkt> points = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            points.add(new AtPunkt(i + 1, text.substring(0, starts.getFirst()).strip(), part(all, starts.get(i), to)));
        }
        return points;
    }

    private static List<Integer> starts(Matcher m, int from) {
        List<Integer> starts = new ArrayList<>();
        m.region(Math.min(from, m.regionEnd()), m.regionEnd());
        m.useAnchoringBounds(true);
        while (m.find()) {
            starts.add(m.end());
        }
        return starts;
    }

    static Stykke part(Stykke all, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(all.tekst().charAt(end - 1))) {
            end--;
        }
        return all.del(from, end);
    }
}
