package dk.raadslag.dokument;

import dk.raadslag.ooxml.OfficePackage;
import dk.raadslag.ooxml.Relation;
import dk.raadslag.ooxml.WordLooks;
import dk.raadslag.ooxml.WordStyles;
import dk.raadslag.ooxml.Xml;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;

/** A Word file without comments, tracked changes, hidden text, embedded files, properties and links into the house. */
final class RenDocx {

    private RenDocx() {}

    /** @throws IOException if it is not a Word file that can be read, or shows text of a file that is put into it */
    static byte[] af(byte[] docx) throws IOException {
        OfficePackage fil = new OfficePackage(docx);
        String hoved = Kontorrens.main(fil, "wordprocessingml");
        if (!fil.all("afchunk").isEmpty()) {
            throw new IOException("a chunk");
        }
        WordStyles typografier = styles(fil, hoved);
        boolean hvid = hasPlainPages(fil);
        Kontorrens.removeHidden(fil, "glossarydocument", "recipientdata", "keymapcustomizations");
        text(fil, hoved, typografier, hvid);
        for (String del : fil.from(hoved, "header", "footer", "footnotes", "endnotes")) {
            text(fil, del, typografier, hvid);
        }
        for (String del : fil.from(hoved, "settings")) {
            settings(fil, del);
        }
        Kontorrens.charts(fil, true);
        fil.prune();
        return fil.packed();
    }

    private static boolean hasPlainPages(OfficePackage fil) throws IOException {
        try {
            return WordLooks.hasPlainPages(fil);
        } catch (XMLStreamException e) {
            throw new IOException(e.getClass().getName());
        }
    }

    private static WordStyles styles(OfficePackage fil, String hoved) throws IOException {
        List<String> dele = fil.from(hoved, "styles");
        try {
            return dele.isEmpty() ? new WordStyles() : new WordStyles(fil.bytes(dele.getFirst()));
        } catch (XMLStreamException e) {
            throw new IOException(e.getClass().getName());
        }
    }

    private static void text(OfficePackage fil, String del, WordStyles typografier, boolean hvid) throws IOException {
        Document xml = fil.xml(del);
        Set<String> lokale = fil.relations(del).stream()
                .filter(Relation::isLocal)
                .map(Relation::id)
                .collect(Collectors.toSet());
        new Wordtekst(lokale, typografier, new WordLooks(typografier, hvid)).clean(xml);
        Kontorrens.withoutPaths(xml);
        fil.write(del, xml);
    }

    /** Who wrote when (rsids), whether changes are tracked, on which template it was written, and to whom it was to be sent. */
    private static void settings(OfficePackage fil, String del) throws IOException {
        Document xml = fil.xml(del);
        Xml.removeAll(
                xml.getDocumentElement(),
                List.of("trackRevisions", "rsids", "attachedTemplate", "docVars", "mailMerge"));
        fil.write(del, xml);
    }
}
