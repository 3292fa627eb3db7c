package dk.raadslag.kvalitet.fil;

import dk.raadslag.ooxml.WordStyles;
import dk.raadslag.ooxml.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a slide or of what is drawn on a sheet. A figure may be hidden, with all that is in it. */
final class Drawingreader {

    private static final Set<String> FIGURES = Set.of("sp", "grpSp", "graphicFrame", "pic", "cxnSp");

    private final Luggage luggage;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final Deque<Boolean> figures = new ArrayDeque<>();
    private int hiddenFigures;
    private int alternative;
    private boolean inText;

    Drawingreader(Luggage luggage) {
        this.luggage = luggage;
    }

    Drawingreader read(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.stream(part);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName(), xml);
                case XMLStreamConstants.CHARACTERS -> {
                    if (inText && alternative == 0) {
                        words().append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        luggage.hidden(hidden.toString());
        return this;
    }

    String text() {
        return text.toString();
    }

    private StringBuilder words() {
        return hiddenFigures > 0 ? hidden : text;
    }

    private void begin(String tag, XMLStreamReader xml) {
        alternative += alternative > 0 || tag.equals("Fallback") ? 1 : 0;
        inText = tag.equals("t");
        luggage.look(xml);
        if (FIGURES.contains(tag)) {
            figures.push(false);
        } else if (tag.equals("cNvPr") && !figures.isEmpty() && isHidden(xml)) {
            hiddenFigures += figures.pop() ? 0 : 1;
            figures.push(true);
        } else if (tag.equals("br") && alternative == 0) {
            words().append('\n');
        }
    }

    private static boolean isHidden(XMLStreamReader properties) {
        String hidden = properties.getAttributeValue(null, "hidden");
        return hidden != null && WordStyles.isOn(hidden);
    }

    private void end(String tag) {
        alternative -= alternative > 0 ? 1 : 0;
        inText = false;
        if (FIGURES.contains(tag) && !figures.isEmpty() && figures.pop()) {
            hiddenFigures--;
        } else if (tag.equals("p") && alternative == 0) {
            words().append('\n');
        }
    }
}
