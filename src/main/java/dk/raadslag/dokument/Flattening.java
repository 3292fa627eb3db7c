package dk.raadslag.dokument;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.jspecify.annotations.Nullable;

/**
 * Makes what lies on top of the pages of a PDF part of the pages: what people have drawn, stamped and typed, and what stands
 * in form fields, as far as it is seen. What it covered stays covered. Where it cannot be told what something looks like,
 * there is no clean copy.
 */
final class Flattening {

    /** Signs that there is a note, as long as they are no larger than a sign: what is said in it is not on the page. */
    private static final Set<String> SIGNS = Set.of("Text", "FileAttachment", "Sound");

    private static final float LARGEST_SIGN = 36;

    /** Drawn by the program that shows the file, where the file does not say how. */
    private static final Set<String> DRAWN = Set.of(
            "FreeText",
            "Stamp",
            "Square",
            "Circle",
            "Line",
            "Polygon",
            "PolyLine",
            "Ink",
            "Highlight",
            "Underline",
            "StrikeOut",
            "Squiggly",
            "Caret",
            "Redact");

    private final PDDocument document;
    private final Predicate<PDAnnotation> hidden;
    private final List<COSDictionary> gone = new ArrayList<>();

    /** @param hidden what stands in a layer that is turned off */
    Flattening(PDDocument document, Predicate<PDAnnotation> hidden) {
        this.document = document;
        this.hidden = hidden;
    }

    /** @throws IOException if something would be lost */
    void flatten(Predicate<PDAnnotation> stays) throws IOException {
        try {
            drawFields();
            for (PDPage page : document.getPages()) {
                flatten(page, stays);
            }
            // The structure of the document may still know them.
            gone.forEach(COSDictionary::clear);
        } catch (RuntimeException e) {
            throw new IOException(e.getClass().getName());
        }
    }

