package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a PDF come in the order in which somebody reads them, whole, and with what is filled in. */
@Timeout(60)
class APdfIsReadAsItStandsTest {

    /** Files that showed something, where they lie beside the project ({@code ../shared}, or {@code -Dfejlfiler=…}). */
    private static final Path SHOWN = Path.of(System.getProperty("fejlfiler", "../shared/faults/files"));

    private static final List<String> LEFT = List.of(
            "Raadmanden godkender budgettet",
            "for de naeste fire aar, saa",
            "huslejen kan saettes ned i alle",
            "boliger, der ejes af kommunen",
            "fra den foerste januar.");

    private static final List<String> RIGHT = List.of(
            "Kommunen har i dag to hundrede",
            "boliger, og halvdelen af dem",
            "staar tomme hele vinteren, fordi",
            "varmen er for dyr for de fleste",
            "af dem, der soeger en bolig.");

    private interface Page {
        void draw(PDPageContentStream out) throws IOException;
    }

    @Test
    void twoColumnsAreReadColumnByColumn() throws IOException {
        String text = read(out -> {
            text(out, 60, 780, 14, "Huslejen i kommunens boliger bliver lavere, og det kan alle maerke til foraaret");
            column(out, 60, 740, LEFT);
            column(out, 320, 740, RIGHT);
            text(
                    out,
                    60,
                    600,
                    11,
                    "Under begge spalter staar en linje, som gaar hele vejen over siden og slutter den.");
        });
        assertThat(flat(text))
                .contains(flat(String.join(" ", LEFT)) + " " + flat(String.join(" ", RIGHT)) + " Under begge spalter");
    }

