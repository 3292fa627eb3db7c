package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Stykke;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a page to paragraphs: end-of-line hyphens are undone ("af-/tale", not "børne- og"), wrapped lines
 * joined, list items and rows of tables kept apart; every character keeps its line.
 */
final class Stykkebygger {

    static final Pattern NEW_ITEM = Pattern.compile(
            "^(?:[-–•o*\\uF0B7\\uF0A7] |[\\uF0B7\\uF0A7•]|\\(?[a-hA-H][).] |\\d{1,2}[.)] ?\\p{L}|at"
                    + " \\d{1,2}\\s?\\)|bilag \\d{0,2} ?[:.–-]|(?:tabel|figur) \\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ROW = Pattern.compile(
            "^\\S[^\\n]{0,80}?[ ]+[-–−]?\\d[\\d.,]*%?(?:[ ]+[-–−]?\\d[\\d.,]*%?)+ *$|^(?:i alt|total|sum)\\b.*\\d"
                    + "|^\\S[^\\n]{0,80}? {2,}[-–−]?\\d[\\d.,]*%?(?: ?kr\\.?)? *$|^\\|.*\\|$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Lines that stand alone: the head of a notat, a date. */
    private static final Pattern ALONE =
            Pattern.compile("^(?:Til|Fra|Kopi til|Dato|Notat|Sagsbehandlere?|Tlf\\.?|Telefon|E-post|Sag|Baggrund|Det"
                    + " indstilles)(?::.*| \\p{Lu}.*|, at .*|)$|^(?:den )?\\d{1,2}\\. \\p{L}{3,9} \\d{4}$");

    private static final Pattern NUMBERED = Pattern.compile("^(?:at )?\\d{1,2}\\s?[.):]", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINT = Pattern.compile("^at ", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUSPENDED = Pattern.compile("^(?:og|eller|samt|/|og/eller)\\b.*");

    private static final int LONGEST_ROW = 200;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final boolean doubled;
    private final boolean points;
    private int blanks;
    private boolean rowBefore;

    private Stykkebygger(boolean doubled, boolean points) {
        this.doubled = doubled;
        this.points = points;
    }

    static Stykke af(List<Linje> lines) {
        return af(lines, false);
    }

    /** At-punkter without numbers: a line that begins with "at" is a new one, unless the line before breaks off. */
    static Stykke atPunkter(List<Linje> lines) {
        return af(lines, lines.stream().noneMatch(l -> NUMBERED.matcher(l.ren()).find()));
    }

    private static Stykke af(List<Linje> lines, boolean points) {
        Stykkebygger builder = new Stykkebygger(doubled(lines), points);
        lines.forEach(builder::add);
        return new Stykke(builder.text.toString(), builder.starts, builder.numbers);
    }

    /** An empty line after (nearly) every line. */
    static boolean doubled(List<Linje> lines) {
        int written = 0;
        int followed = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).tom()) {
                written++;
                followed += lines.get(i + 1).tom() ? 1 : 0;
            }
        }
        return written >= 4 && followed > written * 0.8;
    }

    private void add(Linje line) {
        if (line.tom()) {
            blanks++;
            return;
        }
        String part = line.ren();
        boolean row = part.length() < LONGEST_ROW
                && (ROW.matcher(part).matches() || ALONE.matcher(part).matches());
        if (!text.isEmpty()) {
            join(part, row || line.side() && Character.isUpperCase(part.charAt(0)) && ended());
        }
        starts.add(text.length());
        numbers.add(line.nummer());
        text.append(part);
        blanks = 0;
        rowBefore = row;
    }

    private void join(String part, boolean row) {
        char last = text.charAt(text.length() - 1);
        boolean letterBefore = text.length() > 1 && Character.isLetter(text.charAt(text.length() - 2));
        if (last == '-' && letterBefore && Character.isLowerCase(part.charAt(0))) {
            if (SUSPENDED.matcher(part).matches()) {
                text.append(' ');
            } else {
                text.setLength(text.length() - 1);
                dropStartsBeyond();
            }
        } else if (row
                || rowBefore
                || NEW_ITEM.matcher(part).find()
                || points && last != ',' && POINT.matcher(part).find()
                || blanks > (doubled ? 1 : 0) && !goesOn(last, part)) {
            text.append('\n');
        } else if (last == ':' && Character.isUpperCase(part.charAt(0))) {
            text.append('\n');
        } else {
            text.append(' ');
        }
    }

    private boolean ended() {
        char last = text.charAt(text.length() - 1);
        return !Character.isLetter(last) && last != ',' && last != '-';
    }

    private static boolean goesOn(char last, String part) {
        return Character.isLowerCase(part.charAt(0)) && (Character.isLetter(last) || last == ',');
    }

    private void dropStartsBeyond() {
        while (!starts.isEmpty() && starts.getLast() > text.length()) {
            starts.removeLast();
            numbers.removeLast();
        }
    }
}
