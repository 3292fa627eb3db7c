package dk.raadslag.dokument;

import dk.raadslag.ooxml.OfficePackage;
import dk.raadslag.ooxml.SlideLooks;
import dk.raadslag.ooxml.Slidedeck;
import dk.raadslag.ooxml.WordStyles;
import dk.raadslag.ooxml.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A presentation as it is shown: without notes, comments, hidden slides and figures, embedded files and properties. */
final class RenPptx {

    private RenPptx() {}

    /** @throws IOException if it is not a presentation that can be read, or shows an object without a picture of it */
    static byte[] af(byte[] pptx) throws IOException {
        OfficePackage fil = new OfficePackage(pptx);
        String hoved = Kontorrens.main(fil, "presentationml");
        Kontorrens.removeHidden(fil, "notesslide", "tags", "revisioninfo", "changesinfo");
        fil.remove(hiddenSlides(fil, hoved));
        unseen(fil);
        for (String del : fil.all("slide", "slidelayout", "slidemaster", "diagramdrawing")) {
            Document xml = fil.xml(del);
            new Objekter(fil, del, xml).becomePictures();
            hiddenFigures(xml.getDocumentElement());
            Kontorrens.withoutPaths(xml);
            fil.write(del, xml);
        }
        Kontorrens.charts(fil, true);
        fil.prune();
        return fil.packed();
    }

    /** Figures beside their slide, and letters that nobody sees, taken away where they lie. */
    private static void unseen(OfficePackage fil) throws IOException {
        Slidedeck oplaeg = new Slidedeck(fil);
        for (String del : fil.all("slide")) {
            SlideLooks udseende = looks(oplaeg, del);
            Document xml = fil.xml(del);
            List<Element> vaek = new ArrayList<>();
            int figur = 0;
            int tegn = 0;
            for (Element element : Xml.all(xml.getDocumentElement())) {
                String tag = String.valueOf(element.getLocalName());
                if (SlideLooks.FIGURES.contains(tag) && udseende.isOutside(figur++)) {
                    vaek.add(element);
                } else if (tag.equals("t") && udseende.isUnseen(tegn++)) {
                    element.setTextContent("");
                }
            }
            vaek.forEach(Xml::remove);
            fil.write(del, xml);
        }
    }

    private static SlideLooks looks(Slidedeck oplaeg, String del) throws IOException {
        try {
            return oplaeg.looks(del);
        } catch (XMLStreamException e) {
            throw new IOException(e.getClass().getName());
        }
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
                    && SlideLooks.FIGURES.contains(figur.getLocalName())) {
                Xml.remove(figur);
            }
        }
    }
}
