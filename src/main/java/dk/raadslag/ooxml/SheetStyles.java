package dk.raadslag.ooxml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a workbook's cells, for as far as they show nothing of what stands in a cell: a format without signs, letters
 * as small as a dot, and letters in the colour of their ground, where nothing else gives the cell another.
 */
public final class SheetStyles {

    /** Of numbers above, below and at nothing, and of words: each with no sign at all. */
    private static final Pattern NOTHING = Pattern.compile("(?:\"\")?;(?:\"\")?;(?:\"\")?;(?:\"\")?");

    /** A format that gives a colour of its own. */
    private static final Pattern COLOUR =
            Pattern.compile("(?i)\\[(?:black|blue|cyan|green|magenta|red|white|yellow|color)");

    private static final Set<String> RED_BELOW_NOTHING = Set.of("38", "40");

    private static final double DOT = 1;

    private final Set<String> nothing = new HashSet<>();
    private final Set<String> ofTheirGround = new HashSet<>();

    private final ThemeColours theme;
    private final Set<String> emptyFormats = new HashSet<>();
    private final Set<String> colouredFormats = new HashSet<>(RED_BELOW_NOTHING);
    private final List<@Nullable Integer> fonts = new ArrayList<>();
    private final Set<Integer> dots = new HashSet<>();
    private final List<@Nullable Integer> fills = new ArrayList<>();
    private int style = -1;
    private boolean solid;

    private SheetStyles(ThemeColours theme) {
        this.theme = theme;
    }

    /** @throws IOException if a part of the workbook that says them cannot be read */
    public static SheetStyles of(OfficePackage file) throws IOException, XMLStreamException {
        SheetStyles styles = new SheetStyles(ThemeColours.of(file, file.main()));
        for (String part : file.from(file.main(), "styles")) {
            styles.read(file.bytes(part));
        }
        return styles;
    }

    private void read(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.stream(part);
        Deque<String> way = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml, String.valueOf(way.peek()), way);
                way.push(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                way.pop();
                style = xml.getLocalName().equals("cellXfs") ? -1 : style;
            }
        }
    }

    private void begin(XMLStreamReader xml, String within, Deque<String> way) {
        switch (within + "/" + xml.getLocalName()) {
            case "numFmts/numFmt" -> format(Xml.attribute(xml, "formatCode"), Xml.attribute(xml, "numFmtId"));
            case "fonts/font" -> fonts.add(ThemeColours.BLACK);
            case "font/color" -> {
                if (way.contains("fonts")) {
                    fonts.set(fonts.size() - 1, theme.colour(xml));
                }
            }
            case "font/sz" -> {
                if (way.contains("fonts") && isDot(Xml.attribute(xml, "val"))) {
                    dots.add(fonts.size() - 1);
                }
            }
            case "fills/fill" -> fills.add(null);
            case "fill/patternFill" -> {
                if (way.contains("fills") && Set.of("none", "").contains(Xml.attribute(xml, "patternType"))) {
                    fills.set(fills.size() - 1, ThemeColours.WHITE);
                }
                solid = Xml.attribute(xml, "patternType").equals("solid");
            }
            case "patternFill/fgColor" -> {
                if (way.contains("fills") && solid) {
                    fills.set(fills.size() - 1, theme.colour(xml));
                }
            }
            default -> {
                if (xml.getLocalName().equals("cellXfs")) {
                    style = 0;
                } else if (xml.getLocalName().equals("xf") && style >= 0) {
                    style(xml);
                    style++;
                }
            }
        }
    }

    private void format(String code, String id) {
        if (NOTHING.matcher(code).matches()) {
            emptyFormats.add(id);
        }
        if (COLOUR.matcher(code).find()) {
            colouredFormats.add(id);
        }
    }

    private static boolean isDot(String size) {
        try {
            return Double.parseDouble(size) <= DOT;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void style(XMLStreamReader xml) {
        String id = String.valueOf(style);
        String format = Xml.attribute(xml, "numFmtId");
        int font = HiddenCells.number(Xml.attribute(xml, "fontId"));
        int fill = HiddenCells.number(Xml.attribute(xml, "fillId"));
        if (emptyFormats.contains(format) || dots.contains(font)) {
            nothing.add(id);
        } else if (!colouredFormats.contains(format)
                && font < fonts.size()
                && fill < fills.size()
                && ThemeColours.areAlike(fonts.get(font), fills.get(fill))) {
            ofTheirGround.add(id);
        }
    }

    boolean showsNothing(String style) {
        return nothing.contains(style);
    }

    boolean isOfItsGround(String style) {
        return ofTheirGround.contains(style);
    }

    /** Whether any style is: else nobody need ask what else gives a cell a colour. */
    boolean areAnyOfTheirGround() {
        return !ofTheirGround.isEmpty();
    }
}
