package dk.raadslag.offentlig;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a search as people type it, or several in quotation marks that stand together.
 *
 * @param tekst lower case, å as aa like the index; a case number as one word without hyphens
 */
record Soegeord(String tekst, boolean frase) {

    private static final int FLEST = 8;
    private static final int LAENGST = 60;
    private static final Pattern ORD =
            Pattern.compile("[\"”“„»«]([^\"”“„»«]{2,100})[\"”“„»«]|([\\p{L}]+-\\d+-\\d+|[\\p{L}\\p{N}]+)");

    /** At most {@value #FLEST}. */
    static List<Soegeord> af(String soegning) {
        List<Soegeord> ord = new ArrayList<>();
        Matcher fundet = ORD.matcher(soegning.toLowerCase(Locale.ROOT));
        while (fundet.find() && ord.size() < FLEST) {
            boolean frase = fundet.group(1) != null && fundet.group(1).strip().contains(" ");
            String et = fundet.group(1) != null
                    ? fundet.group(1).strip()
                    : fundet.group(2).replace("-", "");
            String stavet = et.replace("å", "aa");
            ord.add(new Soegeord(frase ? stavet : stavet.substring(0, Math.min(stavet.length(), LAENGST)), frase));
        }
        return ord;
    }
}
