package dk.raadslag.dokument;

import dk.raadslag.ooxml.HiddenCells;
import dk.raadslag.ooxml.PrintedLines;
import dk.raadslag.ooxml.SharedWords;
import dk.raadslag.ooxml.Xml;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One sheet with the cells that are shown. Those that are hidden stay where they are, with nothing in them. */
final class RenArk {

    /** What calculates, what speaks of other cells, and what else a sheet keeps to itself. */
    private static final List<String> VAEK = List.of(
            "dataValidations",
            "conditionalFormatting",
            "extLst",
            "filterColumn",
            "sortState",
            "scenarios",
            "customSheetViews",
            "dataConsolidate",
            "protectedRanges",
            "webPublishItems",
            "cellWatches",
            "smartTags");

    private final Element rod;
    private final HiddenCells celler;
    private final SharedWords ord;
    private final Map<String, Element> skjulte = new LinkedHashMap<>();
    private final Set<String> uberegnede = new HashSet<>();

    RenArk(Document xml, HiddenCells celler, SharedWords ord) {
        rod = xml.getDocumentElement();
        this.celler = celler;
        this.ord = ord;
    }

    /** @throws IOException if it shows an object or a control, which would be gone */
    void clean() throws IOException {
        for (Element element : Xml.all(rod)) {
            String tag = element.getLocalName();
            if ("oleObject".equals(tag) || "control".equals(tag)) {
                throw new IOException("an object");
            }
            celler.begin(tag, navn -> value(element, navn));
            if ("c".equals(tag) && element.getFirstChild() != null && isHidden(element)) {
                skjulte.put(celler.place(), element);
            } else if ("mergeCell".equals(tag)) {
                skjulte.remove(celler.shownBy(element.getAttribute("ref")));
            }
        }
        skjulte.values().forEach(RenArk::empty);
        formulas();
        Xml.removeAll(rod, VAEK);
        printed();
        for (Element link : Xml.all(rod, "hyperlink")) {
            if (celler.hides(link.getAttribute("ref")) || skjulte.containsKey(link.getAttribute("ref"))) {
                Xml.remove(link);
            }
        }
        Xml.all(rod, "hyperlinks").stream()
                .filter(alle -> Xml.children(alle, "hyperlink").isEmpty())
                .forEach(Xml::remove);
    }

    private static @Nullable String value(Element element, String navn) {
        Attr attribut = element.getAttributeNode(navn);
        return attribut == null ? null : attribut.getValue();
    }

    private boolean isHidden(Element celle) {
        if (!celler.isHidden() || !celler.isOfItsGround()) {
            return celler.isHidden();
        }
        Element v = Xml.child(celle, "v");
        return Xml.all(celle, "rPr").isEmpty()
                && !("s".equals(celle.getAttribute("t")) && v != null && ord.haveALook(v.getTextContent()));
    }

    /** Lines for pages that are not different are shown on none. */
    private void printed() {
        for (Element alle : Xml.all(rod, "headerFooter")) {
            PrintedLines linjer = new PrintedLines();
            linjer.begin(alle::getAttribute);
            for (Element linje : Xml.all(alle)) {
                if (PrintedLines.isLine(linje.getLocalName()) && !linjer.isShown(linje.getLocalName())) {
                    Xml.remove(linje);
                }
            }
        }
    }

    /** Its colours stay. */
    private static void empty(Element celle) {
        while (celle.getFirstChild() != null) {
            celle.removeChild(celle.getFirstChild());
        }
        celle.removeAttribute("t");
    }

    /** They go where their values stand, be it an empty word; one that others are copies of stays with those. */
    private void formulas() {
        List<Element> alle = Xml.all(rod, "f");
        Set<String> delte = new HashSet<>();
        for (Element formel : alle) {
            if (!isCalculated(formel)) {
                uberegnede.add(formel.getTextContent());
                delte.add(formel.getAttribute("si"));
            }
        }
        delte.remove("");
        for (Element formel : alle) {
            if (delte.contains(formel.getAttribute("si")) && formel.hasAttribute("ref")) {
                uberegnede.add(formel.getTextContent());
            } else if (isCalculated(formel)) {
                Xml.remove(formel);
            }
        }
    }

    private static boolean isCalculated(Element formel) {
        Element celle = (Element) formel.getParentNode();
        Element v = Xml.child(celle, "v");
        return v != null
                && (!v.getTextContent().isBlank() || celle.getAttribute("t").equals("str"));
    }

    Set<String> uncalculated() {
        return uberegnede;
    }

    /** Whether anything was hidden that is gone now. */
    boolean hid() {
        return !skjulte.isEmpty();
    }

    /** Whether a cell of the first row of this table was hidden. */
    boolean hidHeadOf(String tabel) {
        String hoved = tabel.replaceFirst("^[A-Z]+(\\d+):.*", "$1");
        return skjulte.keySet().stream()
                .anyMatch(celle -> celle.replaceFirst("^[A-Z]+", "").equals(hoved));
    }
}