    /** What was filled in by a program that left it to others to show it. */
    private void drawFields() throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form == null) {
            return;
        }
        if (form.xfaIsDynamic()) {
            throw new IOException("a form that no page shows");
        }
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField one
                    && !one.getValueAsString().isBlank()
                    && one.getWidgets().stream().anyMatch(widget -> wantsLook(one, widget))) {
                form.refreshAppearances(List.of(one));
                if (one.getWidgets().stream().anyMatch(widget -> wantsLook(one, widget))) {
                    throw new IOException("a field whose look is not known");
                }
            }
        }
    }

    /** Only a button has several looks, one for each of its states. */
    private boolean wantsLook(PDTerminalField field, PDAnnotation widget) {
        boolean hasLook = field instanceof PDButton ? hasLook(widget) : widget.getNormalAppearanceStream() != null;
        return isSeen(widget) && widget.getRectangle() != null && !hasLook;
    }

    private void flatten(PDPage page, Predicate<PDAnnotation> stays) throws IOException {
        List<PDAnnotation> left = new ArrayList<>();
        StringBuilder operations = new StringBuilder();
        for (PDAnnotation note : page.getAnnotations()) {
            if (stays.test(note)) {
                left.add(note);
                continue;
            }
            PDAppearanceStream look = isSeen(note) ? look(note) : null;
            if (look != null) {
                operations.append(drawn(page, note, look));
            }
            gone.add(note.getCOSObject());
        }
        page.setAnnotations(left);
        if (!operations.isEmpty()) {
            append(page, operations.toString());
        }
    }

    private boolean isSeen(PDAnnotation note) {
        return !note.isHidden()
                && !note.isNoView()
                && !"Popup".equals(note.getSubtype())
                && !isSign(note)
                && !hidden.test(note);
    }

    private static boolean isSign(PDAnnotation note) {
        PDRectangle place = note.getRectangle();
        return SIGNS.contains(note.getSubtype())
                && (place == null || place.getWidth() <= LARGEST_SIGN && place.getHeight() <= LARGEST_SIGN);
    }

    private static boolean hasLook(PDAnnotation note) {
        PDAppearanceDictionary looks = note.getAppearance();
        return looks != null && looks.getNormalAppearance() != null;
    }

    private @Nullable PDAppearanceStream look(PDAnnotation note) throws IOException {
        if (!hasLook(note)) {
            note.constructAppearances(document);
        }
        PDAppearanceStream look = note.getNormalAppearanceStream();
        if (look == null && !(note instanceof PDAnnotationWidget) && DRAWN.contains(note.getSubtype())) {
            throw new IOException("a note whose look is not known");
        }
        return look;
    }

    /** The look's own box, turned as its matrix says, fills the note's place (ISO 32000, 12.5.5). */
    private static String drawn(PDPage page, PDAnnotation note, PDAppearanceStream look) throws IOException {
        PDRectangle place = note.getRectangle();
        PDRectangle own = look.getBBox();
        if (place == null || own == null) {
            throw new IOException("a note without a place");
        }
        Rectangle2D box = own.transform(look.getMatrix()).getBounds2D();
        if (box.isEmpty() || place.getWidth() <= 0 || place.getHeight() <= 0) {
            return "";
        }
        double x = place.getWidth() / box.getWidth();
        double y = place.getHeight() / box.getHeight();
        AffineTransform to = new AffineTransform();
        if (note.isNoRotate() && page.getRotation() != 0) {
            to.rotate(Math.toRadians(page.getRotation()), place.getLowerLeftX(), place.getUpperRightY());
        }
        to.concatenate(new AffineTransform(
                x, 0, 0, y, place.getLowerLeftX() - box.getX() * x, place.getLowerLeftY() - box.getY() * y));
        PDResources resources = page.getResources();
        if (resources == null) {
            resources = new PDResources();
            page.setResources(resources);
        }
        COSName name = resources.add(new PDFormXObject(look.getCOSObject()));
        return String.format(
                Locale.ROOT,
                "q %.6f %.6f %.6f %.6f %.6f %.6f cm /%s Do Q%n",
                to.getScaleX(),
                to.getShearY(),
                to.getShearX(),
                to.getScaleY(),
                to.getTranslateX(),
                to.getTranslateY(),
                name.getName());
    }

    /** Behind all that the page draws, in the state that the page began in. */
    private void append(PDPage page, String operations) throws IOException {
        List<Object> all = new ArrayList<>(tokens(new PDFStreamParser(bytes("q\n"))));
        int open = balance(page, all);
        String last = "\n" + "Q ".repeat(open + 1) + "\n" + operations;
        COSArray contents = new COSArray();
        contents.add(stream("q\n"));
        COSBase own = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (own instanceof COSArray several) {
            several.forEach(contents::add);
        } else if (own != null) {
            contents.add(own);
        }
        contents.add(stream(last));
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        all.addAll(tokens(new PDFStreamParser(bytes(last))));
        if (tokens(new PDFStreamParser(page)).size() != all.size()) {
            // A page that ends in the middle of a word would swallow what comes behind it.
            write(page, all);
        }
    }

    /** States that the page saves and does not restore; one that it restores without having saved it is left out. */
    private int balance(PDPage page, List<Object> all) throws IOException {
        List<Object> balanced = new ArrayList<>();
        boolean changed = false;
        int open = 0;
        for (Object token : tokens(new PDFStreamParser(page))) {
            String name = token instanceof Operator operator ? operator.getName() : "";
            if (name.equals("Q") && open == 0) {
                changed = true;
                continue;
            }
            open += name.equals("q") ? 1 : name.equals("Q") ? -1 : 0;
            balanced.add(token);
        }
        if (changed) {
            write(page, balanced);
        }
        all.addAll(balanced);
        return open;
    }

    private static List<Object> tokens(PDFStreamParser reader) throws IOException {
        List<Object> tokens = new ArrayList<>();
        for (Object token = reader.parseNextToken(); token != null; token = reader.parseNextToken()) {
            tokens.add(token);
        }
        return tokens;
    }

    private void write(PDPage page, List<Object> tokens) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    private static byte[] bytes(String operations) {
        return operations.getBytes(StandardCharsets.US_ASCII);
    }

    private COSStream stream(String operations) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes(operations));
        }
        return stream;
    }
}
