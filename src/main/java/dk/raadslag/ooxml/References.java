package dk.raadslag.ooxml;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What in a part speaks of its relations. */
final class References {

    /** They stay without what they were related to. */
    private static final Set<String> STAYS = Set.of("blip", "pageSetup", "fill", "stroke", "background");

    /** Of no use, and to some programs a fault, when there is nothing in them. */
    private static final Set<String> HOLDERS = Set.of(
            "hyperlinks",
            "tableParts",
            "customProperties",
            "externalReferences",
            "pivotCaches",
            "oleObjects",
            "controls",
            "custDataLst",
            "notesMasterIdLst",
            "handoutMasterIdLst",
            "embeddedFontLst");

    private References() {}

    static void remove(Document part, Set<String> ids) {
        for (Element element : Xml.all(part.getDocumentElement())) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = attributes.getLength() - 1; i >= 0; i--) {
                Attr attribute = (Attr) attributes.item(i);
                if (Xml.isRelation(attribute) && ids.contains(attribute.getValue())) {
                    remove(element, attribute);
                }
            }
        }
    }

    private static void remove(Element element, Attr attribute) {
        if (STAYS.contains(element.getLocalName())) {
            element.removeAttributeNode(attribute);
        } else if (element.getLocalName().equals("hyperlink")) {
            Node parent = element.getParentNode();
            Xml.unwrap(element);
            removeEmpty(parent);
        } else {
            Node parent = element.getParentNode();
            Xml.remove(element);
            removeEmpty(parent);
        }
    }

    private static void removeEmpty(@Nullable Node parent) {
        if (parent instanceof Element holder && HOLDERS.contains(holder.getLocalName())) {
            if (isEmpty(holder)) {
                Xml.remove(holder);
            } else {
                holder.removeAttribute("count");
            }
        }
    }

    private static boolean isEmpty(Element holder) {
        for (Node child = holder.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                return false;
            }
        }
        return true;
    }
}
