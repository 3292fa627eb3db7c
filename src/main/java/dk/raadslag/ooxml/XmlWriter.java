package dk.raadslag.ooxml;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A tree as UTF-8, node by node in one pass: however deep it is, and however many stand side by side. */
final class XmlWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 64 * 1024);

    byte[] write(Element root) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        Node node = root;
        while (node != null) {
            boolean open = begin(node);
            if (open) {
                node = node.getFirstChild();
                continue;
            }
            while (node != root && node.getNextSibling() == null) {
                node = node.getParentNode();
                end(node);
            }
            node = node == root ? null : node.getNextSibling();
        }
        out.flush();
        return bytes.toByteArray();
    }

    /** Whether it has more within it. */
    private boolean begin(Node node) throws IOException {
        if (node instanceof Text text) {
            escape(text.getData(), false);
        }
        if (!(node instanceof Element)) {
            return false;
        }
        out.write('<');
        out.write(node.getNodeName());
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            out.write(' ');
            out.write(attributes.item(i).getNodeName());
            out.write("=\"");
            escape(attributes.item(i).getNodeValue(), true);
            out.write('"');
        }
        boolean open = node.getFirstChild() != null;
        out.write(open ? ">" : "/>");
        return open;
    }

    private void end(Node node) throws IOException {
        out.write("</");
        out.write(node.getNodeName());
        out.write('>');
    }

    private void escape(String text, boolean attribute) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '\r' -> out.write("&#13;");
                case '"' -> out.write(attribute ? "&quot;" : "\"");
                case '\t' -> out.write(attribute ? "&#9;" : "\t");
                case '\n' -> out.write(attribute ? "&#10;" : "\n");
                default -> out.write(c);
            }
        }
    }
}
