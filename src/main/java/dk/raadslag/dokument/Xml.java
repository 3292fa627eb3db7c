package dk.raadslag.dokument;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XML part of an Office file as a tree, without entities and anything from outside. Elements go by local name. */
final class Xml {

    /** The namespace of {@code r:id}. */
    static final String RELATIONER = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final int FLEST_ELEMENTER = 1_500_000;

    private Xml() {}

    /** @throws IOException if it is no XML, or a tree of it would be too large */
    static Document read(byte[] bytes) throws IOException {
        requireSmall(bytes);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
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
            if (bytes[i - 1] == '<' && bytes[i] != '/' && ++elements > FLEST_ELEMENTER) {
                throw new IOException("too many elements");
            }
        }
    }

    static byte[] write(Document xml) throws IOException {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            xml.setXmlStandalone(true);
            ByteArrayOutputStream ud = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(xml), new StreamResult(ud));
            return ud.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e.getClass().getName());
        }
    }

    /** Everywhere below, in the order of the document. */
    static List<Element> all(Element her, String navn) {
        NodeList fundne = her.getElementsByTagNameNS("*", navn);
        List<Element> alle = new ArrayList<>(fundne.getLength());
        for (int i = 0; i < fundne.getLength(); i++) {
            alle.add((Element) fundne.item(i));
        }
        return alle;
    }

    static List<Element> children(Element her, String navn) {
        List<Element> boern = new ArrayList<>();
        for (Node barn = her.getFirstChild(); barn != null; barn = barn.getNextSibling()) {
            if (barn instanceof Element element && navn.equals(element.getLocalName())) {
                boern.add(element);
            }
        }
        return boern;
    }

    static @Nullable Element next(Element her) {
        Node naeste = her.getNextSibling();
        while (naeste != null && !(naeste instanceof Element)) {
            naeste = naeste.getNextSibling();
        }
        return (Element) naeste;
    }

    static void remove(Element element) {
        if (element.getParentNode() != null) {
            element.getParentNode().removeChild(element);
        }
    }

    /** What is in it takes its place. */
    static void unwrap(Element element) {
        Node foraelder = element.getParentNode();
        while (foraelder != null && element.getFirstChild() != null) {
            foraelder.insertBefore(element.getFirstChild(), element);
        }
        remove(element);
    }

    /** All that is in the one comes first in the other, behind its properties; the one is gone. */
    static void moveBefore(Element fra, Element til, List<Element> egenskaber) {
        Node foran = egenskaber.isEmpty()
                ? til.getFirstChild()
                : egenskaber.getLast().getNextSibling();
        while (fra.getFirstChild() != null) {
            til.insertBefore(fra.getFirstChild(), foran);
        }
        remove(fra);
    }

    static void removeAttributes(Element rod, Predicate<String> vaek) {
        for (Element element : all(rod, "*")) {
            for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
                String navn = element.getAttributes().item(i).getLocalName();
                if (navn != null && vaek.test(navn)) {
                    element.removeAttributeNode(
                            (org.w3c.dom.Attr) element.getAttributes().item(i));
                }
            }
        }
    }
}
