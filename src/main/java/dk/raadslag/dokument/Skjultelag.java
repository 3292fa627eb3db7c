package dk.raadslag.dokument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/** Takes what stands in layers that are turned off out of a PDF; what is left needs no layers. */
final class Skjultelag {

    private static final int DYBEST = 20;
    private static final COSName LAG = COSName.getPDFName("OCProperties");

    private final PDOptionalContentProperties lag;
    private final Set<COSBase> faerdige = new HashSet<>();

    private Skjultelag(PDOptionalContentProperties lag) {
        this.lag = lag;
    }

    /** Whether a note stands in a layer that is turned off. */
    static boolean hides(PDDocument dokument, PDAnnotation note) {
        PDOptionalContentProperties lag = dokument.getDocumentCatalog().getOCProperties();
        return lag != null && new Skjultelag(lag).isOff(note.getCOSObject().getCOSDictionary(COSName.OC));
    }

    static void fjern(PDDocument dokument) throws IOException {
        PDOptionalContentProperties lag = dokument.getDocumentCatalog().getOCProperties();
        if (lag == null) {
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
        int dybde = 0;
        int skjultFra = 0;
        boolean aendret = false;
        PDFStreamParser laeser = new PDFStreamParser(indhold);
        for (Object del = laeser.parseNextToken(); del != null; del = laeser.parseNextToken()) {
            if (!(del instanceof Operator operator)) {
                operander.add(del);
                continue;
            }
            boolean slutter = operator.getName().equals("EMC");
            if (operator.getName().equals("BDC") || operator.getName().equals("BMC")) {
                dybde++;
                if (skjultFra == 0 && isHiddenMark(operator, operander, ressourcer)) {
                    skjultFra = dybde;
                }
            }
            boolean vises = skjultFra == 0 && !drawsHidden(operator, operander, ressourcer);
            if (vises) {
                tilbage.addAll(operander);
                tilbage.add(operator);
            }
            aendret |= !vises;
            if (slutter) {
                skjultFra = skjultFra == dybde ? 0 : skjultFra;
                dybde--;
            }
            operander.clear();
        }
        return aendret ? tilbage : null;
    }

    private boolean isHiddenMark(Operator operator, List<Object> operander, PDResources ressourcer) {
        if (!operator.getName().equals("BDC") || operander.size() < 2 || !COSName.OC.equals(operander.get(0))) {
            return false;
        }
        COSDictionary egenskaber = ressourcer.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return operander.get(1) instanceof COSName navn
                && egenskaber != null
                && isOff(egenskaber.getCOSDictionary(navn));
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
        if (isOff(objekt.getCOSObject().getCOSDictionary(COSName.OC))) {
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

    /** A layer that is off, or a membership that is not met. */
    private boolean isOff(@Nullable COSDictionary gruppe) {
        if (gruppe == null) {
            return false;
        }
        if (COSName.OCMD.equals(gruppe.getCOSName(COSName.TYPE)) || gruppe.containsKey(COSName.OCGS)) {
            COSArray udtryk = gruppe.getCOSArray(COSName.VE);
            return udtryk != null && udtryk.size() > 0 ? !isMet(udtryk, 0) : isUnmet(gruppe);
        }
        for (var hver : lag.getOptionalContentGroups()) {
            if (hver.getCOSObject() == gruppe) {
                return !lag.isGroupEnabled(hver);
            }
        }
        return false;
    }

    private boolean isUnmet(COSDictionary medlemskab) {
        COSBase medlemmer = medlemskab.getDictionaryObject(COSName.OCGS);
        List<Boolean> slukket = new ArrayList<>();
        if (medlemmer instanceof COSDictionary ene) {
            slukket.add(isOff(ene));
        } else if (medlemmer instanceof COSArray flere) {
            for (int i = 0; i < flere.size(); i++) {
                if (flere.getObject(i) instanceof COSDictionary en) {
                    slukket.add(isOff(en));
                }
            }
        }
        if (slukket.isEmpty()) {
            return false;
        }
        return switch (String.valueOf(medlemskab.getNameAsString(COSName.P))) {
            case "AllOn" -> slukket.contains(true);
            case "AnyOff" -> !slukket.contains(true);
            case "AllOff" -> slukket.contains(false);
            default -> !slukket.contains(false);
        };
    }

    /** A visibility expression: "And", "Or", "Not" of layers and of such. */
    private boolean isMet(COSArray udtryk, int dybde) {
        List<Boolean> vises = new ArrayList<>();
        for (int i = 1; i < udtryk.size() && dybde < DYBEST; i++) {
            COSBase del = udtryk.getObject(i);
            if (del instanceof COSArray indre) {
                vises.add(isMet(indre, dybde + 1));
            } else if (del instanceof COSDictionary gruppe) {
                vises.add(!isOff(gruppe));
            }
        }
        return switch (String.valueOf(udtryk.getName(0))) {
            case "And" -> !vises.contains(false);
            case "Or" -> vises.contains(true);
            case "Not" -> !vises.contains(true);
            default -> true;
        };
    }

    private static void write(PDStream stroem, List<Object> operationer) throws IOException {
        try (OutputStream ud = stroem.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(ud).writeTokens(operationer);
        }
    }
}
