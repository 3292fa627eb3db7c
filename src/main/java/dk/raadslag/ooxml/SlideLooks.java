package dk.raadslag.ooxml;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What nobody sees of a slide although nothing says that it is hidden: figures that lie beside it, and words in the colour of
 * their ground or as small as a dot. Where the ground, or a way that a figure moves, is not known they are taken for seen.
 * Both are counted in the order of the slide, so that whoever reads it and whoever cleans it mean the same.
 */
public final class SlideLooks {

    public static final Set<String> FIGURES = Set.of("sp", "grpSp", "graphicFrame", "pic", "cxnSp");

    private static final Set<String> FILLS = Set.of("solidFill", "gradFill", "blipFill", "pattFill", "grpFill");

    /** Hundredths of a point. */
    private static final int DOT = 100;

    /** So far may the outline of a figure reach, in the measure of drawings: a tenth of an inch. */
    private static final double OUTLINE = 91_440;

    /** The first of a theme's grounds. */
    private static final String FIRST_GROUND = "1001";

    private final BitSet outside = new BitSet();
    private final BitSet unseen = new BitSet();

    private final Map<String, String> names = new HashMap<>();
    private final List<@Nullable Rectangle2D> painted = new ArrayList<>();
    private final FigurePlaces places = new FigurePlaces();
    private @Nullable ThemeColours theme;
    private @Nullable Integer ground;
    private boolean groundKnown;

    private SlideLooks() {}

    static SlideLooks of(Slidedeck deck, String slide, Element root) throws IOException, XMLStreamException {
        SlideLooks looks = new SlideLooks();
        looks.around(deck, slide, root);
        looks.figures(root, deck.size());
        looks.words(root);
        return looks;
    }

    /** Whether the figure of this number, from 0, lies beside the slide. */
    public boolean isOutside(int figure) {
        return outside.get(figure);
    }

    /** How many do, a group for one. */
    public int outside() {
        return outside.cardinality();
    }

    /** Whether nobody sees the letters of this number, from 0. */
    public boolean isUnseen(int letters) {
        return unseen.get(letters);
    }

    /** What lies under the slide: its layout and its master, with all that they paint, and the colours of the theme. */
    private void around(Slidedeck deck, String slide, Element root) throws IOException, XMLStreamException {
        ground(root);
        for (String layout : deck.from(slide, "slidelayout")) {
            Element under = deck.root(layout);
            paint(under);
            for (String master : deck.from(layout, "slidemaster")) {
                Element below = deck.root(master);
                theme = deck.theme(master);
                for (Element map : Xml.children(below, "clrMap")) {
                    for (int i = 0; i < map.getAttributes().getLength(); i++) {
                        names.put(
                                map.getAttributes().item(i).getLocalName(),
                                map.getAttributes().item(i).getNodeValue());
                    }
                }
                paint(below);
                ground(root);
                ground(under);
                ground(below);
            }
        }
        if (!Xml.all(root, "overrideClrMapping").isEmpty()) {
            names.clear();
        }
        paint(root);
    }

    /** The nearest that says anything of it decides. */
    private void ground(Element part) {
        Element own = Xml.child(Xml.child(part, "cSld"), "bg");
        if (groundKnown || own == null || theme == null) {
            return;
        }
        groundKnown = true;
        Element reference = Xml.child(own, "bgRef");
        ground = reference != null && FIRST_GROUND.equals(reference.getAttribute("idx"))
                ? colour(reference)
                : colour(Xml.child(Xml.child(own, "bgPr"), "solidFill"));
    }

    private void paint(Element part) {
        for (Element figure : Xml.all(part)) {
            String tag = String.valueOf(figure.getLocalName());
            if (tag.equals("pic") || tag.equals("graphicFrame") || tag.equals("sp") && isPainted(figure)) {
                painted.add(isPlaceholder(figure) ? null : places.of(figure));
            }
        }
    }

    private static boolean isPlaceholder(Element figure) {
        return !Xml.all(figure, "ph").isEmpty();
    }

    private static boolean isPainted(Element figure) {
        Element properties = Xml.child(figure, "spPr");
        if (properties != null && Xml.child(properties, "noFill") != null) {
            return false;
        }
        Element style = Xml.child(Xml.child(figure, "style"), "fillRef");
        return style != null && !"0".equals(style.getAttribute("idx"))
                || properties != null && FILLS.stream().anyMatch(fill -> Xml.child(properties, fill) != null);
    }

