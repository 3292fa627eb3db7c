package dk.raadslag.ooxml;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Where figures lie, in the measure of drawings and of the slide, whatever groups they stand in. */
final class FigurePlaces {

    private final Map<Element, AffineTransform> groups = new HashMap<>();

    /** Where it lies on the slide; null where it does not say. One that is turned, as far as it may reach. */
    @Nullable
    Rectangle2D of(Element figure) {
        Element place = place(figure);
        Element at = Xml.child(place, "off");
        Element size = Xml.child(place, "ext");
        AffineTransform outer = outer(figure);
        if (place == null || at == null || size == null || outer == null) {
            return null;
        }
        double width = number(size, "cx");
        double height = number(size, "cy");
        Rectangle2D box = new Rectangle2D.Double(number(at, "x"), number(at, "y"), width, height);
        if (number(place, "rot") != 0) {
            double reach = Math.hypot(width, height) / 2;
            box.setFrameFromCenter(
                    box.getCenterX(), box.getCenterY(), box.getCenterX() + reach, box.getCenterY() + reach);
        }
        return outer.createTransformedShape(box).getBounds2D();
    }

    private static @Nullable Element place(Element figure) {
        for (String holder : List.of("spPr", "grpSpPr")) {
            Element properties = Xml.child(figure, holder);
            if (properties != null) {
                return Xml.child(properties, "xfrm");
            }
        }
        return Xml.child(figure, "xfrm");
    }

    /** From the measure within a group to that of the slide; null where it is not known. */
    private @Nullable AffineTransform outer(Element figure) {
        Element group = Xml.around(figure, "grpSp");
        if (group == null) {
            return new AffineTransform();
        }
        if (groups.containsKey(group)) {
            return groups.get(group);
        }
        Element place = place(group);
        Element at = Xml.child(place, "off");
        Element size = Xml.child(place, "ext");
        Element own = Xml.child(place, "chOff");
        Element ownSize = Xml.child(place, "chExt");
        AffineTransform around = outer(group);
        if (place == null
                || at == null
                || size == null
                || own == null
                || ownSize == null
                || around == null
                || number(place, "rot") != 0
                || number(ownSize, "cx") <= 0
                || number(ownSize, "cy") <= 0) {
            return null;
        }
        AffineTransform to = new AffineTransform(around);
        to.translate(number(at, "x"), number(at, "y"));
        to.scale(number(size, "cx") / number(ownSize, "cx"), number(size, "cy") / number(ownSize, "cy"));
        to.translate(-number(own, "x"), -number(own, "y"));
        groups.put(group, to);
        return to;
    }

    static double number(Element element, String name) {
        String value = element.getAttribute(name);
        return value.matches("-?\\d{1,12}") ? Double.parseDouble(value) : 0;
    }
}
