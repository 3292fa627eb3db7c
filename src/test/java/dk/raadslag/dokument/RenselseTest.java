package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Bilagslaeser;
import dk.raadslag.kvalitet.Filtraek;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

class RenselseTest {

    @Test
    void aWordFileHasItsChangesAcceptedAndNothingElseLeft() throws IOException {
        assertThat(Bilagslaeser.laes("Notat.docx", Urenefiler.docx()).traek())
                .containsKeys(
                        Filtraek.KOMMENTARER,
                        Filtraek.SPOREDE_AENDRINGER,
                        Filtraek.SKJULT_TEKST,
                        Filtraek.FORFATTER,
                        Filtraek.FIRMA,
                        Filtraek.LOKALT_LINK);
        byte[] ren = RenDocx.af(Urenefiler.docx());
        Bilagsfil laest = Bilagslaeser.laes("Notat.docx", ren);
        assertThat(laest.traek()).isEmpty();
        assertThat(laest.tekst().tekst().replaceAll("\\s+", " "))
                .contains("Rådmanden godkender indsatte ord", "Første halvdel og anden halvdel.", "Se budgettet")
                .doesNotContain("slettede", "skjulte", "slettet række");
        assertThat(everything(ren)).doesNotContain("Hemmelig", "budget.xlsx", "comment", "rsid", "slettet");
    }

    @Test
    void aPdfHasNoNotesLayersNamesOrEarlierStates() throws IOException {
        assertThat(Bilagslaeser.laes("Notat.pdf", Urenefiler.pdf()).traek())
                .containsKeys(Filtraek.ANNOTATIONER, Filtraek.FORFATTER, Filtraek.FIRMA, Filtraek.SKJULTE_LAG);
        byte[] ren = RenPdf.af(Urenefiler.pdf());
        Bilagsfil laest = Bilagslaeser.laes("Notat.pdf", ren);
        assertThat(laest.traek()).isEmpty();
        assertThat(laest.tekst().tekst())
                .contains("Raadmanden godkender", "og det sidste afsnit")
                .doesNotContain("skjulte");
        assertThat(Urenefiler.alt(ren)).doesNotContain("Hemmelig", "skjulte");
    }

    /** The page ends a mark that never began: what is turned off after it is off all the same, as whoever reads it says. */
    @Test
    void aLayerThatIsOffGoesAlsoBehindAnEndWithoutABeginning() throws IOException {
        byte[] pdf;
        try (PDDocument document = Loader.loadPDF(Urenefiler.pdf())) {
            PDStream end =
                    new PDStream(document, new ByteArrayInputStream("EMC\n".getBytes(StandardCharsets.US_ASCII)));
            List<PDStream> contents = new ArrayList<>(List.of(end));
            document.getPage(0).getContentStreams().forEachRemaining(contents::add);
            document.getPage(0).setContents(contents);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            pdf = out.toByteArray();
        }
        byte[] ren = RenPdf.af(pdf);
        assertThat(Bilagslaeser.laes("Notat.pdf", ren).tekst().tekst())
                .contains("Raadmanden godkender", "sidste afsnit");
        assertThat(Urenefiler.alt(ren)).doesNotContain("skjulte");
    }

    @Test
    void aSpreadsheetHasTheSheetsThatAreShownWithTheirValues() throws IOException {
        assertThat(Bilagslaeser.laes("Tal.xlsx", Urenefiler.xlsx()).traek())
                .containsEntry(Filtraek.SKJULTE_ARK, "Lønninger")
                .containsEntry(Filtraek.KOMMENTARER, "1")
                .containsKeys(Filtraek.FORFATTER, Filtraek.FIRMA, Filtraek.LOKALT_LINK);
        byte[] ren = RenXlsx.af(Urenefiler.xlsx());
        Bilagsfil laest = Bilagslaeser.laes("Tal.xlsx", ren);
        assertThat(laest.traek()).isEmpty();
        assertThat(laest.tekst().tekst()).contains("Husleje").doesNotContain("Hemmelig");
        assertThat(everything(ren))
                .contains("<v>84</v>")
                .doesNotContain(
                        "Hemmelig", "Lønninger", "budget.xlsx", "comments", "vmlDrawing", "sheet2", "<f>", "activeTab");
    }

    @Test
    void aPresentationHasWhatIsShown() throws IOException {
        assertThat(Bilagslaeser.laes("Oplæg.pptx", Urenefiler.pptx()).traek())
                .containsEntry(Filtraek.SKJULTE_DIAS, "1")
                .containsEntry(Filtraek.NOTER, "1")
                .containsEntry(Filtraek.KOMMENTARER, "1")
                .containsKeys(Filtraek.FORFATTER, Filtraek.FIRMA);
        byte[] ren = RenPptx.af(Urenefiler.pptx());
        Bilagsfil laest = Bilagslaeser.laes("Oplæg.pptx", ren);
        assertThat(laest.traek()).isEmpty();
        assertThat(laest.tekst().tekst()).contains("Budgettet for i år");
        assertThat(everything(ren)).doesNotContain("Hemmelig", "slide2", "notesSlide", "comment");
    }

