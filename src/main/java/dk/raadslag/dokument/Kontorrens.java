package dk.raadslag.dokument;

import dk.raadslag.ooxml.OfficePackage;
import dk.raadslag.ooxml.Relation;
import dk.raadslag.ooxml.WordStyles;
import dk.raadslag.ooxml.Xml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is cleaned alike in all Office files: properties, embedded files, pictures, words that nobody reads. */
final class Kontorrens {

    /** What nobody is shown, in any of them. */
    private static final String[] SKJULTE = {
        "core-properties",
        "extended-properties",
        "custom-properties",
        "thumbnail",
        "customxml",
        "customxmlprops",
        "origin",
        "signature",
        "classificationlabels",
        "webextension",
        "webextensiontaskpanes",
        "oleobject",
        "package",
        "control",
        "activexcontrolbinary",
        "printersettings",
        "extensibility",
        "usercustomization",
        "comments",
        "comment",
        "commentsextended",
        "commentsids",
        "commentsextensible",
        "people",
        "person",
        "threadedcomment",
        "commentauthors",
        "authors",
        "documenttasks"
    };

    /** A drawing by hand is no hidden data, though it is related as such. */
    private static final String BLAEK = "application/inkml+xml";

    private static final Set<String> FORKLARER = Set.of("descr", "title", "alt", "tooltip", "display", "href");
    private static final List<String> MAERKER =
            List.of("Exif\0\0", "eXIf", "http://ns.adobe.com", "Photoshop 3.0", "tEXt", "iTXt", "zTXt");

    private Kontorrens() {}

    /** The document, of a file that has one of this kind. */
    static String main(OfficePackage fil, String slags) throws IOException {
        if (!fil.speaks(slags)) {
            throw new IOException("no " + slags);
        }
        return fil.main();
    }

    static void removeHidden(OfficePackage fil, String... flere) throws IOException {
        fil.remove(fil.all(SKJULTE).stream()
                .filter(del -> !fil.type(del).equals(BLAEK))
                .toList());
        fil.remove(fil.all(flere));
        for (String del : fil.names()) {
            if (!del.endsWith(".xml")) {
                picture(fil, del);
            }
        }
    }

    /** One that cannot be read as a picture stays as it is, if it carries nothing along. */
    private static void picture(OfficePackage fil, String del) throws IOException {
        byte[] billede = fil.bytes(del);
        try {
            if (billede.length > 3 && (billede[0] & 0xff) == 0xff && (billede[1] & 0xff) == 0xd8) {
                fil.write(del, RenBillede.jpeg(billede));
            } else if (billede.length > 3 && (billede[0] & 0xff) == 0x89 && billede[1] == 'P') {
                fil.write(del, RenBillede.png(billede));
            }
        } catch (IOException e) {
            String alt = new String(billede, StandardCharsets.ISO_8859_1);
            if (MAERKER.stream().anyMatch(alt::contains)) {
                throw e;
            }
        }
    }

    /** Where words beside the text name a place in the house. */
    static void withoutPaths(Document xml) {
        Xml.removeAttributes(
                xml.getDocumentElement(),
                attribut -> FORKLARER.contains(attribut.getLocalName()) && Relation.namesLocal(attribut.getValue()));
    }

    static boolean isHidden(Element egenskaber) {
        Attr skjult = egenskaber.getAttributeNode("hidden");
        return skjult != null && WordStyles.isOn(skjult.getValue());
    }

    /**
     * Charts keep what they show, and lose what was filtered away in them.
     *
     * @param loese whether they lose also where it came from
     */
    static void charts(OfficePackage fil, boolean loese) throws IOException {
        for (String del : fil.all("chart")) {
            Document xml = fil.xml(del);
            Diagram.removeFiltered(xml);
            if (loese) {
                Diagram.freeze(xml);
            }
            withoutPaths(xml);
            fil.write(del, xml);
        }
    }
}
