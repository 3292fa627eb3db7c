package dk.raadslag.ooxml;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Colours of Office files as numbers, where a file says them plainly; what is tinted, or a pattern, is not known. */
final class ThemeColours {

    static final Integer WHITE = 0xffffff;
    static final Integer BLACK = 0;

    /** So much may each of red, green and blue differ, of 255: nobody sees letters of that. */
    private static final int ALIKE = 16;

    /** The order in which spreadsheets count them. */
    private static final List<String> COUNTED = List.of(
            "lt1",
            "dk1",
            "lt2",
            "dk2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    /** Of the list that every spreadsheet has, those at its two ends, and what the window has. */
    private static final Map<String, Integer> LISTED =
            Map.of("0", BLACK, "8", BLACK, "64", BLACK, "1", WHITE, "9", WHITE, "65", WHITE);

    private final Map<String, Integer> colours = new HashMap<>();

    private ThemeColours() {}

    static ThemeColours of(OfficePackage file, String part) throws IOException, XMLStreamException {
        ThemeColours theme = new ThemeColours();
        for (String one : file.from(part, "theme")) {
            theme.read(file.bytes(one));
        }
        return theme;
    }

    private void read(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.stream(part);
        String name = "";
        boolean scheme = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String tag = xml.getLocalName();
                scheme |= tag.equals("clrScheme");
                if (!scheme) {
                    continue;
                }
                switch (tag) {
                    case "srgbClr" -> put(name, Xml.attribute(xml, "val"));
                    case "sysClr" -> put(name, Xml.attribute(xml, "lastClr"));
                    default -> name = tag;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("clrScheme")) {
                return;
            }
        }
    }

    private void put(String name, String value) {
        Integer colour = parsed(value);
        if (colour != null) {
            colours.put(name, colour);
        }
    }

    /** Of an element of a spreadsheet that names a colour in one of its ways; null if it is not known. */
    @Nullable
    Integer colour(XMLStreamReader xml) {
        String tint = Xml.attribute(xml, "tint");
        if (!tint.isEmpty() && !tint.matches("-?0(?:\\.0*)?")) {
            return null;
        }
        String rgb = Xml.attribute(xml, "rgb");
        if (rgb.length() == 8) {
            return parsed(rgb.substring(2));
        }
        String counted = Xml.attribute(xml, "theme");
        if (!counted.isEmpty()) {
            int place = HiddenCells.number(counted);
            return place < COUNTED.size() ? colours.get(COUNTED.get(place)) : null;
        }
        return LISTED.get(Xml.attribute(xml, "indexed"));
    }

    /** Of a theme, by the name that it has there; null if it is not known. */
    @Nullable
    Integer named(String name) {
        return colours.get(name);
    }

    /** "FF8000"; null if it is none. */
    static @Nullable Integer parsed(@Nullable String value) {
        return value != null && value.matches("[0-9a-fA-F]{6}") ? Integer.valueOf(value, 16) : null;
    }

    /** Whether nobody tells the one from the other; not where one of them is not known. */
    static boolean areAlike(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return false;
        }
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > ALIKE) {
                return false;
            }
        }
        return true;
    }
}
