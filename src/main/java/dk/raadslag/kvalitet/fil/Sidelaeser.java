package dk.raadslag.kvalitet.fil;

import dk.raadslag.pdf.Layers;
import dk.raadslag.pdf.MarkedContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads the text of a PDF, page by page, what lies on top of the pages too, and no more of it than there may be: forms in
 * forms grow beyond any size. What nobody sees is kept apart.
 */
final class Sidelaeser extends PDFTextStripper {

    private static final int MOST_OPERATORS = 20_000_000;
    private static final int MOST_FORMS = 50_000;
    private static final int MOST_LETTERS = 5_000_000;

    private final Unseen unseen;
    private final Notes notes;
    private final Layers layers;
    private final SortedMap<Integer, String> hidden = new TreeMap<>();
    private final SortedMap<Integer, String> inLayers = new TreeMap<>();
    private final List<Glyph> off = new ArrayList<>();
    private MarkedContent marks;

    private int formsOff;

    private PaintedPage page = new PaintedPage(PDRectangle.A4);
    private Matrix at = new Matrix();
    private int code;
    private float width;
    private int articles;

    private int operators;
    private int forms;
    private int letters;

    Sidelaeser(PDDocument document) {
        unseen = new Unseen(new PageLook(document));
        notes = new Notes(document);
        layers = new Layers(document);
        marks = new MarkedContent(layers);
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        setSortByPosition(true);
        setLineSeparator("\n");
        setPageStart("\f");
    }

    /** By page, from 1: what stands there and nobody sees. */
    SortedMap<Integer, String> hidden() {
        return hidden;
    }

    /** By page, from 1: what stands there in layers that are turned off. */
    SortedMap<Integer, String> inLayers() {
        return inLayers;
    }

    @Override
    protected void startPage(PDPage begun) {
        page = new PaintedPage(begun.getCropBox());
        off.clear();
        marks = new MarkedContent(layers);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators = counted(operators, MOST_OPERATORS);
        mark(operator.getName(), operands);
        watched(() -> {
            if (isOff()) {
                page.unpainted(operator.getName(), operands, getGraphicsState());
            } else if (!operator.getName().equals("Do")) {
                page.operator(operator.getName(), operands, getGraphicsState());
            } else if (!operands.isEmpty()
                    && operands.getFirst() instanceof COSName name
                    && getResources().isImageXObject(name)) {
                page.picture(getGraphicsState());
            }
        });
        super.processOperator(operator, operands);
    }

    /** Where a layer cannot be understood, it is read as what is shown. */
    private void mark(String operator, List<COSBase> operands) {
        try {
            marks.before(operator, operands, getResources());
        } catch (RuntimeException e) {
            // Its mark has begun all the same.
        }
        marks.after(operator);
    }

    private boolean isOff() {
        return marks.isOff() || formsOff > 0;
    }

    /** Where a page cannot be watched, its text is read all the same. */
    private void watched(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException e) {
            page.giveUp();
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms = counted(forms, MOST_FORMS);
        int before = marks.open();
        boolean isOff = layers.isOff(form.getCOSObject().getCOSDictionary(COSName.OC));
        formsOff += isOff ? 1 : 0;
        watched(() -> enter(form, false));
        super.showForm(form);
        watched(page::leave);
        formsOff -= isOff ? 1 : 0;
        marks.backTo(before);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        forms = counted(forms, MOST_FORMS);
        int before = marks.open();
        boolean isOff = layers.isOff(form.getCOSObject().getCOSDictionary(COSName.OC));
        formsOff += isOff ? 1 : 0;
        watched(() -> enter(form, true));
        super.showTransparencyGroup(form);
        watched(page::leave);
        formsOff -= isOff ? 1 : 0;
        marks.backTo(before);
    }

    private void enter(PDFormXObject form, boolean group) {
        PDGraphicsState state = getGraphicsState();
        Matrix to = Matrix.concatenate(state.getCurrentTransformationMatrix(), form.getMatrix());
        page.enter(form.getBBox(), to, state, group);
    }

    @Override
    protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
            throws IOException {
        at = textRenderingMatrix;
        this.code = code;
        width = font.isVertical() ? 1 : displacement.getX();
        super.showGlyph(textRenderingMatrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        letters = counted(letters, MOST_LETTERS);
        if (isOff()) {
            off.add(new Glyph(text, code, at, width));
            return;
        }
        super.processTextPosition(text);
        if (!text.getUnicode().isBlank()) {
            watched(() -> page.letter(new Glyph(text, code, at, width), getGraphicsState()));
        }
    }

    /** What lies on top is drawn last, and belongs to the page; what nobody sees does not. */
    @Override
    protected void writePage() throws IOException {
        page.finish();
        for (PDAnnotation note : notes.seen(getCurrentPage())) {
            show(note);
        }
        if (!off.isEmpty()) {
            inLayers.put(getCurrentPageNo(), Unseen.text(off));
        }
        Set<Glyph> gone = unseen.of(page, getCurrentPageNo() - 1);
        if (!gone.isEmpty()) {
            hidden.put(getCurrentPageNo(), Unseen.text(gone));
            Set<TextPosition> without = Collections.newSetFromMap(new IdentityHashMap<>());
            gone.forEach(glyph -> without.add(glyph.text));
            charactersByArticle.forEach(article -> article.removeIf(without::contains));
        }
        List<List<TextPosition>> before = charactersByArticle;
        List<List<TextPosition>> parts = new ArrayList<>();
        before.forEach(article -> parts.addAll(ReadingOrder.of(article)));
        charactersByArticle = new ArrayList<>(parts);
        articles = parts.size();
        super.writePage();
        charactersByArticle = new ArrayList<>(before);
    }

    private void show(PDAnnotation note) {
        try {
            showAnnotation(note);
        } catch (Forstort e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            page.giveUp();
        }
    }

    /** Between two parts of a page, not behind the last. */
    @Override
    protected void endArticle() throws IOException {
        super.endArticle();
        if (--articles > 0) {
            output.write(getLineSeparator());
        }
    }

    private static int counted(int soFar, int most) {
        if (soFar >= most) {
            throw new Forstort("a PDF without end");
        }
        return soFar + 1;
    }
}
