package dk.raadslag.kvalitet.fil;

import dk.raadslag.ooxml.SlideLooks;
import dk.raadslag.ooxml.WordStyles;
import dk.raadslag.ooxml.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The words of a slide or of what is drawn on a sheet. A figure may be hidden, with all that is in it. */
final class Drawingreader {

    private final Luggage luggage;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final Deque<Boolean> figures = new ArrayDeque<>();
    private int hiddenFigures;
    private int alternative;
    private boolean inText;

    private final @Nullable SlideLooks looks;
    private final StringBuilder invisible = new StringBuilder();
    private final StringBuilder beside = new StringBuilder();
    private final Deque<Boolean> places = new ArrayDeque<>();
    private int outsideFigures;
    private int figure = -1;
    private int letters = -1;

    Drawingreader(Luggage luggage) {
        this(luggage, null);
    }

    /** @param looks of a slide; null for what is drawn elsewhere */
    Drawingreader(Luggage luggage, @Nullable SlideLooks looks) {
        this.luggage = luggage;
        this.looks = looks;
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
        luggage.invisible(invisible.toString());
        luggage.unseen(beside.toString());
        return this;
    }

    String text() {
        return text.toString();
    }

    private StringBuilder words() {
        if (hiddenFigures > 0) {
            return hidden;
        } else if (outsideFigures > 0) {
            return beside;
        }
        return inText && looks != null && looks.isUnseen(letters) ? invisible : text;
    }

    private void begin(String tag, XMLStreamReader xml) {
        alternative += alternative > 0 || tag.equals("Fallback") ? 1 : 0;
        inText = tag.equals("t");
        letters += inText ? 1 : 0;
        luggage.look(xml);
        if (SlideLooks.FIGURES.contains(tag)) {
            figures.push(false);
            figure++;
            places.push(looks != null && looks.isOutside(figure));
            outsideFigures += places.peek() ? 1 : 0;
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
        if (SlideLooks.FIGURES.contains(tag) && !figures.isEmpty()) {
            hiddenFigures -= figures.pop() ? 1 : 0;
            outsideFigures -= places.pop() ? 1 : 0;
        } else if (tag.equals("p") && alternative == 0) {
            words().append('\n');
        }
    }
}
