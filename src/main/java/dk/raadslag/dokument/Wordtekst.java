package dk.raadslag.dokument;

import dk.raadslag.ooxml.FormatChanges;
import dk.raadslag.ooxml.WordLooks;
import dk.raadslag.ooxml.WordStyles;
import dk.raadslag.ooxml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One text of a Word file as a reader sees it: changes accepted, comments and hidden words gone. */
final class Wordtekst {

    /** With all that is in them. */
    private static final List<String> VAEK = Stream.concat(
                    FormatChanges.ALL.stream(),
                    Stream.of(
                            "del",
                            "moveFrom",
                            "commentReference",
                            "annotationRef",
                            "cellIns",
                            "cellMerge",
                            "dataBinding"))
            .toList();

    /** What is in them stays. */
    private static final List<String> PAKKES_UD = List.of(
            "ins",
            "moveTo",
            "commentRangeStart",
            "commentRangeEnd",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "permStart",
            "permEnd");

    private static final List<String> ORD = List.of("tbl", "p", "r", "t");

    /** They hold the text together, also where they stand among hidden words. */
    private static final Set<String> MAERKER = Set.of("rPr", "fldChar", "instrText");

    private static final List<String> OBJEKT = List.of("OLEObject", "control", "objectEmbed", "objectLink");

    private final Set<String> lokale;
    private final WordStyles typografier;
    private final WordLooks udseende;

    /**
     * @param lokale ids of relations that are taken away
     * @param udseende for this one text
     */
    Wordtekst(Set<String> lokale, WordStyles typografier, WordLooks udseende) {
        this.udseende = udseende;
        this.lokale = lokale;
        this.typografier = typografier;
    }

    void clean(Document tekst) {
        Element rod = tekst.getDocumentElement();
        Xml.all(rod).stream()
                .filter(element -> WordStyles.PROPERTIES.contains(element.getLocalName()))
                .forEach(egenskaber -> Xml.removeAll(egenskaber, ORD));
        rows(rod);
        paragraphs(rod);
        Xml.removeAll(rod, VAEK);
        new Wordfelter().clean(rod);
        Xml.all(rod, "r").stream().filter(this::isHidden).forEach(Wordtekst::empty);
        unseen(rod);
        drawings(rod);
        Xml.all(rod, "tbl").stream()
                .filter(tabel -> Xml.all(tabel, "tc").isEmpty())
                .forEach(Xml::remove);
        PAKKES_UD.forEach(tag -> Xml.all(rod, tag).forEach(Xml::unwrap));
        Xml.all(rod, "hyperlink").stream()
                .filter(link -> lokale.contains(Xml.relation(link, "id")))
                .forEach(Xml::unwrap);
        Xml.removeAttributes(rod, attribut -> attribut.getLocalName().startsWith("rsid"));
    }

    /** A row or a cell that was deleted is marked in its properties. */
    private static void rows(Element rod) {
        for (Element egenskaber : Xml.all(rod, "trPr")) {
            if (!Xml.children(egenskaber, "del").isEmpty()
                    && egenskaber.getParentNode() instanceof Element raekke
                    && "tr".equals(raekke.getLocalName())) {
                Xml.remove(raekke);
            }
        }
        for (Element mark : Xml.all(rod, "cellDel")) {
            if (mark.getParentNode() instanceof Element egenskaber
                    && egenskaber.getParentNode() instanceof Element celle
                    && "tc".equals(celle.getLocalName())) {
                Xml.remove(celle);
            }
        }
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

    private boolean isHidden(Element run) {
        Element egenskaber = Xml.child(run, "rPr");
        Element skjult = Xml.child(egenskaber, "vanish");
        return typografier.hides(
                style(Xml.around(run, "tbl"), "tblPr", "tblStyle"),
                style(Xml.around(run, "p"), "pPr", "pStyle"),
                value(Xml.child(egenskaber, "rStyle")),
                skjult == null ? null : WordStyles.isOn(Xml.attribute(skjult, "val")));
    }

    /** Letters that nobody sees go; the rest of their run stays. */
    private void unseen(Element rod) {
        List<Element> usete = new ArrayList<>();
        Node node = rod;
        while (node != null) {
            if (node instanceof Element element) {
                String tag = String.valueOf(element.getLocalName());
                if (WordLooks.isLetters(tag) && udseende.isUnseen()) {
                    usete.add(element);
                }
                udseende.begin(tag, navn -> Xml.attribute(element, navn));
            }
            Node naeste = node.getFirstChild();
            while (naeste == null && node != null) {
                end(node);
                naeste = node == rod ? null : node.getNextSibling();
                node = node == rod ? null : naeste == null ? node.getParentNode() : node;
            }
            node = naeste;
        }
        usete.forEach(Xml::remove);
    }

    private void end(Node node) {
        if (node instanceof Element element) {
            udseende.end(String.valueOf(element.getLocalName()));
        }
    }

    private static String style(@Nullable Element holder, String egenskaber, String typografi) {
        return value(Xml.child(Xml.child(holder, egenskaber), typografi));
    }

    private static String value(@Nullable Element egenskab) {
        String value = Xml.attribute(egenskab, "val");
        return value == null ? "" : value;
    }

    private static void empty(Element run) {
        for (Node barn = run.getFirstChild(); barn != null; ) {
            Node naeste = barn.getNextSibling();
            if (!MAERKER.contains(String.valueOf(barn.getLocalName()))) {
                run.removeChild(barn);
            }
            barn = naeste;
        }
        if (Xml.children(run, "fldChar").isEmpty()
                && Xml.children(run, "instrText").isEmpty()) {
            Xml.remove(run);
        }
    }

    /** Hidden ones go, also as an older Word would show them; of an object of another program its picture stays. */
    private static void drawings(Element rod) {
        for (Element egenskaber : Xml.all(rod, "docPr")) {
            Element tegning = Xml.around(egenskaber, "drawing");
            if (tegning != null && Kontorrens.isHidden(egenskaber)) {
                Element valg = (Element) tegning.getParentNode();
                Element begge = valg == null ? null : Xml.around(valg, "AlternateContent");
                Xml.remove(begge != null && "Choice".equals(valg.getLocalName()) ? begge : tegning);
            }
        }
        Xml.all(rod, "shape").stream()
                .filter(figur -> figur.getAttribute("style").replace(" ", "").contains("visibility:hidden"))
                .forEach(Xml::remove);
        for (Element objekt : Xml.all(rod, "object")) {
            OBJEKT.forEach(tag -> Xml.children(objekt, tag).forEach(Xml::remove));
            String prefix = objekt.getPrefix();
            objekt.getOwnerDocument()
                    .renameNode(objekt, objekt.getNamespaceURI(), prefix == null ? "pict" : prefix + ":pict");
        }
    }
}
