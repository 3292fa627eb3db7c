package dk.raadslag.offentlig;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a search as people type them. */
final class Soegeord {

    private static final int FLEST = 8;
    private static final int LAENGST = 60;
    private static final Pattern ORD = Pattern.compile("[\\p{L}]+-\\d+-\\d+|[\\p{L}\\p{N}]+");

    private Soegeord() {}

    /** Lower case, å as aa like the index; a case number as one word without hyphens. At most {@value #FLEST}. */
    static List<String> af(String soegning) {
        List<String> ord = new ArrayList<>();
        Matcher fundet = ORD.matcher(soegning.toLowerCase(Locale.ROOT));
        while (fundet.find() && ord.size() < FLEST) {
            String et = fundet.group().replace("-", "").replace("å", "aa");
            ord.add(et.substring(0, Math.min(et.length(), LAENGST)));
        }
        return ord;
    }
}