    private void figures(Element root, @Nullable Rectangle2D slide) {
        if (slide == null) {
            return;
        }
        Set<String> moving = moving(root);
        Set<Element> gone = new HashSet<>();
        int place = -1;
        for (Element figure : Xml.all(root)) {
            if (!FIGURES.contains(String.valueOf(figure.getLocalName()))) {
                continue;
            }
            place++;
            Rectangle2D box = places.of(figure);
            boolean within = isWithin(figure, gone);
            if (!within && box != null && isBeside(box, slide) && hasContent(figure) && !moves(figure, moving)) {
                outside.set(place);
                gone.add(figure);
            }
        }
    }

    private static boolean isBeside(Rectangle2D box, Rectangle2D slide) {
        return box.getMaxX() < slide.getMinX() - OUTLINE
                || box.getMinX() > slide.getMaxX() + OUTLINE
                || box.getMaxY() < slide.getMinY() - OUTLINE
                || box.getMinY() > slide.getMaxY() + OUTLINE;
    }

    /** An empty frame that was left beside a slide hides nothing. */
    private static boolean hasContent(Element figure) {
        return Xml.all(figure, "t").stream().anyMatch(t -> !t.getTextContent().isBlank())
                || !Xml.all(figure, "blip").isEmpty()
                || !Xml.all(figure, "graphicData").isEmpty();
    }

    private static boolean isWithin(Element figure, Set<Element> gone) {
        for (Node node = figure.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            if (gone.contains(element)) {
                return true;
            }
        }
        return false;
    }

    /** Those that an animation takes along a way. */
    private static Set<String> moving(Element root) {
        Set<String> moving = new HashSet<>();
        for (Element way : Xml.all(root, "animMotion")) {
            Xml.all(way, "spTgt").forEach(target -> moving.add(target.getAttribute("spid")));
        }
        return moving;
    }

    private static boolean moves(Element figure, Set<String> moving) {
        return Xml.all(figure, "cNvPr").stream().anyMatch(one -> moving.contains(one.getAttribute("id")));
    }

    private void words(Element root) {
        int place = -1;
        for (Element letters : Xml.all(root, "t")) {
            place++;
            if (letters.getParentNode() instanceof Element run && Xml.child(run, "rPr") instanceof Element look) {
                if (isDot(look) || isClear(look) || isOfItsGround(look, letters)) {
                    unseen.set(place);
                }
            }
        }
    }

    private static boolean isDot(Element look) {
        double size = FigurePlaces.number(look, "sz");
        return size > 0 && size <= DOT;
    }

    /** Nothing is seen through it but what lies under it. */
    private static boolean isClear(Element look) {
        Element fill = Xml.child(look, "solidFill");
        return fill != null
                && Xml.all(fill, "alpha").stream()
                        .anyMatch(alpha -> alpha.getAttribute("val").equals("0"));
    }

    private boolean isOfItsGround(Element look, Element letters) {
        Integer colour = colour(Xml.child(look, "solidFill"));
        if (colour == null || Xml.child(look, "effectLst") != null || Xml.child(look, "ln") != null) {
            return false;
        }
        Element cell = Xml.around(letters, "tc");
        if (cell != null) {
            return ThemeColours.areAlike(colour, colour(Xml.child(Xml.child(cell, "tcPr"), "solidFill")));
        }
        Element figure = Xml.around(letters, "sp");
        if (figure == null) {
            return false;
        }
        Element fill = Xml.child(Xml.child(figure, "spPr"), "solidFill");
        if (fill != null) {
            return ThemeColours.areAlike(colour, colour(fill));
        }
        return !isPainted(figure) && !liesOnSomething(figure) && ThemeColours.areAlike(colour, ground);
    }

    private boolean liesOnSomething(Element figure) {
        Rectangle2D own = places.of(figure);
        return painted.stream().anyMatch(other -> own == null || other == null || other.intersects(own));
    }

    /** Of an element that holds one; null where it is not known, or more is said of it. */
    private @Nullable Integer colour(@Nullable Element holder) {
        Element plain = Xml.child(holder, "srgbClr");
        if (plain != null) {
            return Xml.all(plain).isEmpty() ? ThemeColours.parsed(plain.getAttribute("val")) : null;
        }
        Element named = Xml.child(holder, "schemeClr");
        if (named == null || theme == null || !Xml.all(named).isEmpty()) {
            return null;
        }
        return theme.named(names.getOrDefault(named.getAttribute("val"), ""));
    }
}
