package dk.raadslag.dokument;

import dk.raadslag.dokument.FilAfvist.Grund;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** A PDF without notes, form fields, hidden layers, properties, attached files and scripts; written anew, so that no earlier state is in it. */
final class RenPdf {

    private static final List<COSName> KATALOG = List.of(
            COSName.METADATA,
            COSName.getPDFName("AA"),
            COSName.OPEN_ACTION,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("Collection"),
            COSName.getPDFName("SpiderInfo"));
    private static final List<COSName> SIDE =
            List.of(COSName.METADATA, COSName.getPDFName("AA"), COSName.getPDFName("PieceInfo"), COSName.THUMB);
    private static final COSName VEDHAEFTEDE = COSName.getPDFName("EmbeddedFiles");
    private static final COSName TILKNYTTEDE = COSName.getPDFName("AF");

    private RenPdf() {}

    /** @throws IOException if it cannot be read */
    static byte[] af(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            Skjultelag.fjern(dokument);
            for (PDPage side : dokument.getPages()) {
                notes(side);
                SIDE.forEach(side.getCOSObject()::removeItem);
            }
            catalog(dokument.getDocumentCatalog());
            dokument.setDocumentInformation(new PDDocumentInformation());
            dokument.setAllSecurityToBeRemoved(true);
            ByteArrayOutputStream ud = new ByteArrayOutputStream(pdf.length);
            dokument.save(ud);
            return ud.toByteArray();
        } catch (InvalidPasswordException e) {
            throw new FilAfvist(Grund.ADGANGSKODE);
        }
    }

    private static void catalog(PDDocumentCatalog katalog) throws IOException {
        PDAcroForm formular = katalog.getAcroForm();
        if (formular != null) {
            formular.flatten();
            katalog.setAcroForm(null);
        }
        COSDictionary rod = katalog.getCOSObject();
        KATALOG.forEach(rod::removeItem);
        rod.removeItem(TILKNYTTEDE);
        COSDictionary navne = rod.getCOSDictionary(COSName.NAMES);
        if (navne != null) {
            navne.removeItem(VEDHAEFTEDE);
            navne.removeItem(COSName.getPDFName("JavaScript"));
        }
    }

    /** Links stay, unless they lead into the house; what stands in form fields becomes part of the page. */
    private static void notes(PDPage side) throws IOException {
        side.setAnnotations(side.getAnnotations().stream().filter(RenPdf::stays).toList());
    }

    private static boolean stays(PDAnnotation note) {
        if (note instanceof PDAnnotationLink link) {
            link.setContents(null);
            return link.getAction() == null
                    || link.getAction() instanceof PDActionURI uri
                            && uri.getURI() != null
                            && uri.getURI().matches("(?i)(?:https?|mailto):.*")
                    || "GoTo".equals(link.getAction().getSubType());
        }
        return "Widget".equals(note.getSubtype());
    }
}
