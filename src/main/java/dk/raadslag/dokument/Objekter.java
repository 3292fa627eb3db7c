package dk.raadslag.dokument;

import dk.raadslag.ooxml.OfficePackage;
import dk.raadslag.ooxml.Relation;
import dk.raadslag.ooxml.Xml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Objects of other programs on a slide: each is shown as a picture, which takes its place. It stands in the object or, from
 * older programs, in a drawing in the old language beside the slide.
 */
final class Objekter {

    private static final String BILLEDE = """
            <p:pic xmlns:p="%s" xmlns:a="%s" xmlns:r="%s"><p:nvPicPr><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill>\
            <a:blip r:embed="%s"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm/><a:prstGeom prst="rect">\
            <a:avLst/></a:prstGeom></p:spPr></p:pic>""";

    private final OfficePackage fil;
    private final String dias;
    private final Document xml;

    Objekter(OfficePackage fil, String dias, Document xml) {
        this.fil = fil;
        this.dias = dias;
        this.xml = xml;
    }

    /** @throws IOException if one has no picture */
    void becomePictures() throws IOException {
        for (Element ramme : Xml.all(xml.getDocumentElement(), "graphicFrame")) {
            List<Element> objekter = Xml.all(ramme, "oleObj");
            if (!objekter.isEmpty() && ramme.getParentNode() != null) {
                Optional<Element> billede = objekter.stream()
                        .flatMap(objekt -> Xml.children(objekt, "pic").stream())
                        .findFirst();
                Node ny = billede.isPresent() ? billede.get() : drawn(ramme, objekter.getFirst());
                ramme.getParentNode().replaceChild(ny, ramme);
            }
        }
    }

    private Element drawn(Element ramme, Element objekt) throws IOException {
        String figur = objekt.getAttribute("spid");
        for (String tegning : fil.from(dias, "vmldrawing")) {
            for (Element shape : Xml.all(fil.xml(tegning).getDocumentElement(), "shape")) {
                Element data = Xml.child(shape, "imagedata");
                if (!figur.isEmpty() && shape.getAttribute("id").equals(figur) && data != null) {
                    String id = Xml.relation(data, "relid") + Xml.relation(data, "id");
                    Optional<Relation> vist = fil.relations(tegning).stream()
                            .filter(relation -> relation.id().equals(id) && fil.has(relation.part()))
                            .findFirst();
                    if (vist.isPresent()) {
                        return picture(ramme, fil.relate(dias, vist.get()));
                    }
                }
            }
        }
        throw new IOException("an object without a picture");
    }

    /** Where the object is, as large as it is, and described as it is. */
    private Element picture(Element ramme, String id) throws IOException {
        String p = String.valueOf(ramme.getNamespaceURI());
        String a = p.replace("presentationml", "drawingml");
        String r = p.contains("purl.oclc.org")
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Element billede = (Element) xml.importNode(
                Xml.read(BILLEDE.formatted(p, a, r, id).getBytes(StandardCharsets.UTF_8))
                        .getDocumentElement(),
                true);
        Element egenskaber = Xml.child(Xml.child(ramme, "nvGraphicFramePr"), "cNvPr");
        Element plads = Xml.child(ramme, "xfrm");
        for (Element nyPlads : Xml.all(billede, "xfrm")) {
            while (plads != null && plads.getFirstChild() != null) {
                nyPlads.appendChild(plads.getFirstChild());
            }
        }
        for (Element nye : Xml.children(billede, "nvPicPr")) {
            if (egenskaber != null) {
                nye.insertBefore(egenskaber, nye.getFirstChild());
            }
        }
        return billede;
    }
}
