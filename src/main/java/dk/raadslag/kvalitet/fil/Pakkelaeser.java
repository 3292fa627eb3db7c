package dk.raadslag.kvalitet.fil;

import dk.raadslag.ooxml.Xml;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What single parts of an Office file say. */
final class Pakkelaeser {

    /** What is done at the beginning of an element. */
    interface Start {
        void ved(XMLStreamReader xml) throws XMLStreamException;
    }

    private Pakkelaeser() {}

    static void elementer(byte[] part, Start start) throws XMLStreamException {
        XMLStreamReader xml = Xml.stream(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                start.ved(xml);
            }
        }
    }

    static int antal(byte[] part, String... tags) throws XMLStreamException {
        int[] found = new int[1];
        elementer(part, xml -> found[0] += List.of(tags).contains(xml.getLocalName()) ? 1 : 0);
        return found[0];
    }

    /** Empty when there is none with text in it. */
    static String foerste(byte[] part, String... tags) throws XMLStreamException {
        XMLStreamReader xml = Xml.stream(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && List.of(tags).contains(xml.getLocalName())) {
                String value = xml.getElementText().strip();
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return "";
    }

    /** All that stands directly in elements of these names, a paragraph a line. */
    static String tekst(byte[] part, String... tags) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        XMLStreamReader xml = Xml.stream(part);
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = List.of(tags).contains(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                switch (xml.getLocalName()) {
                    case "p", "pt", "text", "comment", "threadedComment" -> text.append('\n');
                    default -> {}
                }
            }
        }
        return text.toString();
    }
}
