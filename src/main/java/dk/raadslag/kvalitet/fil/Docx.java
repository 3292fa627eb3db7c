package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Stykke;
import dk.raadslag.ooxml.OfficePackage;
import dk.raadslag.ooxml.WordLooks;
import dk.raadslag.ooxml.WordStyles;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** A Word file: its text as a reader sees it, and apart from it every word that is hidden in it. */
public final class Docx {

    private final Luggage luggage = new Luggage();
    private final StringBuilder body = new StringBuilder();
    private final TreeMap<String, String> headers = new TreeMap<>();

    private Docx() {}

    public static Bilagsfil laes(String filnavn, String fingeraftryk, byte[] indhold) {
        Docx docx = new Docx();
        try {
            docx.read(filnavn, new OfficePackage(indhold));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            docx.luggage.mark(Filtraek.BESKADIGET);
        }
        String shown = docx.text();
        String hidden = docx.luggage.unseen();
        return new Bilagsfil(
                filnavn,
                fingeraftryk,
                Stykke.af(hidden.isEmpty() ? shown : shown + "\n" + hidden),
                shown.length(),
                docx.luggage.traits());
    }

    /** Page headers first; the text itself begins on a new page. */
    private String text() {
        StringBuilder all = new StringBuilder();
        headers.values().stream()
                .filter(h -> !h.isBlank())
                .forEach(h -> all.append(h.strip()).append('\n'));
        return all.isEmpty() ? body.toString() : all.append('\f').append(body).toString();
    }

    private void read(String name, OfficePackage file) throws IOException, XMLStreamException {
        String main = file.main();
        if (!file.speaks("wordprocessingml")) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
                luggage.mark(Filtraek.BESKADIGET);
            }
            return;
        }
        WordStyles styles = styles(file, main);
        boolean plain = WordLooks.hasPlainPages(file);
        body.append(new Wordreader(styles, new WordLooks(styles, plain), luggage).read(file.bytes(main)));
        for (String part : file.from(main, "header", "footer", "footnotes", "endnotes")) {
            headers.put(part, new Wordreader(styles, new WordLooks(styles, plain), luggage).read(file.bytes(part)));
        }
        for (String part : file.all("diagramdata", "chart", "chartex")) {
            append(new Chartreader(luggage).read(file.bytes(part)));
        }
        for (String part : file.all("afchunk")) {
            append(Chunk.text(file.type(part), part, file.bytes(part)));
            luggage.name(Filtraek.INDSAT_FIL, part.substring(part.lastIndexOf('/') + 1));
        }
        luggage.read(file);
    }

    private static WordStyles styles(OfficePackage file, String main) throws IOException, XMLStreamException {
        List<String> parts = file.from(main, "styles");
        return parts.isEmpty() ? new WordStyles() : new WordStyles(file.bytes(parts.getFirst()));
    }

    private void append(String more) {
        if (!more.isBlank()) {
            body.append('\n').append(more.strip()).append('\n');
        }
    }
}
