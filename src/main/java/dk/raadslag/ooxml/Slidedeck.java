package dk.raadslag.ooxml;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The slides of a presentation, with what lies under them and is the same for many: it is read once. */
public final class Slidedeck {

    private final OfficePackage file;
    private final Map<String, Element> roots = new HashMap<>();
    private final Map<String, ThemeColours> themes = new HashMap<>();

    public Slidedeck(OfficePackage file) {
        this.file = file;
    }

    /** What nobody sees of a slide, as it is in the file now. */
    public SlideLooks looks(String slide) throws IOException, XMLStreamException {
        return SlideLooks.of(this, slide, file.xml(slide).getDocumentElement());
    }

    List<String> from(String part, String kind) {
        return file.from(part, kind);
    }

    Element root(String part) throws IOException {
        Element known = roots.get(part);
        if (known == null) {
            known = file.xml(part).getDocumentElement();
            roots.put(part, known);
        }
        return known;
    }

    ThemeColours theme(String master) throws IOException, XMLStreamException {
        ThemeColours known = themes.get(master);
        if (known == null) {
            known = ThemeColours.of(file, master);
            themes.put(master, known);
        }
        return known;
    }

    /** Of every slide; null where the presentation does not say. */
    @Nullable
    Rectangle2D size() throws IOException {
        List<Element> size = Xml.all(root(file.main()), "sldSz");
        if (size.isEmpty()) {
            return null;
        }
        double width = FigurePlaces.number(size.getFirst(), "cx");
        double height = FigurePlaces.number(size.getFirst(), "cy");
        return width <= 0 || height <= 0 ? null : new Rectangle2D.Double(0, 0, width, height);
    }
}
