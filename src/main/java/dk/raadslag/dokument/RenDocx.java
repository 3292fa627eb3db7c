package dk.raadslag.dokument;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word file without comments, tracked changes, hidden text, properties and links into the house. */
final class RenDocx {

    /** Parts that a reader does not see. */
    private static final Pattern SKJULTE = Pattern.compile(
            "word/(?:comments\\w*|people)\\.xml|docProps/.*|customXml/.*|.*/_rels/(?:comments\\w*|people)\\.xml\\.rels");

    private static final Pattern TEKSTER =
            Pattern.compile("word/(?:document|header\\d*|footer\\d*|footnotes|endnotes|glossary/document)\\.xml");
    private static final Pattern LOKALT = Pattern.compile("(?i)file:.*|[a-z]:[\\\\/].*|\\\\\\\\.+|//[^/]+/.*");

    private static final Pattern RENSES =
            Pattern.compile(TEKSTER.pattern() + "|\\[Content_Types]\\.xml|.*\\.rels|word/settings\\.xml");
    private static final int STOERST_DEL = 60_000_000;

    private RenDocx() {}

    /** @throws IOException if it is not a Word file that can be read */
    static byte[] af(byte[] docx) throws IOException {
        Set<String> lokale = localLinks(docx);
        ByteArrayOutputStream ud = new ByteArrayOutputStream(docx.length);
        try (ZipInputStream ind = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(ud)) {
            for (ZipEntry del = ind.getNextEntry(); del != null; del = ind.getNextEntry()) {
                if (!SKJULTE.matcher(del.getName()).matches()) {
                    // No times: they tell when it was worked on.
                    zip.putNextEntry(new ZipEntry(del.getName()));
                    if (RENSES.matcher(del.getName()).matches()) {
                        zip.write(clean(del.getName(), bounded(ind), lokale));
                    } else {
                        ind.transferTo(zip);
                    }
                }
            }
        }
        return ud.toByteArray();
    }

    private static byte[] clean(String navn, byte[] bytes, Set<String> lokale) throws IOException {
        if (TEKSTER.matcher(navn).matches()) {
            Document tekst = Xml.read(bytes);
            new Wordtekst(lokale).clean(tekst);
            return Xml.write(tekst);
        }
        if (navn.equals("[Content_Types].xml")) {
            return remove(
                    bytes,
                    "Override",
                    "PartName",
                    name -> SKJULTE.matcher(name.replaceFirst("^/", "")).matches());
        }
        if (navn.endsWith(".rels")) {
            return remove(bytes, "Relationship", "Target", RenDocx::isHidden);
        }
        return settings(bytes);
    }

    private static boolean isHidden(String target) {
        return LOKALT.matcher(target).matches()
                || target.matches("(?:\\.\\./)*/?(?:word/)?(?:comments\\w*|people)\\.xml")
                || target.matches("(?:\\.\\./)*/?(?:docProps|customXml)/.*");
    }

    private static byte[] remove(byte[] bytes, String tag, String attribut, java.util.function.Predicate<String> vaek)
            throws IOException {
        Document xml = Xml.read(bytes);
        Xml.all(xml.getDocumentElement(), tag).stream()
                .filter(del -> vaek.test(del.getAttribute(attribut)))
                .forEach(Xml::remove);
        return Xml.write(xml);
    }

    private static byte[] bounded(ZipInputStream del) throws IOException {
        byte[] bytes = del.readNBytes(STOERST_DEL + 1);
        if (bytes.length > STOERST_DEL) {
            throw new IOException("too large");
        }
        return bytes;
    }

    /** Who wrote when (rsids), whether changes are tracked, and on which template it was written. */
    private static byte[] settings(byte[] bytes) throws IOException {
        Document xml = Xml.read(bytes);
        for (String tag : new String[] {"trackRevisions", "rsids", "attachedTemplate", "docVars"}) {
            Xml.all(xml.getDocumentElement(), tag).forEach(Xml::remove);
        }
        return Xml.write(xml);
    }

    /** Ids of relations that lead into the house; a text that links to them keeps its words. */
    private static Set<String> localLinks(byte[] docx) throws IOException {
        Set<String> ids = new HashSet<>();
        try (ZipInputStream ind = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry del = ind.getNextEntry(); del != null; del = ind.getNextEntry()) {
                if (del.getName().startsWith("word/_rels/")) {
                    for (Element relation : Xml.all(Xml.read(bounded(ind)).getDocumentElement(), "Relationship")) {
                        if (LOKALT.matcher(relation.getAttribute("Target")).matches()) {
                            ids.add(relation.getAttribute("Id"));
                        }
                    }
                }
            }
        }
        return ids;
    }
}
