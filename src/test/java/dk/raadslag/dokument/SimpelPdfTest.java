package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SimpelPdfTest {

    @Test
    void allTextComesOutAgain() throws IOException {
        String tekst = "Rødgrød med fløde på Ærø, § 4 – “citat” … 1.250 €.\n\nÅR ØRE ÆBLE é ü\tslut";
        assertThat(read(SimpelPdf.afTekst("Bilag 1: Økonomi", tekst)))
                .contains(
                        "Bilag 1: Økonomi",
                        "Rødgrød med fløde på Ærø, § 4 – “citat” … 1.250 €.",
                        "ÅR ØRE ÆBLE é ü slut");
    }

    @Test
    void longTextBreaksIntoLinesAndPages() throws IOException {
        byte[] pdf = SimpelPdf.afTekst("Lang", "Forvaltningen indstiller, at rådmanden godkender. ".repeat(400));
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            assertThat(dokument.getNumberOfPages()).isBetween(3, 12);
        }
        assertThat(read(pdf).replaceAll("\\s+", " ").split("godkender")).hasSize(401);
    }

    @Test
    void aSignTheFontDoesNotHaveBecomesAQuestionMark() throws IOException {
        assertThat(read(SimpelPdf.afTekst("Tegn", "før 漢 efter"))).contains("før ? efter");
    }

    @Test
    void theSameTextGivesTheSameFile() {
        assertThat(SimpelPdf.afTekst("A", "b")).isEqualTo(SimpelPdf.afTekst("A", "b"));
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokument);
        }
    }
}
