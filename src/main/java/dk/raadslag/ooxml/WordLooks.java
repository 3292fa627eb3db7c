package dk.raadslag.ooxml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a Word file nobody sees although nothing says that they are hidden: they have the colour of their ground, or
 * are as small as a dot. Where the ground is not known they are taken for seen. Is told of the elements of a text in their
 * order.
 */
public final class WordLooks {

    /** Half points. */
    private static final int DOT = 2;

    /** One and a half centimetres, in the measure of drawings: what is smaller is no ground. */
    private static final long SMALL = 540_000;

    private static final List<String> LETTERS = List.of("t", "sym", "noBreakHyphen", "softHyphen");

    /** Something that words stand in. */
    private static final class Place {
        private final String tag;
        private String style = "";
        private WordLook look = WordLook.NONE;

        Place(String tag) {
            this.tag = tag;
        }
    }

    private final WordStyles styles;
    private final @Nullable Integer page;
    private final Deque<Place> places = new ArrayDeque<>();
    private final Deque<String> way = new ArrayDeque<>();

    /**
     * For one text of a file.
     *
     * @param plain whether its pages are {@linkplain #hasPlainPages white}
     */
    public WordLooks(WordStyles styles, boolean plain) {
        this.styles = styles;
        page = plain ? ThemeColours.WHITE : null;
    }

    /** Whether pages have no colour of their own, and nothing large is drawn behind the words of any. */
    public static boolean hasPlainPages(OfficePackage file) throws IOException, XMLStreamException {
        String main = file.main();
        for (String part : file.from(main, "header", "footer")) {
            if (hasPictureBehind(file.bytes(part))) {
                return false;
            }
        }
        return !hasPictureBehind(file.bytes(main));
    }

    private static boolean hasPictureBehind(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.stream(part);
        boolean behind = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "background" -> {
                    return true;
                }
                case "anchor" ->
                    behind = WordStyles.isOn(Xml.attribute(xml, "behindDoc"))
                            && !Xml.attribute(xml, "behindDoc").isEmpty();
                case "extent" -> {
                    if (behind && size(xml, "cx") > SMALL && size(xml, "cy") > SMALL) {
                        return true;
                    }
                }
                case "shape", "rect", "group", "roundrect" -> {
                    if (Xml.attribute(xml, "style").replace(" ", "").contains("z-index:-")) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static long size(XMLStreamReader xml, String name) {
        String value = Xml.attribute(xml, name);
        return value.matches("\\d{1,12}") ? Long.parseLong(value) : 0;
    }

    /** @param attribute by its local name; null where it has none */
    public void begin(String tag, UnaryOperator<@Nullable String> attribute) {
        switch (tag) {
            case "tbl", "tc", "p", "r", "txbxContent" -> places.push(new Place(tag));
            default -> property(tag, attribute);
        }
        way.push(tag);
    }

    /** Only what is said directly of the place that was begun last: not of the mark at the end of a paragraph. */
    private void property(String tag, UnaryOperator<@Nullable String> attribute) {
        Place place = places.peek();
        String holder = way.peek();
        if (place == null || !(place.tag + "Pr").equals(holder) || !isAmong(place.tag)) {
            return;
        }
        if (tag.equals(place.tag.equals("tbl") ? "tblStyle" : place.tag + "Style")) {
            String style = attribute.apply("val");
            place.style = style == null ? "" : style;
        } else {
            place.look = place.look.with(tag, attribute);
        }
    }

    /** The properties stand in the place itself, not in what they were before a change. */
    private boolean isAmong(String tag) {
        return way.size() > 1 && tag.equals(way.stream().skip(1).findFirst().orElse(""));
    }

    public void end(String tag) {
        way.poll();
        switch (tag) {
            case "tbl", "tc", "p", "r", "txbxContent" -> places.poll();
            default -> {}
        }
    }

    /** Whether nobody sees the words of the run that was begun last. */
    public boolean isUnseen() {
        Place run = places.peek();
        if (run == null || !run.tag.equals("r")) {
            return false;
        }
        Place paragraph = null;
        for (Place place : places) {
            if (place.tag.equals("p")) {
                paragraph = place;
                break;
            }
        }
        String style = paragraph == null ? "" : paragraph.style;
        WordLook look = run.look.or(styles.look("character", run.style));
        WordLook around = (paragraph == null ? WordLook.NONE : paragraph.look).or(styles.look("paragraph", style));
        WordLook own = look.or(around).or(styles.usual());
        if (own.size() != null && own.size() <= DOT) {
            return true;
        }
        Integer colour = own.colour();
        return colour != null && colour >= 0 && ThemeColours.areAlike(colour, ground(own.ground()));
    }

    /** Null where it is not known. */
    private @Nullable Integer ground(@Nullable Integer own) {
        if (own != null) {
            return own < 0 ? null : own;
        }
        for (Place place : places) {
            Integer ground = place.look.ground();
            switch (place.tag) {
                case "txbxContent" -> {
                    return null;
                }
                case "tbl" -> {
                    if (ground != null || styles.shades(place.style)) {
                        return null;
                    }
                }
                case "p", "tc" -> {
                    if (ground != null) {
                        return ground < 0 ? null : ground;
                    }
                }
                default -> {}
            }
        }
        return page;
    }

    /** What is taken away of a run that nobody sees: its letters, and no picture in it. */
    public static boolean isLetters(String tag) {
        return LETTERS.contains(tag);
    }
}
