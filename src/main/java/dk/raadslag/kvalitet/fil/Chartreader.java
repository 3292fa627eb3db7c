package dk.raadslag.kvalitet.fil;

import dk.raadslag.ooxml.ChartFilters;
import dk.raadslag.ooxml.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a chart or another drawing that makes itself: titles, and the names of what is drawn, which it keeps beside the
 * numbers. What somebody has filtered away is still in it, and nobody sees it.
 */
final class Chartreader {

    /** What keeps words, and the elements in which they stand. */
    private static final Set<String> KEPT = Set.of("strCache", "strLit", "strDim", "multiLvlStrCache", "tx");

    private final Luggage luggage;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder filtered = new StringBuilder();
    private final Deque<String> way = new ArrayDeque<>();
    private int filters;
    private int kept;

    Chartreader(Luggage luggage) {
        this.luggage = luggage;
    }

    /** A paragraph and a name a line. */
    String read(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.stream(part);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String tag = xml.getLocalName();
                    filters += ChartFilters.isFilter(tag) ? 1 : 0;
                    kept += KEPT.contains(tag) ? 1 : 0;
                    way.push(tag);
                }
                case XMLStreamConstants.CHARACTERS -> words(String.valueOf(way.peek()), xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    String tag = way.pop();
                    filters -= ChartFilters.isFilter(tag) ? 1 : 0;
                    kept -= KEPT.contains(tag) ? 1 : 0;
                    if (Set.of("p", "pt", "v").contains(tag)) {
                        (filters > 0 ? filtered : text).append('\n');
                    }
                }
                default -> {}
            }
        }
        luggage.hidden(filtered.toString().replaceAll("\\s+", " "));
        return text.toString().replaceAll("\n{2,}", "\n");
    }

    /** A number is no word, unless it is as long as a person's. */
    private void words(String tag, String words) {
        boolean isWord = tag.equals("t")
                || kept > 0 && (tag.equals("v") || tag.equals("pt"))
                || tag.equals("v") && words.strip().matches("\\d{9,10}");
        if (isWord) {
            (filters > 0 ? filtered : text).append(words);
        }
    }
}
