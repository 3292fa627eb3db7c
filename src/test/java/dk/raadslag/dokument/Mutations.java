package dk.raadslag.dokument;

import dk.raadslag.ooxml.Xml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Files with some of their bytes changed, cut off or doubled; of Office files also such as unpack well and have one part
 * changed, as bytes or as a tree that is still one.
 */
final class Mutations {

    /** What a picture says of itself stands first; a change in the rest of it is one that nobody can show. */
    private static final int HEAD = 150;

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] whole) throws IOException {
        if (whole[0] != 'P' || random.nextInt(4) == 0) {
            return bytes(whole);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        String one = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
        boolean isTree = one.endsWith(".xml") || one.endsWith(".rels");
        parts.put(one, isTree && random.nextInt(4) > 0 ? tree(parts.get(one)) : bytes(parts.get(one)));
        return Proevefiler.zip(parts);
    }

    private byte[] bytes(byte[] whole) {
        byte[] file = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> file = Arrays.copyOf(file, random.nextInt(file.length));
            case 1 -> {
                int from = random.nextInt(file.length);
                int to = random.nextInt(file.length);
                System.arraycopy(whole, from, file, to, Math.min(200, file.length - Math.max(from, to)));
            }
            default -> {
                int reach = random.nextBoolean() ? file.length : Math.min(file.length, HEAD);
                for (int left = 1 + random.nextInt(reach == file.length ? 20 : 3); left > 0; left--) {
                    file[random.nextInt(reach)] = (byte) random.nextInt(256);
                }
            }
        }
        return file;
    }

    private byte[] tree(byte[] part) throws IOException {
        Document xml = Xml.read(part);
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            List<Element> all = Xml.all(xml.getDocumentElement());
            if (all.isEmpty()) {
                break;
            }
            change(all.get(random.nextInt(all.size())), all.get(random.nextInt(all.size())));
        }
        return Xml.write(xml);
    }

    private void change(Element one, Element other) {
        switch (random.nextInt(6)) {
            case 0 -> Xml.remove(one);
            case 1 -> Xml.unwrap(one);
            case 2 -> other.appendChild(one.cloneNode(true));
            case 3 -> {
                Node copy = one.cloneNode(true);
                other.getParentNode().insertBefore(copy, other);
            }
            default -> {
                if (one.getAttributes().getLength() > 0) {
                    Attr attribute = (Attr) one.getAttributes()
                            .item(random.nextInt(one.getAttributes().getLength()));
                    attribute.setValue(value(attribute.getValue()));
                }
            }
        }
    }

    private String value(String old) {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> String.valueOf(random.nextInt());
            case 2 -> "0";
            case 3 -> old + old;
            default -> new StringBuilder(old).reverse().toString();
        };
    }
}
