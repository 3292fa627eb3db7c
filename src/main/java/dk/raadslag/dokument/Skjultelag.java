package dk.raadslag.dokument;

import dk.raadslag.pdf.Layers;
import dk.raadslag.pdf.MarkedContent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Takes what stands in layers that are turned off out of a PDF; what is left needs no layers. */
final class Skjultelag {

    private static final COSName LAG = COSName.getPDFName("OCProperties");

    private final Layers lag;
    private final Set<COSBase> faerdige = new HashSet<>();

    private Skjultelag(Layers lag) {
        this.lag = lag;
    }

    static void fjern(PDDocument dokument) throws IOException {
        Layers lag = new Layers(dokument);
        if (!lag.areAny()) {
            return;
        }
        Skjultelag skjulte = new Skjultelag(lag);
        for (PDPage side : dokument.getPages()) {
            List<Object> tilbage = skjulte.visible(side);
            if (tilbage != null) {
                PDStream stroem = new PDStream(dokument);
                write(stroem, tilbage);
                side.setContents(stroem);
            }
        }
        dokument.getDocumentCatalog().getCOSObject().removeItem(LAG);
    }

    /** The operations of what can be seen; null when that is all of them. */
    private @Nullable List<Object> visible(PDContentStream indhold) throws IOException {
        PDResources ressourcer = indhold.getResources();
        if (ressourcer == null) {
            return null;
        }
        List<Object> tilbage = new ArrayList<>();
        List<Object> operander = new ArrayList<>();
        MarkedContent maerker = new MarkedContent(lag);
        boolean aendret = false;
        PDFStreamParser laeser = new PDFStreamParser(indhold);
        for (Object del = laeser.parseNextToken(); del != null; del = laeser.parseNextToken()) {
            if (!(del instanceof Operator operator)) {
                operander.add(del);
                continue;
            }
            maerker.before(operator.getName(), operander, ressourcer);
            boolean vises = !maerker.isOff() && !drawsHidden(operator, operander, ressourcer);
            if (vises) {
                tilbage.addAll(operander);
                tilbage.add(operator);
            }
            aendret |= !vises;
            maerker.after(operator.getName());
            operander.clear();
        }
        return aendret ? tilbage : null;
    }

    /** A picture or a form that belongs to a hidden layer; a form that is shown is cleaned from within. */
    private boolean drawsHidden(Operator operator, List<Object> operander, PDResources ressourcer) throws IOException {
        if (!operator.getName().equals("Do")
                || operander.isEmpty()
                || !(operander.getFirst() instanceof COSName navn)) {
            return false;
        }
        PDXObject objekt = ressourcer.getXObject(navn);
        if (objekt == null) {
            return false;
        }
        if (lag.isOff(objekt.getCOSObject().getCOSDictionary(COSName.OC))) {
            return true;
        }
        if (objekt instanceof PDFormXObject form && faerdige.add(form.getCOSObject())) {
            List<Object> tilbage = visible(form);
            if (tilbage != null) {
                write(form.getContentStream(), tilbage);
            }
        }
        return false;
    }

    private static void write(PDStream stroem, List<Object> operationer) throws IOException {
        try (OutputStream ud = stroem.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(ud).writeTokens(operationer);
        }
    }
}
