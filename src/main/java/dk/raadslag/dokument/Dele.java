package dk.raadslag.dokument;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** All parts of an Office file at once, so that one can go and all that leads to it with it. */
final class Dele {

    private static final Pattern LOKALT = Pattern.compile("(?i)file:.*|[a-z]:[\\\\/].*|\\\\\\\\.+|//[^/]+/.*");
    private static final int STOERST = 120_000_000;
    private static final int STOERST_XML = 30_000_000;

    private final Map<String, byte[]> dele = new LinkedHashMap<>();

    /** @throws IOException if it cannot be unpacked, or unpacks to too much */
    Dele(byte[] fil) throws IOException {
        int alt = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(fil))) {
            for (ZipEntry del = zip.getNextEntry(); del != null; del = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(STOERST - alt + 1);
                alt += bytes.length;
                if (alt > STOERST) {
                    throw new IOException("too large");
                }
                if (!del.isDirectory()) {
                    dele.put(del.getName(), bytes);
                }
            }
        }
    }

    List<String> navne(String moenster) {
        return dele.keySet().stream()
                .filter(Pattern.compile(moenster).asMatchPredicate())
                .toList();
    }

    boolean har(String navn) {
        return dele.containsKey(navn);
    }

    Document laes(String navn) throws IOException {
        byte[] bytes = dele.get(navn);
        if (bytes == null || bytes.length > STOERST_XML) {
            throw new IOException(navn);
        }
        return Xml.read(bytes);
    }

    void skriv(String navn, Document xml) throws IOException {
        dele.put(navn, Xml.write(xml));
    }

    /** Where a relation of a part leads; empty when it has none of that id. */
    String maal(String del, String id) throws IOException {
        String relationer = relationer(del);
        if (har(relationer)) {
            for (Element relation : Xml.all(laes(relationer).getDocumentElement(), "Relationship")) {
                if (relation.getAttribute("Id").equals(id)) {
                    return resolve(del, relation.getAttribute("Target"));
                }
            }
        }
        return "";
    }

    /** Takes these parts away, links into the house, and in what stays all that leads to either. */
    void fjern(Predicate<String> vaek) throws IOException {
        dele.keySet().removeIf(navn -> vaek.test(navn) || vaek.test(ejer(navn)));
        for (String relationer : navne("(?:.*/)?_rels/.*\\.rels")) {
            Document xml = laes(relationer);
            List<String> ids = new ArrayList<>();
            for (Element relation : Xml.all(xml.getDocumentElement(), "Relationship")) {
                if (leadsNowhere(ejer(relationer), relation)) {
                    ids.add(relation.getAttribute("Id"));
                    Xml.remove(relation);
                }
            }
            skriv(relationer, xml);
            if (!ids.isEmpty() && ejer(relationer).endsWith(".xml") && har(ejer(relationer))) {
                withoutReferences(ejer(relationer), ids);
            }
        }
        Document typer = laes("[Content_Types].xml");
        Xml.all(typer.getDocumentElement(), "Override").stream()
                .filter(del -> !har(del.getAttribute("PartName").replaceFirst("^/", "")))
                .forEach(Xml::remove);
        skriv("[Content_Types].xml", typer);
    }

    private boolean leadsNowhere(String ejer, Element relation) {
        String maal = relation.getAttribute("Target");
        return relation.getAttribute("TargetMode").equals("External")
                ? LOKALT.matcher(maal).matches()
                : !maal.startsWith("#") && !har(resolve(ejer, maal));
    }

    private void withoutReferences(String navn, List<String> ids) throws IOException {
        Document xml = laes(navn);
        for (Element element : Xml.all(xml.getDocumentElement(), "*")) {
            for (String attribut : List.of("id", "embed", "link", "pict")) {
                if (ids.contains(element.getAttributeNS(Xml.RELATIONER, attribut))) {
                    Xml.remove(element);
                }
            }
        }
        skriv(navn, xml);
    }

    /** "xl/workbook.xml" of "xl/_rels/workbook.xml.rels"; the name itself of anything else. */
    private static String ejer(String relationer) {
        return relationer.replaceFirst("(^|/)_rels/([^/]*)\\.rels$", "$1$2");
    }

    private static String relationer(String del) {
        int skel = del.lastIndexOf('/') + 1;
        return del.substring(0, skel) + "_rels/" + del.substring(skel) + ".rels";
    }

    /** As often as it goes up, in one pass. */
    static String resolve(String del, String maal) {
        if (maal.startsWith("/")) {
            return maal.substring(1);
        }
        Deque<String> sti = new ArrayDeque<>();
        for (String led : (del.substring(0, del.lastIndexOf('/') + 1) + maal).split("/", -1)) {
            if (led.equals("..") && !sti.isEmpty() && !sti.getLast().equals("..")) {
                sti.removeLast();
            } else if (!led.equals(".")) {
                sti.addLast(led);
            }
        }
        return String.join("/", sti);
    }

    /** Without times: they tell when it was worked on. */
    byte[] pakket() throws IOException {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ud)) {
            for (Map.Entry<String, byte[]> del : dele.entrySet()) {
                zip.putNextEntry(new ZipEntry(del.getKey()));
                zip.write(del.getValue());
            }
        }
        return ud.toByteArray();
    }
}
