package dk.raadslag.kvalitet.fil;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of a PDF, page by page, and no more of it than there may be: forms in forms grow beyond any size. */
final class Sidelaeser extends PDFTextStripper {

    private static final int MOST_OPERATORS = 20_000_000;
    private static final int MOST_FORMS = 50_000;
    private static final int MOST_LETTERS = 5_000_000;

    private int operators;
    private int forms;
    private int letters;

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators = counted(operators, MOST_OPERATORS);
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms = counted(forms, MOST_FORMS);
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        letters = counted(letters, MOST_LETTERS);
        super.processTextPosition(text);
    }

    private static int counted(int soFar, int most) {
        if (soFar >= most) {
            throw new Forstort("a PDF without end");
        }
        return soFar + 1;
    }
}
