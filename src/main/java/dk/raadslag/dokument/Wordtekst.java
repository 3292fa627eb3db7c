package dk.raadslag.dokument;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One text of a Word file as a reader sees it: changes accepted, comments and hidden words gone. */
final class Wordtekst {

    /** With all that is in them. */
    private static final List<String> VAEK = List.of(
            "del",
            "moveFrom",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "annotationRef",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange",
            "cellIns",
            "cellMerge",
            "dataBinding");

    /** What is in them stays. */
    private static final List<String> PAKKES_UD = List.of("ins", "moveTo");

    private final Set<String> lokale;

    /** @param lokale ids of relations that are taken away */
    Wordtekst(Set<String> lokale) {
        this.lokale = lokale;
    }

    void clean(Document tekst) {
        Element rod = tekst.getDocumentElement();
        rows(rod);
        paragraphs(rod);
        VAEK.forEach(tag -> Xml.all(rod, tag).forEach(Xml::remove));
        Xml.all(rod, "r").stream().filter(Wordtekst::isHidden).forEach(Xml::remove);
        Xml.all(rod, "tbl").stream()
                .filter(tabel -> Xml.children(tabel, "tr").isEmpty())
                .forEach(Xml::remove);
        PAKKES_UD.forEach(tag -> Xml.all(rod, tag).forEach(Xml::unwrap));
        Xml.all(rod, "hyperlink").stream()
                .filter(link -> lokale.contains(link.getAttributeNS(Xml.RELATIONER, "id")))
                .forEach(Xml::unwrap);
        Xml.removeAttributes(rod, navn -> navn.startsWith("rsid"));
    }

    /** A row or a cell that was deleted is marked in its properties. */
    private static void rows(Element rod) {
        for (Element egenskaber : Xml.all(rod, "trPr")) {
            if (!Xml.children(egenskaber, "del").isEmpty()) {
                Xml.remove((Element) egenskaber.getParentNode());
            }
        }
        Xml.all(rod, "cellDel")
                .forEach(cell -> Xml.remove((Element) cell.getParentNode().getParentNode()));
    }

    /** A paragraph whose end was deleted goes on in the next: its runs stand first in that one. */
    private static void paragraphs(Element rod) {
        for (Element afsnit : Xml.all(rod, "p")) {
            boolean slettet = Xml.children(afsnit, "pPr").stream()
                    .flatMap(egenskaber -> Xml.children(egenskaber, "rPr").stream())
                    .anyMatch(tegn -> !Xml.children(tegn, "del").isEmpty()
                            || !Xml.children(tegn, "moveFrom").isEmpty());
            Element naeste = Xml.next(afsnit);
            if (slettet && naeste != null && naeste.getLocalName().equals("p")) {
                Xml.children(afsnit, "pPr").forEach(Xml::remove);
                Xml.moveBefore(afsnit, naeste, Xml.children(naeste, "pPr"));
            }
        }
    }

    private static boolean isHidden(Element run) {
        return Xml.children(run, "rPr").stream()
                .flatMap(egenskaber -> Xml.children(egenskaber, "vanish").stream())
                .anyMatch(skjult ->
                        !List.of("0", "false").contains(skjult.getAttributeNS(skjult.getNamespaceURI(), "val")));
    }
}
