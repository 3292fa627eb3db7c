package dk.raadslag.kvalitet.fil;

import dk.raadslag.pdf.Layers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** What lies on top of the pages of a PDF: what people drew and typed there, and what stands in its form. */
final class Notes {

    /** Signs that there is a note, as long as they are no larger than a sign. */
    private static final Set<String> SIGNS = Set.of("Text", "FileAttachment", "Sound");

    private static final Set<String> NEVER = Set.of("Popup", "Link");
    private static final float LARGEST_SIGN = 36;
    private static final int MOST_FIELDS = 10_000;

    private final PDDocument document;
    private final Layers layers;

    Notes(PDDocument document) {
        this.document = document;
        layers = new Layers(document);
    }

    /** A page with nothing but what lies on top of it is read too, also where what it had is damaged. */
    void givePages() throws IOException {
        for (PDPage page : document.getPages()) {
            if (!page.hasContents()) {
                PDStream nothing = new PDStream(document);
                try (OutputStream out = nothing.createOutputStream()) {
                    out.write('\n');
                }
                page.setContents(nothing);
            }
        }
    }

    /** Those that are part of what a reader sees on the page, with their look. */
    List<PDAnnotation> seen(PDPage page) {
        List<PDAnnotation> seen = new ArrayList<>();
        try {
            for (PDAnnotation note : page.getAnnotations()) {
                if (isSeen(note) && hasLook(note)) {
                    seen.add(note);
                }
            }
        } catch (IOException | RuntimeException e) {
            // What is damaged is not shown either.
        }
        return seen;
    }

    private boolean hasLook(PDAnnotation note) {
        PDAppearanceDictionary looks = note.getAppearance();
        if ((looks == null || looks.getNormalAppearance() == null) && !(note instanceof PDAnnotationWidget)) {
            note.constructAppearances(document);
        }
        PDAppearanceStream look = note.getNormalAppearanceStream();
        PDRectangle own = look == null ? null : look.getBBox();
        PDRectangle place = note.getRectangle();
        // What has no extent is not drawn.
        return look != null
                && own != null
                && place != null
                && place.getWidth() > 0
                && place.getHeight() > 0
                && !own.transform(look.getMatrix()).getBounds2D().isEmpty();
    }

    private boolean isSeen(PDAnnotation note) {
        return !note.isHidden()
                && !note.isNoView()
                && isDrawn(note)
                && !layers.isOff(note.getCOSObject().getCOSDictionary(COSName.OC));
    }

    private boolean showsValue(PDAcroForm form, PDAnnotationWidget widget) {
        return isSeen(widget) && (form.getNeedAppearances() || widget.getNormalAppearanceStream() == null);
    }

    /** Whether it is more than a sign. */
    static boolean isDrawn(PDAnnotation note) {
        PDRectangle place = note.getRectangle();
        boolean small = place == null || place.getWidth() <= LARGEST_SIGN && place.getHeight() <= LARGEST_SIGN;
        return !NEVER.contains(note.getSubtype()) && !(small && SIGNS.contains(note.getSubtype()));
    }

    /** How many fields the form has, as far as it says. */
    int fields() {
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
        return fields == null ? 0 : fields.size();
    }

    /**
     * What stands in fields, a line each: in those that whoever opens the file is shown by their value, or in those that are
     * not shown or look as something else.
     */
    List<String> values(boolean shown) {
        List<String> values = new ArrayList<>();
        try {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form == null) {
                return values;
            }
            int count = 0;
            for (PDField field : form.getFieldTree()) {
                if (++count > MOST_FIELDS) {
                    throw new Forstort("a form without end");
                }
                if (field instanceof PDTerminalField one
                        && !one.getValueAsString().isBlank()
                        && shown == one.getWidgets().stream().anyMatch(widget -> showsValue(form, widget))) {
                    values.add(one.getValueAsString());
                }
            }
        } catch (Forstort e) {
            throw e;
        } catch (RuntimeException e) {
            // What can be read of a damaged form has been.
        }
        return values;
    }
}
