package dk.raadslag.kvalitet.eksport;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Splits an export into lines and takes away what an extraction adds: Markdown, HTML, page marks. */
final class Linjer {

    private static final Pattern TAG = Pattern.compile(
            "</?(?:b|i|u|p|div|span|strong|em|br|table|tr|td|th|ul|ol|li|h[1-6])(?: [^>\\n]{0,200})?/?>",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HEADING = Pattern.compile("^ ?#{1,6} +\\S.*|^ ?\\*\\*[^*\\n]{3,80}\\*\\*\\s*$");
    private static final Pattern STARS = Pattern.compile("\\*\\*|(?<!_)__(?!_)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([.()\\[\\]_#*-])");

    /** Soft hyphens, spaces of no width, marks of byte order and direction. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

    private Linjer() {}

    static List<Linje> af(String text) {
        List<Linje> lines = new ArrayList<>();
        int number = 0;
        for (String raw : Normalizer.normalize(text, Normalizer.Form.NFC).split("\n", -1)) {
            number++;
            String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
            boolean page = line.startsWith("\f");
            line = INVISIBLE
                    .matcher(line.replace("\f", "").replace('\u00a0', ' '))
                    .replaceAll("")
                    .replace("\t", "  ");
            page |= line.length() > 1 && line.charAt(0) == ' ' && line.charAt(1) != ' ';
            lines.add(new Linje(number, clean(line), page, HEADING.matcher(line).matches()));
        }
        return lines;
    }

    private static String clean(String line) {
        String found = line;
        if (found.indexOf('&') >= 0) {
            found = Parser.unescapeEntities(found, false).replace('\u00a0', ' ');
        }
        if (found.indexOf('<') >= 0) {
            found = TAG.matcher(found).replaceAll(" ");
        }
        if (found.indexOf('*') >= 0 || found.indexOf('_') >= 0) {
            found = STARS.matcher(found).replaceAll("");
        }
        if (found.indexOf('\\') >= 0) {
            found = ESCAPED.matcher(found).replaceAll("$1");
        }
        return found.replaceFirst("^#{1,6} +", "").stripTrailing();
    }
}
