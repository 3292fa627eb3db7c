package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a PDF only seems to hide is told; what everybody sees, and what a machine has read in a scan, is not. */
@Timeout(60)
class TextThatNobodySeesTest {

    private static final String NAME = "Anders And, 010190-1238";
    private static final String LINE = "Sagen vedroerer Anders And, 010190-1238, i byen.";
    private static final float X = 60;
    private static final float Y = 700;

    /** Draws a page on which the line stands. */
    private interface Page {
        void draw(PDDocument document, PDPage page, PDPageContentStream out) throws IOException;
    }

    static Stream<Arguments> hidden() {
        return turned(
                one("a black box", (document, page, out) -> {
                    text(out, Color.BLACK, LINE);
                    box(out, Color.BLACK, X + 70, Y - 3, 160, 14);
                }),
                one("a white box", (document, page, out) -> {
                    text(out, Color.BLACK, LINE);
                    box(out, Color.WHITE, X + 70, Y - 3, 160, 14);
                    text(out, Color.BLACK, X + 75, Y + 1, 9, "navn fjernet");
                }),
                one("a round field in a form", (document, page, out) -> {
                    text(out, Color.BLACK, LINE);
                    PDFormXObject form = new PDFormXObject(document);
                    form.setBBox(new PDRectangle(0, 0, 300, 60));
                    try (var operations = form.getContentStream().createOutputStream()) {
                        operations.write("0 0 1 rg 0 30 m 0 70 250 70 250 30 c 250 -10 0 -10 0 30 c f".getBytes());
                    }
                    out.saveGraphicsState();
                    out.transform(org.apache.pdfbox.util.Matrix.getTranslateInstance(X + 30, Y - 26));
                    out.drawForm(form);
                    out.restoreGraphicsState();
                }),
                one("a picture", (document, page, out) -> {
                    text(out, Color.BLACK, LINE);
                    out.drawImage(picture(document, 80, 10, false), X + 70, Y - 3, 160, 14);
                }),
                one("a square drawn on top", (document, page, out) -> {
                    text(out, Color.BLACK, LINE);
                    PDAnnotationSquare square = new PDAnnotationSquare();
                    square.setRectangle(new PDRectangle(X + 70, Y - 3, 160, 14));
                    square.setInteriorColor(new PDColor(new float[] {0, 0, 0}, PDDeviceRGB.INSTANCE));
                    page.setAnnotations(List.of(square));
                }),
                one("white on white", (document, page, out) -> text(out, Color.WHITE, LINE)),
                one("blue on blue", (document, page, out) -> {
                    box(out, Color.BLUE, X - 10, Y - 10, 400, 40);
                    text(out, Color.BLUE, LINE);
                }),
                one("outside of what is shown", (document, page, out) -> {
                    page.setCropBox(new PDRectangle(0, 0, 595, 650));
                    text(out, Color.BLACK, LINE);
                }),
                one("outside of what it is shown through", (document, page, out) -> {
                    out.saveGraphicsState();
                    out.addRect(0, 0, 595, 600);
                    out.clip();
                    text(out, Color.BLACK, LINE);
                    out.restoreGraphicsState();
                }),
                one("without colour", (document, page, out) -> {
                    out.setRenderingMode(RenderingMode.NEITHER);
                    text(out, Color.BLACK, LINE);
                }),
                one("a box on a scan that was read", (document, page, out) -> {
                    out.drawImage(picture(document, 595, 842, true), 0, 0, 595, 842);
                    out.setRenderingMode(RenderingMode.NEITHER);
                    text(out, Color.BLACK, LINE);
                    box(out, Color.BLACK, X + 70, Y - 3, 160, 14);
                }),
                one("a box on a scan that lies over its text", (document, page, out) -> {
                    text(out, Color.BLACK, LINE);
                    out.drawImage(picture(document, 595, 842, true), 0, 0, 595, 842);
                    box(out, Color.WHITE, X + 70, Y - 3, 160, 14);
                }));
    }

