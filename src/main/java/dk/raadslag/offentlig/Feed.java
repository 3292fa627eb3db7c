package dk.raadslag.offentlig;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes changes of the record as Atom (RFC 4287), withdrawals as deletions (RFC 6721). */
final class Feed {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SLETTET = "http://purl.org/atompub/tombstones/1.0";
    private static final String ALDRIG = "2000-01-01T00:00:00Z";

    /** What the feed is of. */
    record Hoved(String id, String titel, String selv, String side) {}

    private final Udgiver udgiver;
    private final String vaert;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private Feed(Udgiver udgiver, String vaert) throws XMLStreamException {
        this.udgiver = udgiver;
        this.vaert = vaert;
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** @param linjer newest first */
    static byte[] af(Udgiver udgiver, String vaert, Hoved hoved, List<Feedlinje> linjer) {
        try {
            Feed feed = new Feed(udgiver, vaert);
            feed.write(hoved, linjer);
            return feed.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Hoved hoved, List<Feedlinje> linjer) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("at", SLETTET);
        xml.writeAttribute("xml:lang", "da");
        element("id", hoved.id());
        element("title", hoved.titel() + " · " + udgiver.t(Sprog.DA, "site"));
        element("updated", linjer.isEmpty() ? ALDRIG : tid(linjer.getFirst()));
        link("self", hoved.selv());
        link("alternate", hoved.side());
        xml.writeStartElement("author");
        element("name", udgiver.t(Sprog.DA, "feed.fra"));
        xml.writeEndElement();
        for (Feedlinje linje : linjer) {
            write(linje, linje.grund());
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private void write(Feedlinje linje, @Nullable String grund) throws XMLStreamException {
        if (grund != null) {
            xml.writeStartElement("at:deleted-entry");
            xml.writeAttribute("ref", linje.id());
            xml.writeAttribute("when", tid(linje));
            element("at:comment", grund);
        } else {
            xml.writeStartElement("entry");
            element("id", linje.id());
            element("title", linje.titel());
            element("updated", tid(linje));
            link("alternate", linje.sti());
            element("summary", linje.resume());
        }
        xml.writeEndElement();
    }

    private static String tid(Feedlinje linje) {
        return linje.aendret().toInstant().toString();
    }

    private void element(String navn, String tekst) throws XMLStreamException {
        xml.writeStartElement(navn);
        xml.writeCharacters(tekst);
        xml.writeEndElement();
    }

    private void link(String rel, String sti) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", vaert + sti);
    }
}
