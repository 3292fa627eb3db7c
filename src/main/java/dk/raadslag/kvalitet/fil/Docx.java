package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Stykke;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A Word file: every part is scanned with StAX, so that nothing hides from a reader of the main text only. */
public final class Docx {

    private final EnumMap<Filtraek, String> traits = new EnumMap<>(Filtraek.class);
    private final TreeMap<String, String> headers = new TreeMap<>();
    private String body = "";
    private boolean isWord;
    private int changes;

    private Docx() {}

    public static Bilagsfil laes(String filnavn, String fingeraftryk, byte[] indhold) {
        Docx docx = new Docx();
        try {
            Pakkelaeser.dele(indhold, docx::part);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            docx.traits.put(Filtraek.BESKADIGET, "");
        }
        if (!docx.isWord && filnavn.toLowerCase(java.util.Locale.ROOT).endsWith(".docx")) {
            docx.traits.put(Filtraek.BESKADIGET, "");
        }
        if (docx.changes > 0) {
            docx.traits.put(Filtraek.SPOREDE_AENDRINGER, String.valueOf(docx.changes));
        }
        return new Bilagsfil(filnavn, fingeraftryk, Stykke.af(docx.text()), Map.copyOf(docx.traits));
    }

    /** Page headers first; the text itself begins on a new page. */
    private String text() {
        StringBuilder all = new StringBuilder();
        headers.values().stream()
                .filter(h -> !h.isBlank())
                .forEach(h -> all.append(h.strip()).append('\n'));
        return all.isEmpty() ? body : all.append('\f').append(body).toString();
    }

    private void part(String name, byte[] part) throws XMLStreamException {
        if (name.equals("word/document.xml")) {
            body = text(part);
            isWord = true;
        } else if (name.matches("word/(?:header|footer|footnotes|endnotes)\\d*\\.xml")) {
            headers.put(name, text(part));
        } else if (name.matches("word/comments\\d*\\.xml")) {
            int comments = Pakkelaeser.antal(part, "comment");
            if (comments > 0) {
                traits.put(Filtraek.KOMMENTARER, String.valueOf(comments));
            }
        } else if (name.equals("docProps/core.xml")) {
            put(Filtraek.FORFATTER, Pakkelaeser.foerste(part, "creator", "lastModifiedBy"));
        } else if (name.equals("docProps/app.xml")) {
            put(Filtraek.FIRMA, Pakkelaeser.foerste(part, "Company"));
        } else if (name.endsWith(".rels")) {
            put(Filtraek.LOKALT_LINK, Pakkelaeser.lokaltLink(part));
        }
    }

    private void put(Filtraek trait, String value) {
        if (!value.isBlank()) {
            traits.put(trait, value.strip());
        }
    }

    /** What a reader sees: insertions, not deletions; hidden text is kept apart. */
    private String text(byte[] part) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        StringBuilder hidden = new StringBuilder();
        XMLStreamReader xml = Pakkelaeser.xml(part);
        boolean vanish = false;
        boolean inText = false;
        int skipped = 0;
        int row = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String tag = xml.getLocalName();
                skipped += skipped > 0 || tag.equals("Fallback") || tag.equals("del") || tag.equals("moveFrom") ? 1 : 0;
                switch (tag) {
                    case "ins", "del", "moveFrom", "moveTo" -> changes++;
                    case "r" -> vanish = false;
                    case "vanish" -> vanish = !"0".equals(value(xml)) && !"false".equals(value(xml));
                    case "t" -> inText = skipped == 0;
                    case "tr" -> row++;
                    case "tab" -> text.append(' ');
                    case "br", "cr" -> text.append('\n');
                    default -> {}
                }
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                (vanish ? hidden : text).append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                skipped -= skipped > 0 ? 1 : 0;
                switch (xml.getLocalName()) {
                    case "t" -> inText = false;
                    case "p" -> text.append(row > 0 ? " " : "\n\n\n");
                    case "tr" -> {
                        row--;
                        text.append('\n');
                    }
                    default -> {}
                }
            }
        }
        put(Filtraek.SKJULT_TEKST, hidden.length() > 80 ? hidden.substring(0, 80) + "…" : hidden.toString());
        return text.toString();
    }

    private static String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