    @Test
    void whatStandsInLayersThatAreOffIsNotAmongWhatIsSeen() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDOptionalContentGroup off = new PDOptionalContentGroup("Udkast");
            PDOptionalContentGroup on = new PDOptionalContentGroup("Endelig");
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            layers.addGroup(off);
            layers.addGroup(on);
            layers.setGroupEnabled(off, false);
            document.getDocumentCatalog().setOCProperties(layers);
            PDAppearanceStream form = new PDAppearanceStream(document);
            form.setBBox(page.getMediaBox());
            form.setResources(new PDResources());
            form.setOptionalContent(off);
            try (PDPageContentStream inForm = new PDPageContentStream(document, form)) {
                text(inForm, 60, 500, 11, "En formular i udkast");
            }
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                text(out, 60, 700, 11, "Raadmanden godkender budgettet");
                out.beginMarkedContent(COSName.OC, off);
                out.beginMarkedContent(COSName.P);
                text(out, 60, 650, 11, "Navnet er Anders And 010190-1238");
                out.endMarkedContent();
                out.addRect(50, 690, 400, 30);
                out.fill();
                out.endMarkedContent();
                out.beginMarkedContent(COSName.OC, on);
                text(out, 60, 600, 11, "og planen");
                out.endMarkedContent();
                out.drawForm(form);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            Bilagsfil read = Bilagslaeser.laes("a.pdf", file.toByteArray());
            assertThat(read.synligTekst().strip().split("\\s+"))
                    .containsExactly("Raadmanden", "godkender", "budgettet", "og", "planen");
            assertThat(read.skjultTekst()).contains("Anders And 010190-1238", "En formular i udkast");
            assertThat(read.traek()).containsOnlyKeys(Filtraek.SKJULTE_LAG);
            assertThat(new Kvalitetstjek().tjekBilag(read))
                    .extracting(Fund::regel)
                    .contains("cpr");
        }
    }

    @Test
    void threeColumnsToo() throws IOException {
        List<String> narrow = LEFT.stream().map(line -> line.substring(0, 22)).toList();
        String text = read(out -> {
            column(out, 40, 740, narrow);
            column(out, 220, 740, narrow.reversed());
            column(out, 400, 740, narrow);
        });
        assertThat(flat(text))
                .isEqualTo(flat(String.join(" ", narrow)
                        + " " + String.join(" ", narrow.reversed())
                        + " " + String.join(" ", narrow)));
    }

    @Test
    void theRowsOfATableAreReadRowByRow() throws IOException {
        String text = read(out -> {
            for (int row = 0; row < LEFT.size(); row++) {
                text(out, 60, 740 - 14 * row, 11, LEFT.get(row));
                text(out, 320, 740 - 14 * row, 11, RIGHT.get(row));
            }
        });
        for (int row = 0; row < LEFT.size(); row++) {
            assertThat(flat(text)).contains(flat(LEFT.get(row)) + " " + flat(RIGHT.get(row)));
        }
    }

    @Test
    void namesAndNumbersBesideEachOtherAreReadRowByRowHoweverTheyWereDrawn() throws IOException {
        List<String> names = List.of("Husleje", "Varme", "Vand", "El", "Renovation", "I alt");
        List<String> numbers = List.of("1.000", "2.000", "3.000", "4.000", "5.000", "15.000");
        String text = read(out -> {
            column(out, 60, 740, names);
            column(out, 320, 740, numbers);
        });
        assertThat(text).contains("Husleje 1.000", "Varme 2.000", "I alt 15.000");
    }

    @Test
    void aLargeNumberOverALineIsOneThingAndTheLineAnother() throws IOException {
        String text = read(out -> {
            text(out, 60, 700, 30, "42 pct.");
            text(out, 75, 706, 10, "af borgerne svarer");
            text(out, 60, 650, 10, "Resten af siden staar som den plejer at staa.");
        });
        assertThat(text).contains("42 pct.", "af borgerne svarer", "Resten af siden staar som den plejer at staa.");
    }

    @Test
    void aWatermarkTearsNoLineApart() throws IOException {
        String text = read(out -> {
            column(out, 60, 740, LEFT);
            out.beginText();
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 60);
            out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 60, 660));
            out.showText("UDKAST");
            out.endText();
        });
        assertThat(text).contains(LEFT);
    }

    @Test
    void whatIsTypedOnALineOfDotsIsReadByItself() throws IOException {
        String text = read(out -> {
            text(out, 60, 700, 11, "................................................");
            text(out, 64, 701, 11, "CPR 010190-1238");
        });
        assertThat(text).contains("CPR 010190-1238");
    }

    @ParameterizedTest
    @CsvSource({
        "udfyldt-formularfelt.pdf, CPR 010190-1238",
        "formularfelt-uden-udseende.pdf, Beloeb 125000 kr",
        "skrevet-paa-siden-fritekst.pdf, Godkendt af direktionen",
        "stort-tal-ved-linje.pdf, 42 pct.",
        "stort-tal-ved-linje.pdf, af borgerne svarer",
        "bom-foer-hovedet.pdf, Rådmanden godkender."
    })
    void theFilesThatShowedItAreReadWhole(String name, String words) throws IOException {
        assumeThat(SHOWN).as("files beside the project").isDirectory();
        Bilagsfil read = Bilagslaeser.laes(name, Files.readAllBytes(SHOWN.resolve(name)));
        assertThat(read.synligTekst()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"'/F 4/AP<</N 7 0 R>>', true", "/F 4, true", "/F 2, false"})
    void whatStandsInAFieldIsReadAndCheckedAlsoWhereNobodySeesIt(String flags, boolean seen) {
        byte[] pdf = """
                %%PDF-1.6
                1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]/DA(/F1 11 Tf 0 g)>>>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots[6 0 R]>>endobj
                5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
                6 0 obj<</Type/Annot/Subtype/Widget/FT/Tx/T(felt)/V(CPR 010190-1238)/Rect[60 700 260 720]%s>>endobj
                7 0 obj<</Length 45/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 5 0 R>>>>>>stream
                BT /F1 11 Tf 2 5 Td (CPR 010190-1238) Tj ET
                endstream endobj
                trailer<</Root 1 0 R>>
                """.formatted(flags).getBytes(StandardCharsets.ISO_8859_1);
        Bilagsfil read = Bilagslaeser.laes("Ansoegning.pdf", pdf);
        assertThat(seen ? read.synligTekst() : read.skjultTekst()).containsOnlyOnce("CPR 010190-1238");
        assertThat(seen ? read.skjultTekst() : read.synligTekst()).doesNotContain("010190");
        assertThat(new Kvalitetstjek().tjekBilag(read))
                .anyMatch(fund -> fund.regel().startsWith("cpr"));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String read(Page page) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
                page.draw(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return Bilagslaeser.laes("Notat.pdf", bytes.toByteArray()).synligTekst();
        }
    }

    private static void column(PDPageContentStream out, float x, float y, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            text(out, x, y - 14 * i, 11, lines.get(i));
        }
    }

    private static void text(PDPageContentStream out, float x, float y, float size, String text) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }
}
