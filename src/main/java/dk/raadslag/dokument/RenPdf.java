package dk.raadslag.dokument;

import dk.raadslag.dokument.FilAfvist.Grund;
import dk.raadslag.pdf.Layers;
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

/**
 * A PDF without notes, form fields, hidden layers, properties, attached files and scripts; written anew, so that no earlier
 * state is in it. It looks as it did: what was drawn and typed on top of a page is part of the page now.
 */
final class RenPdf {

    private static final COSName AA = COSName.getPDFName("AA");
    private static final List<COSName> KATALOG = List.of(
            COSName.METADATA,
            AA,
            COSName.OPEN_ACTION,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("Collection"),
            COSName.getPDFName("SpiderInfo"),
            COSName.getPDFName("Perms"),
            COSName.getPDFName("DSS"));
    private static final List<COSName> SIDE =
            List.of(COSName.METADATA, AA, COSName.getPDFName("PieceInfo"), COSName.THUMB);
    private static final COSName TILKNYTTEDE = COSName.getPDFName("AF");

    private RenPdf() {}

    /** @throws IOException if it cannot be read */
    static byte[] af(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            Layers lag = new Layers(dokument);
            new Flattening(dokument, note -> lag.isOff(note.getCOSObject().getCOSDictionary(COSName.OC)))
                    .flatten(RenPdf::stays);
            Skjultelag.fjern(dokument);
            for (PDPage side : dokument.getPages()) {
                SIDE.forEach(side.getCOSObject()::removeItem);
            }
            PdfPictures.clean(dokument);
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

    private static void catalog(PDDocumentCatalog katalog) {
        katalog.setAcroForm(null);
        COSDictionary rod = katalog.getCOSObject();
        KATALOG.forEach(rod::removeItem);
        rod.removeItem(TILKNYTTEDE);
        COSDictionary navne = rod.getCOSDictionary(COSName.NAMES);
        if (navne != null) {
            // Files, scripts and pages that are not shown have names too.
            List.copyOf(navne.keySet()).stream()
                    .filter(navn -> !navn.equals(COSName.DESTS))
                    .forEach(navne::removeItem);
        }
    }

    /** Links stay, unless they lead into the house. */
    private static boolean stays(PDAnnotation note) {
        if (note instanceof PDAnnotationLink link) {
            link.setContents(null);
            link.getCOSObject().removeItem(AA);
            if (link.getAction() != null) {
                link.getAction().getCOSObject().removeItem(COSName.NEXT);
            }
            return link.getAction() == null
                    || link.getAction() instanceof PDActionURI uri
                            && uri.getURI() != null
                            && uri.getURI().matches("(?i)(?:https?|mailto):.*")
                    || "GoTo".equals(link.getAction().getSubType());
        }
        return false;
    }
}
