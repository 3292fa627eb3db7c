package dk.raadslag.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the styles of a Word file hide. Hidden is a toggle: the styles of table, paragraph and characters each turn it, a
 * style has it from the one it is based on, and what the words themselves say goes before all of them.
 */
public final class WordStyles {

    /** What says how words look: words that stand in it are no words of the text, and no program shows them. */
    public static final Set<String> PROPERTIES = Set.of("pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr");

    /** @param shades whether a style of tables gives any cell a ground */
    private record Style(String base, @Nullable Boolean hides, WordLook look, boolean shades) {

        Style on(String other) {
            return new Style(other, hides, look, shades);
        }

        Style hiding(boolean hidden) {
            return new Style(base, hidden, look, shades);
        }

        Style looking(WordLook other, boolean ground) {
            return new Style(base, hides, other, ground);
        }
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();
    private boolean everything;
    private WordLook usualLook = WordLook.NONE;

    /** Of a file without styles. */
    public WordStyles() {}

    /** @throws XMLStreamException if the part cannot be read */
    public WordStyles(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.stream(part);
        Deque<String> way = new ArrayDeque<>();
        String id = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String tag = xml.getLocalName();
                    if (tag.equals("style")) {
                        id = begin(xml);
                    } else if (tag.equals("basedOn") && "style".equals(way.peek())) {
                        styles.computeIfPresent(id, (k, style) -> style.on(key(k, xml)));
                    } else if (tag.equals("vanish") && "rPr".equals(way.peek())) {
                        vanish(way, id, isOn(Xml.attribute(xml, "val")));
                    } else if (way.size() > 1) {
                        look(way, id, tag, xml);
                    }
                    way.push(tag);
                }
                case XMLStreamConstants.END_ELEMENT -> way.pop();
                default -> {}
            }
        }
    }

    private String begin(XMLStreamReader xml) {
        String type = Xml.attribute(xml, "type");
        String id = type + "/" + Xml.attribute(xml, "styleId");
        styles.put(id, new Style("", null, WordLook.NONE, false));
        if (isOn(Xml.attribute(xml, "default"))
                && !Xml.attribute(xml, "default").isEmpty()) {
            usual.put(type, id);
        }
        return id;
    }

    /** A style is based on one of its own type. */
    private static String key(String own, XMLStreamReader xml) {
        return own.substring(0, own.indexOf('/') + 1) + Xml.attribute(xml, "val");
    }

    private void vanish(Deque<String> way, String id, boolean hides) {
        String holder = way.stream().skip(1).findFirst().orElse("");
        if (holder.equals("rPrDefault")) {
            everything = hides;
        } else if (holder.equals("style")) {
            styles.computeIfPresent(id, (k, style) -> style.hiding(hides));
        }
    }

    private void look(Deque<String> way, String id, String property, XMLStreamReader xml) {
        String holder = way.stream().skip(1).findFirst().orElse("");
        UnaryOperator<@Nullable String> attribute = name -> {
            String value = Xml.attribute(xml, name);
            return value.isEmpty() ? null : value;
        };
        if (holder.equals("rPrDefault")) {
            usualLook = usualLook.with(property, attribute);
        } else if (holder.equals("style") && Set.of("rPr", "pPr").contains(way.peek())) {
            styles.computeIfPresent(
                    id, (k, style) -> style.looking(style.look().with(property, attribute), style.shades()));
        }
        if (property.equals("shd") && WordLook.NONE.with(property, attribute).ground() != null) {
            styles.computeIfPresent(id, (k, style) -> style.looking(style.look(), true));
        }
    }

    /** What a style of this type says of the look of words, with what it has from those that it is based on. */
    WordLook look(String type, String id) {
        WordLook look = WordLook.NONE;
        Set<String> seen = new HashSet<>();
        String key = id.isEmpty() ? usual.getOrDefault(type, "") : type + "/" + id;
        for (Style one = styles.get(key); one != null && seen.add(one.base()); one = styles.get(one.base())) {
            look = look.or(one.look());
        }
        return look;
    }

    /** What words look like that no style says more of. */
    WordLook usual() {
        return usualLook;
    }

    /** Whether a style of tables gives any of its cells a ground. */
    boolean shades(String table) {
        Set<String> seen = new HashSet<>();
        String key = table.isEmpty() ? usual.getOrDefault("table", "") : "table/" + table;
        for (Style one = styles.get(key); one != null && seen.add(one.base()); one = styles.get(one.base())) {
            if (one.shades()) {
                return true;
            }
        }
        return false;
    }

    /** The value of a property that is on or off: on, where it has none. */
    public static boolean isOn(@Nullable String value) {
        return value == null || !Set.of("0", "false", "off").contains(value);
    }

    /**
     * Whether words are hidden.
     *
     * @param table the style of the table they stand in, and so on; empty for none
     * @param own what the words say of themselves; null if nothing
     */
    public boolean hides(String table, String paragraph, String characters, @Nullable Boolean own) {
        if (own != null) {
            return own;
        }
        return everything || hides("table", table) ^ hides("paragraph", paragraph) ^ hides("character", characters);
    }

    private boolean hides(String type, String id) {
        String style = id.isEmpty() ? usual.getOrDefault(type, "") : type + "/" + id;
        Boolean found = known.get(style);
        if (found != null) {
            return found;
        }
        Set<String> seen = new HashSet<>();
        Style one = styles.get(style);
        while (one != null && one.hides() == null && seen.add(one.base())) {
            one = styles.get(one.base());
        }
        boolean hides = one != null && Boolean.TRUE.equals(one.hides());
        known.put(style, hides);
        return hides;
    }
}