    static Stream<Arguments> shown() {
        return turned(
                one("plain text", (document, page, out) -> text(out, Color.BLACK, LINE)),
                one("a scan that was read", (document, page, out) -> {
                    out.drawImage(picture(document, 595, 842, true), 0, 0, 595, 842);
                    out.setRenderingMode(RenderingMode.NEITHER);
                    text(out, Color.BLACK, LINE);
                }),
                one("a scan that lies over its text", (document, page, out) -> {
                    text(out, Color.BLACK, LINE);
                    out.drawImage(picture(document, 595, 842, true), 0, 0, 595, 842);
                }),
                one("a scan in strips", (document, page, out) -> {
                    for (int strip = 0; strip < 4; strip++) {
                        out.drawImage(picture(document, 595, 210, true), 0, strip * 210, 595, 210);
                    }
                    out.setRenderingMode(RenderingMode.NEITHER);
                    text(out, Color.BLACK, LINE);
                }),
                one("a picture of the words, with the words", (document, page, out) -> {
                    out.drawImage(picture(document, 300, 20, true), X, Y - 5, 300, 20);
                    out.setRenderingMode(RenderingMode.NEITHER);
                    text(out, Color.BLACK, LINE);
                }),
                one("white on a dark box", (document, page, out) -> {
                    box(out, Color.DARK_GRAY, X - 10, Y - 10, 400, 40);
                    text(out, Color.WHITE, LINE);
                }),
                one("white on a dark picture", (document, page, out) -> {
                    out.drawImage(picture(document, 80, 10, false), X - 10, Y - 10, 400, 40);
                    text(out, Color.WHITE, LINE);
                }),
                one("black on a light picture", (document, page, out) -> {
                    out.drawImage(picture(document, 595, 842, true), 0, 0, 595, 842);
                    text(out, Color.BLACK, LINE);
                }),
                one("the cells of a table", (document, page, out) -> {
                    for (int row = 0; row < 5; row++) {
                        box(out, row % 2 == 0 ? Color.LIGHT_GRAY : Color.WHITE, X, Y - 20 * row - 4, 200, 20);
                        text(out, Color.BLACK, X + 2, Y - 20 * row, 11, "Husleje og varme");
                        box(out, row % 2 == 0 ? Color.LIGHT_GRAY : Color.WHITE, X + 200, Y - 20 * row - 4, 200, 20);
                        text(out, Color.BLACK, X + 202, Y - 20 * row, 11, "125.000 kr.");
                        box(out, Color.BLACK, X, Y - 20 * row - 4, 400, 0.5f);
                    }
                }),
                one("a marker", (document, page, out) -> {
                    text(out, Color.BLACK, LINE);
                    PDExtendedGraphicsState marker = new PDExtendedGraphicsState();
                    marker.setBlendMode(BlendMode.MULTIPLY);
                    out.setGraphicsStateParameters(marker);
                    box(out, Color.YELLOW, X + 70, Y - 3, 160, 14);
                }),
                one("glass", (document, page, out) -> {
                    text(out, Color.BLACK, LINE);
                    PDExtendedGraphicsState glass = new PDExtendedGraphicsState();
                    glass.setNonStrokingAlphaConstant(0.4f);
                    out.setGraphicsStateParameters(glass);
                    box(out, Color.BLUE, X + 70, Y - 3, 160, 14);
                }),
                one("light around the letters", (document, page, out) -> {
                    text(out, Color.WHITE, X + 0.5f, Y - 0.5f, 11, LINE);
                    text(out, Color.BLACK, LINE);
                }),
                one("a field that is shown elsewhere", (document, page, out) -> {
                    text(out, Color.BLACK, LINE);
                    out.saveGraphicsState();
                    out.addRect(0, 0, 595, 300);
                    out.clip();
                    box(out, Color.BLACK, 0, 0, 595, 842);
                    out.restoreGraphicsState();
                }),
                one("a frame", (document, page, out) -> {
                    text(out, Color.BLACK, LINE);
                    out.setNonStrokingColor(Color.BLACK);
                    out.addRect(X - 10, Y - 10, 400, 40);
                    out.addRect(X - 8, Y - 8, 396, 36);
                    out.fillEvenOdd();
                }));
    }

    @ParameterizedTest(name = "{0}, turned {1}")
    @MethodSource("hidden")
    void isTold(String what, int turned, Page page) throws IOException {
        Bilagsfil read = Bilagslaeser.laes("Notat.pdf", pdf(turned, page));
        assertThat(read.traek()).containsKey(Filtraek.USYNLIG_TEKST);
        assertThat(read.traek().get(Filtraek.USYNLIG_TEKST)).startsWith("2 (»").contains("Anders");
        assertThat(read.skjultTekst().replaceAll("\\s+", " ")).contains("010190-1238");
        assertThat(read.synligTekst()).contains("Foerste side").doesNotContain("010190");
        assertThat(read.traek()).doesNotContainKey(Filtraek.BESKADIGET);
    }

