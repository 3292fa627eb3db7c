package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Bilagslaeser;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Fund;
import dk.raadslag.kvalitet.Kvalitetstjek;
import dk.raadslag.kvalitet.kommando.Tjek;
import dk.raadslag.ooxml.OfficePackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Office files that showed something, where they lie beside the project ({@code ../shared}, or {@code -Dfejlfiler=…});
 * {@link HiddenInOfficeFilesTest} has small ones like them.
 */
@Timeout(60)
class OfficeFilesThatShowedItTest {

    private static final Path SHOWN = Path.of(System.getProperty("fejlfiler", "../shared/faults/files"));

    @BeforeEach
    void whereTheyAre() {
        assumeThat(SHOWN).as("files beside the project").isDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "skjulte-raekker-og-kolonner.xlsx, SKJULTE_CELLER, HEMMELIG",
        "filtrerede-raekker.xlsx, SKJULTE_CELLER, FILTRERET",
        "skjult-ark.xlsx, SKJULTE_ARK, HEMMELIGT",
        "strict-skjult-ark.xlsx, SKJULTE_ARK, HEMMELIGT",
        "skjult-ved-typografi.docx, SKJULT_TEKST, HEMMELIG",
        "lokalt-link-i-felt.docx, LOKALT_LINK, hemmelig",
        "kun-formataendring.docx, SPOREDE_AENDRINGER, Anonym Retter",
        "mapper-i-zip.docx, SPOREDE_AENDRINGER, slettet",
        "foto-med-sted-i-word.docx, POSITION, Fotograf",
        "foto-med-sted-i-word.docx, LOKALT_LINK, Users"
    })
    void isToldAndGoneInTheCopyThatShowsTheSame(String name, Filtraek what, String secret) throws IOException {
        Bilagsfil read = read(name, bytes(name));
        assertThat(read.traek()).containsKey(what);
        assertThat(read.synligTekst()).doesNotContain(secret);
        byte[] clean = clean(name);
        Bilagsfil after = read(name, clean);
        assertThat(after.traek()).isEmpty();
        assertThat(after.tekst().tekst()).isEqualTo(read.synligTekst());
        assertThat(everything(clean)).doesNotContain(secret);
    }

    @ParameterizedTest
    @CsvSource({
        "hoveddel-document2.docx, Rådmanden godkender planen for området.",
        "mapper-i-zip.docx, Den her er ny.",
        "bindestreg-uden-brud.docx, It-system og 010190-1238 og kommunen"
    })
    void isReadAndCopiedWordForWord(String name, String words) throws IOException {
        assertThat(read(name, bytes(name)).synligTekst()).contains(words);
        assertThat(read(name, clean(name)).tekst().tekst())
                .isEqualTo(read(name, bytes(name)).synligTekst());
        assertThat(Filgenkender.look(SHOWN.resolve(name))).isEqualTo(Filtype.DOCX);
    }

    @ParameterizedTest
    @CsvSource({
        "bindestreg-uden-brud.docx",
        "altchunk.docx",
        "filtrerede-raekker.xlsx",
        "skjult-ark.xlsx",
        "strict-skjult-ark.xlsx"
    })
    void hasAPersonsNumber(String name) throws IOException {
        assertThat(new Kvalitetstjek().tjekBilag(read(name, bytes(name))))
                .extracting(Fund::regel)
                .contains("cpr");
    }

    @Test
    void aFileThatIsPutIntoTheTextIsToldAndNotCopied() throws IOException {
        assertThat(read("altchunk.docx", bytes("altchunk.docx")).traek()).containsKey(Filtraek.INDSAT_FIL);
        assertThatThrownBy(() -> clean("altchunk.docx")).isInstanceOf(IOException.class);
    }

    @Test
    void aFormulaWithoutAValueStays() throws IOException {
        assertThat(everything(clean("formel-uden-vaerdi.xlsx"))).contains("<f>A1+B1</f>");
    }

    @Test
    @Timeout(10)
    void manyMergedCellsAreCleanedAtOnce() throws IOException {
        assertThat(clean("mange-flettede-celler.xlsx")).isNotEmpty();
    }

    @Test
    void aFileThatIsCutOffCannotBeRead() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] files = {SHOWN.resolve("afskaaret.docx").toString()};
        int status = Tjek.run(files, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        assertThat(status).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("kan ikke læses");
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(SHOWN.resolve(name));
    }

    private static Bilagsfil read(String name, byte[] file) {
        return Bilagslaeser.laes(name, file);
    }

    private static byte[] clean(String name) throws IOException {
        return name.endsWith("docx") ? RenDocx.af(bytes(name)) : RenXlsx.af(bytes(name));
    }

    private static String everything(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder();
        OfficePackage parts = new OfficePackage(file);
        for (String part : parts.names()) {
            all.append(part).append(new String(parts.bytes(part), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }
}
