package dk.raadslag.dokument;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationInk;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** A PDF page with things drawn on top of it, and what it looks like. */
final class Marks {

    static final String LINE = "Raadmanden godkender budgettet for de naeste fire aar";

    /** What is drawn on top of the page, by what it is. */
    interface Mark {
        void on(PDDocument document, PDPage page, List<PDAnnotation> notes) throws IOException;
    }

    private Marks() {}

    /** A page of some lines, seen from its side where {@code rotation} says so. */
    static byte[] page(int rotation, Mark... marks) {
        return page(rotation, "", marks);
    }

    /** @param before operations that the page begins with, and leaves open */
    static byte[] page(int rotation, String before, Mark... marks) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.appendRawCommands(before + "\n");
                for (int y = 780; y > 500; y -= 20) {
                    text(out, 60, y, 11, LINE);
                }
            }
            List<PDAnnotation> notes = new ArrayList<>();
            for (Mark mark : marks) {
                mark.on(document, page, notes);
            }
            for (PDAnnotation note : notes) {
                note.setPage(page);
            }
            page.setAnnotations(notes);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void text(PDPageContentStream out, float x, float y, float size, String text) throws IOException {
        out.beginText();
        out.setFont(helvetica(), size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    static PDType1Font helvetica() {
        return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static Mark square() {
        return (document, page, notes) -> {
            PDAnnotationSquare square = new PDAnnotationSquare();
            square.setRectangle(new PDRectangle(60, 755, 120, 18));
            square.setInteriorColor(new PDColor(new float[] {0, 0, 0}, PDDeviceRGB.INSTANCE));
            square.setColor(new PDColor(new float[] {1, 0, 0}, PDDeviceRGB.INSTANCE));
            notes.add(square);
        };
    }

    static Mark freeText() {
        return (document, page, notes) -> {
            PDAnnotationFreeText typed = new PDAnnotationFreeText();
            typed.setRectangle(new PDRectangle(60, 400, 200, 30));
            typed.setContents("Godkendt af direktionen");
            typed.setDefaultAppearance("0 0 1 rg /Helv 12 Tf");
            notes.add(typed);
        };
    }

    static Mark ink() {
        return (document, page, notes) -> {
            PDAnnotationInk ink = new PDAnnotationInk();
            ink.setRectangle(new PDRectangle(300, 400, 100, 60));
            ink.setColor(new PDColor(new float[] {0, 0, 1}, PDDeviceRGB.INSTANCE));
            ink.setInkList(new float[][] {{305, 405, 330, 450, 360, 410, 395, 455}});
            notes.add(ink);
        };
    }

    static Mark highlight() {
        return (document, page, notes) -> {
            PDAnnotationHighlight highlight = new PDAnnotationHighlight();
            highlight.setRectangle(new PDRectangle(58, 715, 200, 18));
            highlight.setQuadPoints(new float[] {60, 731, 250, 731, 60, 717, 250, 717});
            highlight.setColor(new PDColor(new float[] {1, 1, 0}, PDDeviceRGB.INSTANCE));
            notes.add(highlight);
        };
    }

    /** Its look lies on its side and is larger than its place. */
    static Mark stamp() {
        return (document, page, notes) -> {
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(320, 300, 80, 160));
            PDAppearanceStream look = look(document, new PDRectangle(10, 20, 320, 160), """
                    1 0 0 RG 4 w 14 24 312 152 re S 0.9 0.9 1 rg 40 60 100 60 re f
                    BT /F 40 Tf 0 g 150 80 Td (MODTAGET) Tj ET""");
            look.setMatrix(Matrix.getRotateInstance(Math.PI / 2, 5, 7).createAffineTransform());
            set(stamp, look);
            notes.add(stamp);
        };
    }

    static Mark stampWithoutLook() {
        return (document, page, notes) -> {
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(320, 300, 80, 60));
            stamp.setName(PDAnnotationRubberStamp.NAME_TOP_SECRET);
            notes.add(stamp);
        };
    }

    /** A field whose text is shown by whoever opens the file. */
    static Mark field(boolean shown) {
        return (document, page, notes) -> {
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDResources resources = new PDResources();
            resources.put(COSName.HELV, helvetica());
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            PDTextField field = new PDTextField(form);
            field.setPartialName("felt");
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(60, 350, 220, 22));
            form.getFields().add(field);
            field.setValue("Beloeb 125000 kr");
            if (!shown) {
                widget.setAppearance(null);
            }
            notes.add(widget);
        };
    }

    /** Where its look should be there is something else. */
    static Mark fieldWithALookOfNothing() {
        return (document, page, notes) -> {
            field(true).on(document, page, notes);
            COSDictionary looks = new COSDictionary();
            looks.setItem(COSName.N, new COSDictionary());
            notes.getLast().getCOSObject().setItem(COSName.AP, looks);
        };
    }

    /** What nobody sees on the page: a hidden square, one for paper alone, one in a layer that is off, notes and their windows. */
    static Mark unseen() {
        return (document, page, notes) -> {
            PDAnnotationSquare hidden = filled(new PDRectangle(60, 600, 200, 20));
            hidden.setHidden(true);
            notes.add(hidden);
            PDAnnotationSquare onPaper = filled(new PDRectangle(60, 560, 200, 20));
            onPaper.setNoView(true);
            notes.add(onPaper);
            PDOptionalContentGroup off = new PDOptionalContentGroup("Udkast");
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            layers.addGroup(off);
            layers.setGroupEnabled(off, false);
            document.getDocumentCatalog().setOCProperties(layers);
            PDAnnotationSquare inLayer = filled(new PDRectangle(60, 520, 200, 20));
            inLayer.setOptionalContent(off);
            notes.add(inLayer);
            PDAnnotationPopup popup = new PDAnnotationPopup();
            popup.setRectangle(new PDRectangle(300, 600, 100, 100));
            popup.setContents("Hemmelig lap");
            popup.setOpen(false);
            notes.add(popup);
        };
    }

    static Mark note() {
        return (document, page, notes) -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(500, 600, 20, 20));
            note.setContents("Hemmelig note");
            set(note, look(document, new PDRectangle(20, 20), "1 1 0 rg 0 0 20 20 re f"));
            notes.add(note);
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
            reference.setItem(COSName.OBJ, note.getCOSObject());
            COSDictionary structure = new COSDictionary();
            structure.setItem(COSName.K, reference);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure);
        };
    }

    /** A form whose fields are anything but fields. */
    static Mark damagedForm() {
        return (document, page, notes) -> {
            COSArray fields = new COSArray();
            fields.add(new COSFloat(1));
            fields.add(new COSDictionary());
            COSDictionary field = new COSDictionary();
            field.setItem(COSName.FT, COSName.TX);
            field.setItem(COSName.KIDS, new COSFloat(2));
            field.setString(COSName.V, "Beloeb");
            fields.add(field);
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.FIELDS, fields);
            form.setBoolean(COSName.NEED_APPEARANCES, true);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        };
    }

    private static PDAnnotationSquare filled(PDRectangle place) {
        PDAnnotationSquare square = new PDAnnotationSquare();
        square.setRectangle(place);
        square.setInteriorColor(new PDColor(new float[] {0, 0.5f, 0}, PDDeviceRGB.INSTANCE));
        square.setColor(new PDColor(new float[] {0, 0.5f, 0}, PDDeviceRGB.INSTANCE));
        return square;
    }

    private static PDAppearanceStream look(PDDocument document, PDRectangle box, String operations) throws IOException {
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(box);
        PDResources resources = new PDResources();
        resources.put(COSName.F, helvetica());
        look.setResources(resources);
        try (var out = look.getContentStream().createOutputStream()) {
            out.write(Proevefiler.bytes(operations));
        }
        return look;
    }

    private static void set(PDAnnotation note, PDAppearanceStream look) {
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        note.setAppearance(looks);
    }

    /** Every word that is kept in the file, wherever. */
    static String everything(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), all);
            }
        }
        return all.toString();
    }

    private static void collect(COSBase one, StringBuilder all) {
        if (one instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (one instanceof COSArray array) {
            array.forEach(item -> collect(item, all));
        } else if (one instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(value -> collect(value, all));
        }
    }

    /** In a program that shows what stands in fields, also where the form leaves that to it. */
    static BufferedImage look(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getAcroForm();
            return new PDFRenderer(document).renderImage(0, 1);
        }
    }

    /** Whether somebody who looks at both sees another thing. */
    static boolean differ(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return true;
        }
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                Color a = new Color(one.getRGB(x, y));
                Color b = new Color(other.getRGB(x, y));
                if (Math.abs(a.getRed() - b.getRed())
                                + Math.abs(a.getGreen() - b.getGreen())
                                + Math.abs(a.getBlue() - b.getBlue())
                        > 24) {
                    return true;
                }
            }
        }
        return false;
    }
}
