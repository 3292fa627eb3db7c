package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.raadslag.dokument.FilAfvist.Grund;
import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Bilagslaeser;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Laesning;
import dk.raadslag.ooxml.OfficePackage;
import dk.raadslag.sandbox.Sandbox;
import dk.raadslag.sandbox.Undone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file does when it is read or cleaned, it is that file alone that cannot be. */
@Timeout(30)
class AFileHarmsOnlyItselfTest {

    /** Files that showed something, where they lie beside the project ({@code ../shared}, or {@code -Dfejlfiler=…}). */
    private static final Path SHOWN = Path.of(System.getProperty("fejlfiler", "../shared/faults/files"));

    @TempDir
    Path folder;

    @Test
    void aPictureWithASegmentOfNoLengthIsDamaged() {
        assertThat(traits("Foto.jpg", HostileFiles.segmentOfNoLength())).containsOnlyKeys(Filtraek.BESKADIGET);
        assertThatThrownBy(() -> RenBillede.jpeg(HostileFiles.segmentOfNoLength()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatIsLockedForACertificateIsLocked() throws IOException {
        assertThat(traits("Notat.pdf", HostileFiles.lockedForACertificate())).containsOnlyKeys(Filtraek.ADGANGSKODE);
        Path file = Files.write(folder.resolve("Notat.pdf"), HostileFiles.lockedForACertificate());
        assertThatThrownBy(() -> new Filgenkender().recognise(file))
                .isInstanceOfSatisfying(
                        FilAfvist.class, refused -> assertThat(refused.grund()).isEqualTo(Grund.ADGANGSKODE));
    }

    @Test
    void formsInFormsAreReadAsFarAsAPageGoes() {
        assertThat(traits("Kort.pdf", HostileFiles.formsInForms(9))).containsOnlyKeys(Filtraek.FOR_TUNG);
        assertThat(Bilagslaeser.laes("Kort.pdf", HostileFiles.formsInForms(3))
                        .tekst()
                        .tekst())
                .contains("Raadmanden");
    }

    @Test
    void aTextThatNoBookHasIsNone() {
        Bilagsfil read = Bilagslaeser.laes("Notat.docx", HostileFiles.emptyLines(6_000_000));
        assertThat(read.traek()).containsOnlyKeys(Filtraek.FOR_TUNG);
        assertThat(read.tekst().tekst()).isEmpty();
    }

    @Test
    void aTreeThatWouldFillTheMemoryIsNotBuilt() {
        assertThatThrownBy(() -> RenDocx.af(HostileFiles.emptyParagraphs(9_000_000)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void howOftenAWayGoesUpCostsNothing() throws IOException {
        assertThat(new OfficePackage(RenXlsx.af(HostileFiles.upAndDown(200_000))).names())
                .containsExactly("xl/workbook.xml");
    }

    @Test
    void inAProcessOfItsOwnAFileMayAskForWhatItLikes() throws Undone {
        byte[] pdf = HostileFiles.formsInForms(30);
        assertThat(Laesning.af("Kort.pdf", "", pdf.length, () -> new ByteArrayInputStream(pdf))
                        .map(read -> read.fil().traek()))
                .contains(Map.of(Filtraek.FOR_TUNG, ""));
        byte[] docx = HostileFiles.emptyParagraphs(9_000_000);
        assertThatThrownBy(() -> Sandbox.run(Renselse.Opgave.class, Filtype.DOCX.name(), docx))
                .isInstanceOf(Undone.class);
        byte[] good = HostileFiles.emptyParagraphs(12);
        assertThat(Sandbox.run(Renselse.Opgave.class, Filtype.DOCX.name(), good))
                .isNotEmpty();
        assertThat(Laesning.af("Notat.docx", "", good.length, () -> new ByteArrayInputStream(good))
                        .map(read -> read.fil().tekst().tekst().strip()))
                .contains("Rådmanden godkender.");
    }

    @ParameterizedTest
    @CsvSource({"kort-segment.jpg, BESKADIGET", "krypteret-til-certifikat.pdf, ADGANGSKODE"})
    void theFilesThatShowedItAreKnownForWhatTheyAre(String name, Filtraek what) throws IOException {
        assumeThat(SHOWN).as("files beside the project").isDirectory();
        assertThat(traits(name, Files.readAllBytes(SHOWN.resolve(name)))).containsOnlyKeys(what);
    }

    private static Map<Filtraek, String> traits(String name, byte[] content) {
        return Bilagslaeser.laes(name, content).traek();
    }
}
