package dk.raadslag.offentlig;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes the changes of a forum's meetings as Atom (RFC 4287), withdrawals as deletions (RFC 6721). */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SLETTET = "http://purl.org/atompub/tombstones/1.0";

    private final String vaert;
    private final String forum;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private Feed(String vaert, String forum) throws XMLStreamException {
        this.vaert = vaert;
        this.forum = forum;
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** @param linjer at least one, newest first */
    static byte[] af(String vaert, String forum, List<Feedlinje> linjer) {
        try {
            Feed feed = new Feed(vaert, forum);
            feed.write(linjer);
            return feed.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(List<Feedlinje> linjer) throws XMLStreamException {
        Feedlinje nyeste = linjer.getFirst();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("at", SLETTET);
        xml.writeAttribute("xml:lang", "da");
        element("id", "urn:raadslag:forum:" + forum);
        element("title", nyeste.forumNavn() + " · " + Sprog.DA.t("site"));
        element("updated", nyeste.aendret().toInstant().toString());
        link("self", "/referater/" + forum + "/abonner.atom");
        link("alternate", "/referater");
        xml.writeStartElement("author");
        element("name", Sprog.DA.t("feed.fra"));
        xml.writeEndElement();
        for (Feedlinje linje : linjer) {
            write(linje, linje.grund());
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private void write(Feedlinje linje, @Nullable String grund) throws XMLStreamException {
        String id = "urn:raadslag:moede:" + linje.moedeId();
        String tidspunkt = linje.aendret().toInstant().toString();
        if (grund != null) {
            xml.writeStartElement("at:deleted-entry");
            xml.writeAttribute("ref", id);
            xml.writeAttribute("when", tidspunkt);
            element("at:comment", grund);
        } else {
            xml.writeStartElement("entry");
            element("id", id);
            element("title", linje.forumNavn() + " " + Sprog.DA.dato(linje.dato()));
            element("updated", tidspunkt);
            link("alternate", "/referater/" + forum + "/" + linje.adresse());
            element("summary", Sprog.DA.t("feed." + linje.tilstand()));
        }
        xml.writeEndElement();
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