    @Test
    void whatIsHiddenIsReadForTheCheckAndKeptApart() {
        Bilagsfil ark = Bilagslaeser.laes("Tal.xlsx", Urenefiler.xlsx());
        assertThat(ark.synligTekst()).isEqualTo("Husleje");
        assertThat(ark.skjultTekst()).isEqualTo("\nHemmelig løn\nHemmelig");
        Bilagsfil dias = Bilagslaeser.laes("Oplæg.pptx", Urenefiler.pptx());
        assertThat(dias.synligTekst().strip()).isEqualTo("Budgettet for i år");
        assertThat(dias.skjultTekst().strip()).isEqualTo("Hemmelig: sig det ikke\nHemmelig plan\nHemmelig");
    }

    @Test
    void aPictureTellsNotWhereItWasTakenAndStaysTurned() throws IOException {
        assertThat(Bilagslaeser.laes("Hus.jpg", Urenefiler.jpeg()).traek())
                .containsEntry(Filtraek.POSITION, "")
                .containsEntry(Filtraek.FORFATTER, "Lise Hemmelig");
        byte[] jpeg = RenBillede.jpeg(Urenefiler.jpeg());
        assertThat(Bilagslaeser.laes("Hus.jpg", jpeg).traek()).isEmpty();
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1))
                .contains("Exif")
                .doesNotContain("Hemmelig");
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg))).isNotNull();
        assertThat(RenBillede.jpeg(jpeg)).isEqualTo(jpeg);

        assertThat(Bilagslaeser.laes("Hus.png", Urenefiler.png()).traek())
                .containsKeys(Filtraek.POSITION, Filtraek.FORFATTER);
        byte[] png = RenBillede.png(Urenefiler.png());
        assertThat(png).isEqualTo(Proevefiler.png());
    }

    @Test
    void whatIsDamagedSaysSoWhereverItBreaksOff() {
        for (byte[] hel : List.of(Urenefiler.xlsx(), Urenefiler.pptx(), Urenefiler.jpeg(), Urenefiler.png())) {
            String navn =
                    "fil" + List.of(".xlsx", ".pptx", ".jpg", ".png").get(hel[0] == 'P' ? 0 : hel[0] == -1 ? 2 : 3);
            for (int til = 3; til < hel.length; til += 7) {
                byte[] del = Arrays.copyOf(hel, til);
                assertThat(Bilagslaeser.laes(navn, del)).isNotNull();
                assertThatCode(() -> clean(navn, del))
                        .satisfies(e -> assertThat(e == null || e instanceof IOException)
                                .isTrue());
            }
        }
        assertThat(Bilagslaeser.laes("tom.xlsx", Proevefiler.bytes("PK")).traek())
                .containsKey(Filtraek.BESKADIGET);
        assertThat(Bilagslaeser.laes("halvt.jpg", Arrays.copyOf(Urenefiler.jpeg(), 40))
                        .traek())
                .containsKey(Filtraek.BESKADIGET);
    }

    private static void clean(String navn, byte[] fil) throws IOException {
        switch (navn.substring(4)) {
            case "xlsx" -> RenXlsx.af(fil);
            case "pptx" -> RenPptx.af(fil);
            case "jpg" -> RenBillede.jpeg(fil);
            default -> RenBillede.png(fil);
        }
    }

    @Test
    void entitiesAndBombsAreRefused() {
        byte[] entiteter = Proevefiler.office(
                "xl/workbook.xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                Map.of(
                        "xl/_rels/workbook.xml.rels",
                        Proevefiler.bytes("<Relationships><Relationship Id=\"a\" Type=\"x/sharedStrings\""
                                + " Target=\"sharedStrings.xml\"/></Relationships>"),
                        "xl/sharedStrings.xml",
                        Proevefiler.bytes(
                                "<!DOCTYPE s [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><sst><si><t>&f;</t></si></sst>")));
        assertThat(Bilagslaeser.laes("Tal.xlsx", entiteter).tekst().tekst()).isBlank();
        assertThatThrownBy(() -> RenXlsx.af(entiteter)).isInstanceOf(IOException.class);
        byte[] bombe = Proevefiler.bombe();
        for (String navn : List.of("Bombe.docx", "Bombe.xlsx", "Bombe.pptx")) {
            assertThat(Bilagslaeser.laes(navn, bombe).traek()).containsKey(Filtraek.BESKADIGET);
        }
        assertThatThrownBy(() -> RenXlsx.af(bombe)).isInstanceOf(IOException.class);
    }

    @Test
    void aCleanFileStaysReadable() throws IOException {
        byte[] pdf = SimpelPdf.afTekst("Bilag", "Rådmanden på Ærø godkender budgettet");
        assertThat(Bilagslaeser.laes("a.pdf", RenPdf.af(pdf)).tekst().tekst()).contains("Rådmanden på Ærø");
    }

    @Test
    void whatCannotBeReadIsRefusedAndNotPassedOn() {
        assertThatThrownBy(() -> RenDocx.af(Proevefiler.office(
                        "word/document.xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        java.util.Map.of("word/document.xml", Proevefiler.bytes("<w:document>")))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> RenPdf.af(Proevefiler.bytes("%PDF-1.7 og ikke mere")))
                .isInstanceOf(IOException.class);
    }

    private static String everything(byte[] docx) throws IOException {
        StringBuilder alt = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry del = zip.getNextEntry(); del != null; del = zip.getNextEntry()) {
                alt.append(del.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return alt.toString();
    }
}
