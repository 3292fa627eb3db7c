package dk.raadslag.dokument;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file as people see it: clean of path, control characters and signs that an operating system takes
 * amiss; at most {@value #LAENGST} characters, ending kept.
 */
public record Filnavn(String navn) {

    public static final int LAENGST = 120;

    private static final int LAENGSTE_ENDELSE = 10;
    private static final Pattern STI = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UTILLADT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}<>:\"|?*]");
    private static final Pattern DOKUMENTENDELSE =
            Pattern.compile("pdf|docx?|docm|dotx|xlsx?|xlsm|pptx?|pptm|png|jpe?g|gif|tiff?|txt|rtf|odt|zip");

    public Filnavn {
        navn = clean(navn);
    }

    private static String clean(String navn) {
        String uden =
                STI.matcher(Normalizer.normalize(navn, Normalizer.Form.NFC)).replaceFirst("");
        uden = UTILLADT.matcher(uden).replaceAll(" ").replaceAll("[\\s\\u00a0]+", " ");
        uden = uden.replaceFirst("^[ .]+", "").replaceFirst("[ .]+$", "");
        return uden.isEmpty() ? "fil" : shorten(uden);
    }

    private static String shorten(String navn) {
        if (navn.length() <= LAENGST) {
            return navn;
        }
        int punktum = navn.lastIndexOf('.');
        String endelse = navn.length() - punktum <= LAENGSTE_ENDELSE ? navn.substring(punktum) : "";
        int plads = LAENGST - endelse.length();
        if (Character.isHighSurrogate(navn.charAt(plads - 1))) {
            plads--;
        }
        return navn.substring(0, plads).stripTrailing() + endelse;
    }

    /** The same name with the ending its content asks for, so that it opens in the right program. */
    public Filnavn forType(Filtype type) {
        int punktum = navn.lastIndexOf('.');
        String endelse = navn.substring(punktum + 1).toLowerCase(Locale.ROOT);
        if (punktum >= 0 && type.hedder(endelse)) {
            return this;
        }
        boolean forkert = punktum > 0 && DOKUMENTENDELSE.matcher(endelse).matches();
        return new Filnavn((forkert ? navn.substring(0, punktum) : navn) + "." + type.endelse());
    }

    /** The header {@code Content-Disposition} of a download, by RFC 6266 and RFC 5987. */
    public String vedhaeftet() {
        return disposition("attachment");
    }

    /** The header {@code Content-Disposition} of a file shown in the browser. */
    public String indlejret() {
        return disposition("inline");
    }

    private String disposition(String maade) {
        String kodet = URLEncoder.encode(navn, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
        return maade + "; filename=\"" + ascii() + "\"; filename*=UTF-8''" + kodet;
    }

    /** For what is too old to read the other. */
    private String ascii() {
        String oversat = navn.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        oversat = oversat.replace("Æ", "Ae").replace("Ø", "Oe").replace("Å", "Aa");
        return Normalizer.normalize(oversat, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]|[%\"\\\\]", "_");
    }

    @Override
    public String toString() {
        return navn;
    }
}
