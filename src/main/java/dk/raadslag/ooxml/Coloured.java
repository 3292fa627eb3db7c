package dk.raadslag.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a sheet something else than their own style gives a colour: a condition, a table's or a pivot's style. What
 * is written in white there may well be seen.
 */
final class Coloured {

    private static final int MOST_RANGES = 1_000;

    private record Range(int left, int top, int right, int bottom) {}

    private final List<Range> ranges = new ArrayList<>();

    private Coloured() {}

    /** Null where any of them may be: the sheet lies on a picture, or there is too much to tell. */
    static @Nullable Coloured of(OfficePackage file, String sheet) throws IOException, XMLStreamException {
        Coloured coloured = new Coloured();
        XMLStreamReader xml = Xml.stream(file.bytes(sheet));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "picture" -> {
                        return null;
                    }
                    case "conditionalFormatting" -> coloured.add(Xml.attribute(xml, "sqref"));
                    case "sqref" -> coloured.add(xml.getElementText());
                    default -> {}
                }
            }
        }
        for (String table : file.from(sheet, "table", "pivottable")) {
            XMLStreamReader part = Xml.stream(file.bytes(table));
            while (part.hasNext()) {
                if (part.next() == XMLStreamConstants.START_ELEMENT
                        && List.of("table", "location").contains(part.getLocalName())) {
                    coloured.add(Xml.attribute(part, "ref"));
                }
            }
        }
        return coloured.ranges.size() > MOST_RANGES ? null : coloured;
    }

    private void add(String places) {
        for (String one : places.strip().split("\\s+")) {
            Matcher first = HiddenCells.PLACE.matcher(one.replace("$", ""));
            Matcher last = HiddenCells.PLACE.matcher(one.replace("$", "").replaceFirst(".*:", ""));
            if (first.lookingAt() && last.lookingAt() && ranges.size() <= MOST_RANGES) {
                ranges.add(new Range(
                        HiddenCells.column(first.group(1)),
                        HiddenCells.number(first.group(2)),
                        HiddenCells.column(last.group(1)),
                        HiddenCells.number(last.group(2))));
            }
        }
    }

    boolean has(int column, int row) {
        for (Range range : ranges) {
            if (column >= range.left() && column <= range.right() && row >= range.top() && row <= range.bottom()) {
                return true;
            }
        }
        return false;
    }
}
