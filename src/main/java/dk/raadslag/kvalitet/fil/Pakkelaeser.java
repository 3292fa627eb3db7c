package dk.raadslag.kvalitet.fil;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an Office file, one after the other, with a ceiling for each and for all; XML without entities. */
final class Pakkelaeser {

    private static final int LARGEST_PART = 60_000_000;
    private static final long LARGEST_FILE = 300_000_000;
    private static final XMLInputFactory XML = factory();

    /** What is done with a part of XML. */
    interface Del {
        void laes(String navn, byte[] indhold) throws XMLStreamException;
    }

    /** What is done at the beginning of an element. */
    interface Start {
        void ved(XMLStreamReader xml) throws XMLStreamException;
    }

    private Pakkelaeser() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws IOException if it is no ZIP, or unpacks to too much */
    static void dele(byte[] indhold, Del goer) throws IOException, XMLStreamException {
        byte[] thrown = new byte[64 * 1024];
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(indhold))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    byte[] part = zip.readNBytes(LARGEST_PART);
                    total = bounded(total + part.length, part.length == LARGEST_PART);
                    goer.laes(entry.getName(), part);
                } else {
                    for (int read = zip.read(thrown); read >= 0; read = zip.read(thrown)) {
                        total = bounded(total + read, false);
                    }
                }
            }
        }
    }

    private static long bounded(long total, boolean partTooLarge) throws IOException {
        if (partTooLarge || total > LARGEST_FILE) {
            throw new IOException("too large");
        }
        return total;
    }

    static XMLStreamReader xml(byte[] part) throws XMLStreamException {
        return XML.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    static void elementer(byte[] part, Start start) throws XMLStreamException {
        XMLStreamReader xml = xml(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                start.ved(xml);
            }
        }
    }

    static int antal(byte[] part, String tag) throws XMLStreamException {
        int[] found = new int[1];
        elementer(part, xml -> found[0] += xml.getLocalName().equals(tag) ? 1 : 0);
        return found[0];
    }

    /** Empty when there is none with text in it. */
    static String foerste(byte[] part, String... tags) throws XMLStreamException {
        XMLStreamReader xml = xml(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && java.util.List.of(tags).contains(xml.getLocalName())) {
                String value = xml.getElementText().strip();
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return "";
    }

    /** The first link of the part that only works in the house; empty without one. */
    static String lokaltLink(byte[] part) throws XMLStreamException {
        String[] found = {""};
        elementer(part, xml -> {
            String target = xml.getAttributeValue(null, "Target");
            if (xml.getLocalName().equals("Relationship") && target != null && Lokalt.erLokalt(target)) {
                found[0] = target;
            }
        });
        return found[0];
    }
}
