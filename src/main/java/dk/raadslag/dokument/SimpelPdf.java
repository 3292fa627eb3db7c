package dk.raadslag.dokument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A plain PDF of a title and paragraphs on A4 pages, for small generated attachments. The same text, the same bytes. */
public final class SimpelPdf implements AutoCloseable {

    private static final float MARGEN = 64;
    private static final float BREDDE = PDRectangle.A4.getWidth() - 2 * MARGEN;
    private static final float LINJE = 1.4f;

    private final PDDocument pdf = new PDDocument();
    private PDPageContentStream side;
    private float y;

    private SimpelPdf(String titel) throws IOException {
        pdf.getDocumentInformation().setTitle(titel);
        pdf.getDocumentCatalog().setLanguage("da-DK");
        side = newPage();
    }

    /** @param tekst paragraphs, each on a line of its own; signs the font does not have are shown as "?" */
    public static byte[] afTekst(String titel, String tekst) {
        try (SimpelPdf ark = new SimpelPdf(titel)) {
            ark.write(titel, ark.font("Bold"), 18);
            PDFont broed = ark.font("Regular");
            for (String afsnit : tekst.split("\\R")) {
                ark.write(afsnit, broed, 11);
            }
            return ark.bytes(31 * titel.hashCode() + tekst.hashCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String afsnit, PDFont font, float grad) throws IOException {
        String linje = "";
        for (String ord : readable(afsnit, font).split(" ")) {
            String laengere = linje.isEmpty() ? ord : linje + " " + ord;
            if (!linje.isEmpty() && font.getStringWidth(laengere) / 1000 * grad > BREDDE) {
                writeLine(linje, font, grad);
                linje = ord;
            } else {
                linje = laengere;
            }
        }
        writeLine(linje, font, grad);
        y -= grad / 2;
    }

    private void writeLine(String linje, PDFont font, float grad) throws IOException {
        if (y - grad * LINJE < MARGEN) {
            side.close();
            side = newPage();
        }
        y -= grad * LINJE;
        side.beginText();
        side.setFont(font, grad);
        side.newLineAtOffset(MARGEN, y);
        side.showText(linje);
        side.endText();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage ark = new PDPage(PDRectangle.A4);
        pdf.addPage(ark);
        y = PDRectangle.A4.getHeight() - MARGEN;
        return new PDPageContentStream(pdf, ark);
    }

    private PDFont font(String snit) throws IOException {
        try (InputStream ttf = SimpelPdf.class.getResourceAsStream("/fonts/ttf/OpenSans/OpenSans-" + snit + ".ttf")) {
            return PDType0Font.load(pdf, Objects.requireNonNull(ttf), true);
        }
    }

    private static String readable(String tekst, PDFont font) throws IOException {
        StringBuilder ud = new StringBuilder();
        for (int tegn : tekst.codePoints().toArray()) {
            String et = Character.isISOControl(tegn) ? " " : Character.toString(tegn);
            ud.append(canShow(et, font) ? et : "?");
        }
        return ud.toString();
    }

    private static boolean canShow(String tegn, PDFont font) throws IOException {
        try {
            font.encode(tegn);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] bytes(int kendetegn) throws IOException {
        side.close();
        pdf.setDocumentId((long) kendetegn);
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        pdf.save(ud);
        return ud.toByteArray();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
