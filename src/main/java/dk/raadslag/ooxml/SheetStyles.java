package dk.raadslag.ooxml;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The formats of a workbook's cells, for as far as they show nothing of what stands in a cell. */
public final class SheetStyles {

    /** Of numbers above, below and at nothing, and of words: each with no sign at all. */
    private static final Pattern NOTHING = Pattern.compile("(?:\"\")?;(?:\"\")?;(?:\"\")?;(?:\"\")?");

    private SheetStyles() {}

    /** The numbers of the cell styles that show nothing. */
    public static Set<String> showNothing(byte[] part) throws XMLStreamException {
        Set<String> formats = new HashSet<>();
        Set<String> styles = new HashSet<>();
        int style = -1;
        XMLStreamReader xml = Xml.stream(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> {
                        if (NOTHING.matcher(Xml.attribute(xml, "formatCode")).matches()) {
                            formats.add(Xml.attribute(xml, "numFmtId"));
                        }
                    }
                    case "cellXfs" -> style = 0;
                    case "xf" -> {
                        if (style >= 0 && formats.contains(Xml.attribute(xml, "numFmtId"))) {
                            styles.add(String.valueOf(style));
                        }
                        style += style >= 0 ? 1 : 0;
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                style = -1;
            }
        }
        return styles;
    }
}
