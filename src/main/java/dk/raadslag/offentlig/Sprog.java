package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.OffentligtBilag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.web.util.UriUtils;

/** The language of the frame around the record; the record itself is Danish. Danish addresses have no prefix. */
public enum Sprog {
    DA("da", "", "d. MMMM uuuu", "HH.mm"),
    EN("en", "/en", "d MMMM uuuu", "HH:mm");

    static final ZoneId KOEBENHAVN = ZoneId.of("Europe/Copenhagen");

    private final String kode;
    private final String praefiks;
    private final Locale locale;
    private final DateTimeFormatter dato;
    private final DateTimeFormatter tid;
    private final ResourceBundle tekster;

    Sprog(String kode, String praefiks, String dato, String tid) {
        this.kode = kode;
        this.praefiks = praefiks;
        this.locale = Locale.of(kode);
        this.dato = DateTimeFormatter.ofPattern(dato, locale);
        this.tid = DateTimeFormatter.ofPattern(tid, locale);
        this.tekster = ResourceBundle.getBundle(
                "i18n.offentlig",
                kode.equals("da") ? Locale.ROOT : locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The one in which an address below {@code /referater} speaks. */
    static Sprog of(HttpServletRequest request) {
        String sti = request.getRequestURI().substring(request.getContextPath().length());
        return (sti + "/").startsWith(EN.sti("/")) ? EN : DA;
    }

    public String kode() {
        return kode;
    }

    /** The text of {@code offentlig.<key>}. */
    public String t(String key, Object... args) {
        String text = tekster.getString("offentlig." + key);
        return new MessageFormat(text, locale).format(args);
    }

    /** An outcome in words: of a key its text, of anything else itself. */
    public String udfald(String udfald) {
        String key = "offentlig.udfald." + udfald;
        return tekster.containsKey(key) ? tekster.getString(key) : udfald;
    }

    /** The colour an outcome is shown on. */
    public String farve(String udfald) {
        return switch (udfald) {
            case "UDSKUDT" -> "udskudt";
            case "IKKE_TILTRAADT" -> "ikke";
            default -> "";
        };
    }

    /** An at-punkt's text without an "at" of its own, because the number brings one. */
    public String udenAt(String tekst) {
        return tekst.strip().replaceFirst("^[Aa]t\\s+", "");
    }

    public String bilag(OffentligtBilag bilag) {
        return bilag(bilag.bilagId(), bilag.filnavn());
    }

    /** Address of a file to download. */
    public String bilag(long bilagId, String filnavn) {
        return "/referater/bilag/" + bilagId + "/" + UriUtils.encodePathSegment(filnavn, StandardCharsets.UTF_8);
    }

    /** Everything from a unit, as a search. */
    public String enhed(String enhed) {
        return sti(Soegevalg.enhed(enhed).sti());
    }

    /** The name people know a file type by: its ending, in capitals. */
    public String filtype(OffentligtBilag bilag) {
        int punktum = bilag.filnavn().lastIndexOf('.');
        return punktum < 0
                ? bilag.type()
                : bilag.filnavn().substring(punktum + 1).toUpperCase(Locale.ROOT);
    }

    /** Address of a page in this language, from its address below {@code /referater}. */
    public String sti(String under) {
        return "/referater" + praefiks + under;
    }

    public Sprog andet() {
        return this == DA ? EN : DA;
    }

    public String dato(LocalDate dag) {
        return dato.format(dag);
    }

    public String dato(Instant tidspunkt) {
        return dato(tidspunkt.atZone(KOEBENHAVN).toLocalDate());
    }

    /** "november 2026" for any day of it. */
    public String maaned(LocalDate dag) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(dag);
    }

    public String tid(LocalTime fra, LocalTime til) {
        return tid.format(fra) + "-" + tid.format(til);
    }

    /** "1,2 MB": what a download will cost. */
    public String stoerrelse(long bytes) {
        if (bytes < 1_000_000) {
            return Math.max(1, bytes / 1000) + " kB";
        }
        return String.format(locale, "%.1f MB", bytes / 1_000_000.0);
    }

    public String antal(String key, long antal) {
        return t(key + (antal == 1 ? ".en" : ".flere"), antal);
    }
}
