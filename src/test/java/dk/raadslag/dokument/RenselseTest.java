package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Bilagslaeser;
import dk.raadslag.kvalitet.Filtraek;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
