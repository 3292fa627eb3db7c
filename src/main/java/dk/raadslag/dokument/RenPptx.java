package dk.raadslag.dokument;

import dk.raadslag.ooxml.OfficePackage;
import dk.raadslag.ooxml.WordStyles;
import dk.raadslag.ooxml.Xml;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A presentation as it is shown: without notes, comments, hidden slides and figures, embedded files and properties. */
final class RenPptx {

    private static final Set<String> FIGURER = Set.of("sp", "grpSp", "graphicFrame", "pic", "cxnSp");

    private RenPptx() {}

    /** @throws IOException if it is not a presentation that can be read, or shows an object without a picture of it */
    static byte[] af(byte[] pptx) throws IOException {
        OfficePackage fil = new OfficePackage(pptx);
        String hoved = Kontorrens.main(fil, "presentationml");
        Kontorrens.removeHidden(fil, "notesslide", "tags", "revisioninfo", "changesinfo");
        fil.remove(hiddenSlides(fil, hoved));
        for (String del : fil.all("slide", "slidelayout", "slidemaster", "diagramdrawing")) {
            Document xml = fil.xml(del);
            new Objekter(fil, del, xml).becomePictures();
            hiddenFigures(xml.getDocumentElement());
            Kontorrens.withoutPaths(xml);
            fil.write(del, xml);
        }
        Kontorrens.charts(fil);
        fil.prune();
        return fil.packed();
    }

    private static Set<String> hiddenSlides(OfficePackage fil, String hoved) throws IOException {
        Set<String> skjulte = new HashSet<>(fil.all("slide"));
        Document xml = fil.xml(hoved);
        Element rod = xml.getDocumentElement();
        for (Element dias : Xml.all(rod, "sldId")) {
            String del = fil.part(hoved, Xml.relation(dias, "id"));
            if (fil.has(del) && WordStyles.isOn(Xml.attribute(fil.xml(del).getDocumentElement(), "show"))) {
                skjulte.remove(del);
            } else {
                Xml.children(dias, "sldId")
                        .forEach(indre -> dias.getParentNode().insertBefore(indre, dias));
                Xml.remove(dias);
            }
        }
        Xml.removeAll(rod, List.of("custShowLst", "custDataLst", "extLst"));
        fil.write(hoved, xml);
        return skjulte;
    }

    /** Also in what is drawn on a sheet. */
    static void hiddenFigures(Element rod) {
        for (Element egenskaber : Xml.all(rod, "cNvPr")) {
            if (Kontorrens.isHidden(egenskaber)
                    && egenskaber.getParentNode() instanceof Element om
                    && om.getParentNode() instanceof Element figur
                    && FIGURER.contains(figur.getLocalName())) {
                Xml.remove(figur);
            }
        }
    }
}
