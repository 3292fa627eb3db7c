package dk.raadslag.dokument;

import dk.raadslag.ooxml.ChartFilters;
import dk.raadslag.ooxml.Xml;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A chart: what it drew last stands in it, beside the cells it was taken from. */
final class Diagram {

    private static final Map<String, String> TAL = Map.of("numRef", "numLit", "strRef", "strLit");

    private Diagram() {}

    /** Series and names that somebody has filtered away, with the numbers of them. */
    static void removeFiltered(Document xml) {
        Xml.all(xml.getDocumentElement()).stream()
                .filter(element -> ChartFilters.isFilter(String.valueOf(element.getLocalName())))
                .forEach(Xml::remove);
    }

    /** What stands in it becomes its own. What it has not drawn yet stays with its cells. */
    static void freeze(Document xml) {
        for (Map.Entry<String, String> slags : TAL.entrySet()) {
            for (Element henvisning : Xml.all(xml.getDocumentElement(), slags.getKey())) {
                Element gemt = Xml.child(henvisning, slags.getKey().replace("Ref", "Cache"));
                if (gemt != null && henvisning.getParentNode() instanceof Element holder) {
                    freeze(xml, holder, henvisning, gemt, slags.getValue());
                }
            }
        }
    }

    private static void freeze(Document xml, Element holder, Element henvisning, Element gemt, String fast) {
        if (!"tx".equals(holder.getLocalName())) {
            holder.replaceChild(xml.renameNode(gemt, gemt.getNamespaceURI(), name(gemt, fast)), henvisning);
        } else if (holder.getParentNode() instanceof Element serie && "ser".equals(serie.getLocalName())) {
            Element navn = xml.createElementNS(gemt.getNamespaceURI(), name(gemt, "v"));
            navn.setTextContent(first(gemt));
            holder.replaceChild(navn, henvisning);
        }
    }

    private static String name(Element ved, String navn) {
        @Nullable String prefix = ved.getPrefix();
        return prefix == null ? navn : prefix + ":" + navn;
    }

    private static String first(Element gemt) {
        Element punkt = Xml.child(gemt, "pt");
        Element v = Xml.child(punkt, "v");
        return v == null ? "" : v.getTextContent();
    }
}
