package dk.raadslag.offentlig;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriUtils;

/**
 * What is asked for; the address of the answer holds all of it.
 *
 * @param side from 1
 * @param filter values by the names in {@link #FELTER}
 */
public record Soegevalg(String tekst, boolean efterDato, int side, Map<String, String> filter) {

    /** What an answer can be narrowed by, in the order it is offered. */
    static final List<String> FELTER = List.of("aar", "forum", "enhed", "udfald");

    private static final int LAENGST = 200;
    private static final int SIDSTE_SIDE = Soegning.FLEST / Soegning.PR_SIDE;

    /** From the address as it came: too long a text is cut, a page that cannot be is the nearest that can. */
    static Soegevalg af(Map<String, String> adresse) {
        Map<String, String> filter = new LinkedHashMap<>();
        for (String felt : FELTER) {
            String vaerdi = adresse.getOrDefault(felt, "").strip();
            if (!vaerdi.isEmpty()) {
                filter.put(felt, kort(vaerdi));
            }
        }
        String side = adresse.getOrDefault("side", "1");
        int nummer = side.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(side), 1, SIDSTE_SIDE) : 1;
        return new Soegevalg(
                kort(adresse.getOrDefault("q", "").strip()),
                adresse.getOrDefault("orden", "").equals("dato"),
                nummer,
                filter);
    }

    /** Everything from a unit. */
    static Soegevalg enhed(String enhed) {
        return new Soegevalg("", false, 1, Map.of("enhed", enhed));
    }

    /** Letters in one piece, as the record has them: macOS types å so in an address, but pastes it in two. */
    private static String kort(String tekst) {
        String normal = Normalizer.normalize(tekst, Normalizer.Form.NFC);
        return normal.substring(0, Math.min(LAENGST, normal.length()));
    }

    public Soegevalg med(String felt, String vaerdi) {
        Map<String, String> andet = new LinkedHashMap<>(filter);
        andet.put(felt, vaerdi);
        return new Soegevalg(tekst, efterDato, 1, andet);
    }

    public Soegevalg uden(String felt) {
        Map<String, String> andet = new LinkedHashMap<>(filter);
        andet.remove(felt);
        return new Soegevalg(tekst, efterDato, 1, andet);
    }

    public Soegevalg side(int nummer) {
        return new Soegevalg(tekst, efterDato, nummer, filter);
    }

    public Soegevalg orden(boolean dato) {
        return new Soegevalg(tekst, dato, 1, filter);
    }

    public Soegevalg tekst(String andet) {
        return new Soegevalg(andet, efterDato, 1, filter);
    }

    boolean erTomt() {
        return tekst.isEmpty() && filter.isEmpty();
    }

    /** Address below {@code /referater}. */
    public String sti() {
        return "/soeg?" + spoergsmaal();
    }

    /** The same question as a feed; it knows no pages. */
    public String feed() {
        if (tekst.isEmpty() && filter.keySet().equals(Set.of("enhed"))) {
            return "/referater/enhed/"
                    + UriUtils.encodePathSegment(filter.getOrDefault("enhed", ""), StandardCharsets.UTF_8)
                    + "/abonner.atom";
        }
        return "/referater/soeg.atom?" + new Soegevalg(tekst, false, 1, filter).spoergsmaal();
    }

    private String spoergsmaal() {
        StringBuilder ud = new StringBuilder("q=").append(kod(tekst));
        FELTER.stream()
                .filter(filter::containsKey)
                .forEach(felt -> ud.append('&').append(felt).append('=').append(kod(filter.getOrDefault(felt, ""))));
        if (efterDato) {
            ud.append("&orden=dato");
        }
        if (side > 1) {
            ud.append("&side=").append(side);
        }
        return ud.toString();
    }

    private static String kod(String vaerdi) {
        return UriUtils.encode(vaerdi, StandardCharsets.UTF_8);
    }
}
