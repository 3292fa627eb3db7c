package dk.raadslag.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * An XML part of an Office file, without entities and anything from outside: as a stream, or as a tree that is changed and
 * written anew. Elements go by local name, so that the strict form and the usual one are read alike.
 */
public final class Xml {

    private static final int MOST_ELEMENTS = 1_500_000;
    private static final XMLInputFactory STREAMS = streams();

    private Xml() {}

    private static XMLInputFactory streams() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    public static XMLStreamReader stream(byte[] part) throws XMLStreamException {
        return STREAMS.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** The attribute of this local name, whatever its namespace; empty without it. */
    public static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            @Nullable String value = element.getAttributeValue(i);
            if (value != null && element.getAttributeLocalName(i).equals(name)) {
                return value;
            }
        }
        return "";
    }

    /** @throws IOException if it is no XML, or a tree of it would be too large */
    public static Document read(byte[] bytes) throws IOException {
        requireSmall(bytes);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e.getClass().getName());
        }
    }

    /** What is small as a file may be a giant as a tree. */
    private static void requireSmall(byte[] bytes) throws IOException {
        int elements = 0;
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i - 1] == '<' && bytes[i] != '/' && ++elements > MOST_ELEMENTS) {
                throw new IOException("too many elements");
            }
        }
    }

    /** Comments and instructions to programs stay behind. */
    public static byte[] write(Document xml) throws IOException {
        return new XmlWriter().write(xml.getDocumentElement());
    }

    /** The element after this one in the order of the document, not outside of {@code root}. */
    private static @Nullable Node after(Node her, Node root, boolean within) {
        if (within && her.getFirstChild() != null) {
            return her.getFirstChild();
        }
        for (Node node = her; node != null && node != root; node = node.getParentNode()) {
            if (node.getNextSibling() != null) {
                return node.getNextSibling();
            }
        }
        return null;
    }

    /** Everywhere below, in the order of the document. */
    public static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = after(root, root, true); node != null; node = after(node, root, true)) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** Takes away all of these names, with what is in them. */
    public static void removeAll(Element root, Collection<String> names) {
        Set<String> gone = Set.copyOf(names);
        List<Element> found = new ArrayList<>();
        for (Node node = after(root, root, true); node != null; node = after(node, root, true)) {
            if (node instanceof Element element && gone.contains(String.valueOf(element.getLocalName()))) {
                found.add(element);
            }
        }
        found.forEach(Xml::remove);
    }

    /** Every element below, in the order of the document. */
    public static List<Element> all(Element root) {
        List<Element> found = new ArrayList<>();
        for (Node node = after(root, root, true); node != null; node = after(node, root, true)) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    public static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first child of this name; null without one. */
    public static @Nullable Element child(@Nullable Element parent, String name) {
        for (Node child = parent == null ? null : parent.getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    /** The nearest element around it of this name; null without one. */
    public static @Nullable Element around(Element element, String name) {
        for (Node node = element.getParentNode(); node instanceof Element parent; node = parent.getParentNode()) {
            if (name.equals(parent.getLocalName())) {
                return parent;
            }
        }
        return null;
    }

    public static @Nullable Element next(Element element) {
        Node next = element.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    /** The attribute of this local name, whatever its namespace; null without it. */
    public static @Nullable String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return null;
        }
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            if (name.equals(all.item(i).getLocalName())) {
                return all.item(i).getNodeValue();
            }
        }
        return null;
    }

    /** The attribute of this local name that names a relation; empty without it. */
    public static String relation(Element element, String name) {
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            if (name.equals(all.item(i).getLocalName()) && isRelation(all.item(i))) {
                return all.item(i).getNodeValue();
            }
        }
        return "";
    }

    /** {@code r:id} in both forms, and {@code o:relid} of drawings in the old language. */
    static boolean isRelation(Node attribute) {
        String space = attribute.getNamespaceURI();
        return space != null
                && (space.endsWith("/officeDocument/relationships")
                        || space.endsWith("/officeDocument/2006/relationships")
                        || "relid".equals(attribute.getLocalName()));
    }

    public static void remove(Element element) {
        if (element.getParentNode() != null) {
            element.getParentNode().removeChild(element);
        }
    }

    /** What is in it takes its place. */
    public static void unwrap(Element element) {
        Node parent = element.getParentNode();
        while (parent != null && element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        remove(element);
    }

    /** All that is in the one comes first in the other, behind its properties; the one is gone. */
    public static void moveBefore(Element from, Element to, List<Element> properties) {
        Node first =
                properties.isEmpty() ? to.getFirstChild() : properties.getLast().getNextSibling();
        while (from.getFirstChild() != null) {
            to.insertBefore(from.getFirstChild(), first);
        }
        remove(from);
    }

    /** Takes away attributes by what they are. */
    public static void removeAttributes(Element root, Predicate<Attr> gone) {
        List<Element> all = all(root);
        all.add(root);
        for (Element element : all) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = attributes.getLength() - 1; i >= 0; i--) {
                Attr attribute = (Attr) attributes.item(i);
                if (attribute.getLocalName() != null && gone.test(attribute)) {
                    element.removeAttributeNode(attribute);
                }
            }
        }
    }
}