    @ParameterizedTest(name = "{0}, turned {1}")
    @MethodSource("shown")
    void isNotTold(String what, int turned, Page page) throws IOException {
        Bilagsfil read = Bilagslaeser.laes("Notat.pdf", pdf(turned, page));
        assertThat(read.traek()).doesNotContainKeys(Filtraek.USYNLIG_TEKST, Filtraek.BESKADIGET);
        assertThat(read.skjultTekst()).isEmpty();
    }

    @Test
    void itStopsACaseAndSaysWhereAndWhatToDo() throws IOException {
        byte[] pdf = pdf(0, (document, page, out) -> {
            text(out, Color.BLACK, LINE);
            box(out, Color.BLACK, X + 70, Y - 3, 160, 14);
        });
        Bilag bilag = Bilag.af(1, "Notat").med(Bilagslaeser.laes("Notat.pdf", pdf));
        assertThat(new Kvalitetstjek().tjekFil(bilag))
                .filteredOn(fund -> fund.besked().equals("fil.usynlig_tekst"))
                .singleElement()
                .satisfies(fund -> {
                    assertThat(fund.alvor()).isEqualTo(Alvor.BLOKERER);
                    assertThat(fund.hvad(Locale.of("da", "DK"))).contains("Notat.pdf", "side 2", "Anders And");
                    assertThat(fund.hvad(Locale.ENGLISH)).contains("page 2");
                });
        assertThat(new Kvalitetstjek().tjekFil(bilag))
                .anyMatch(fund -> fund.regel().startsWith("cpr"));
    }

    @Test
    void aHundredPagesWithSomethingOverTheirTextAreReadInTime() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 200; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    for (int y = 60; y < 780; y += 14) {
                        text(out, Color.BLACK, X, y, 11, "Husleje og varme for hele huset i hele aaret, linje " + y);
                    }
                    text(out, Color.BLACK, X, 790, 11, NAME);
                    box(out, Color.BLACK, X, 787, 160, 14);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            long start = System.nanoTime();
            Bilagsfil read = Bilagslaeser.laes("Notat.pdf", bytes.toByteArray());
            assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
            assertThat(read.traek()).containsKey(Filtraek.USYNLIG_TEKST);
            assertThat(read.skjultTekst().lines()).hasSize(201);
        }
    }

    private static Arguments one(String what, Page page) {
        return arguments(what, page);
    }

    private static Stream<Arguments> turned(Arguments... pages) {
        return Stream.of(pages)
                .flatMap(one -> Stream.of(0, 90).map(turned -> {
                    Object[] both = one.get();
                    return arguments(both[0], turned, both[1]);
                }));
    }

    /** The page comes second. */
    private static byte[] pdf(int turned, Page drawn) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage first = new PDPage(PDRectangle.A4);
            document.addPage(first);
            try (PDPageContentStream out = new PDPageContentStream(document, first)) {
                text(out, Color.BLACK, "Foerste side med noget om budgettet");
            }
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(turned);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                drawn.draw(document, page, out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void text(PDPageContentStream out, Color colour, String text) throws IOException {
        text(out, colour, X, Y, 11, text);
    }

    private static void text(PDPageContentStream out, Color colour, float x, float y, float size, String text)
            throws IOException {
        out.setNonStrokingColor(colour);
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static void box(PDPageContentStream out, Color colour, float x, float y, float width, float height)
            throws IOException {
        out.setNonStrokingColor(colour);
        out.addRect(x, y, width, height);
        out.fill();
    }

    /** Dark, or light with something on it everywhere. */
    private static org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject picture(
            PDDocument document, int width, int height, boolean light) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D draw = image.createGraphics();
        draw.setColor(light ? Color.WHITE : new Color(40, 40, 60));
        draw.fillRect(0, 0, width, height);
        if (light) {
            draw.setColor(Color.GRAY);
            for (int x = 0; x < width; x += 3) {
                draw.drawLine(x, 0, x, height);
            }
        }
        draw.dispose();
        return LosslessFactory.createFromImage(document, image);
    }
}
