package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.raadslag.dokument.FilAfvist.Grund;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FilgenkenderTest {

    @TempDir
    Path mappe;

    private final Filgenkender genkender = new Filgenkender();

    static Stream<Arguments> wanted() {
        return Stream.of(
                Arguments.of(Filtype.PDF, Proevefiler.pdf()),
                Arguments.of(Filtype.DOCX, Proevefiler.docx()),
                Arguments.of(Filtype.XLSX, Proevefiler.xlsx()),
                Arguments.of(Filtype.PPTX, Proevefiler.pptx()),
                Arguments.of(Filtype.PNG, Proevefiler.png()),
                Arguments.of(Filtype.JPEG, Proevefiler.jpeg()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wanted")
    void knowsATypeByItsContent(Filtype type, byte[] indhold) throws IOException {
        assertThat(genkender.recognise(file(indhold))).isEqualTo(type);
    }

    static Stream<Arguments> unwanted() throws IOException {
        byte[] docx = Proevefiler.docx();
        return Stream.of(
                Arguments.of("exe", Grund.UKENDT_TYPE, Proevefiler.exe()),
                Arguments.of("text", Grund.UKENDT_TYPE, Proevefiler.bytes("Kære rådmand")),
                Arguments.of("html", Grund.UKENDT_TYPE, Proevefiler.bytes("<!DOCTYPE html><html></html>")),
                Arguments.of("Word template", Grund.UKENDT_TYPE, Proevefiler.dotx()),
                Arguments.of("docm", Grund.MAKROER, Proevefiler.docm()),
                Arguments.of("xlsm", Grund.MAKROER, Proevefiler.xlsm()),
                Arguments.of("docx with a macro", Grund.MAKROER, Proevefiler.docxMedMakro()),
                Arguments.of("zip", Grund.ARKIV, Proevefiler.zip(Map.of("a.txt", new byte[10]))),
                Arguments.of("zip bomb", Grund.OPPUSTET, Proevefiler.bombe()),
                Arguments.of("endless list of parts", Grund.OPPUSTET, Proevefiler.oppustetIndhold()),
                Arguments.of("half a docx", Grund.BESKADIGET, Arrays.copyOf(docx, docx.length / 2)),
                Arguments.of("encrypted Office", Grund.ADGANGSKODE, Proevefiler.ole("EncryptedPackage")),
                Arguments.of("old Word", Grund.GAMMELT_FORMAT, Proevefiler.ole("WordDocument")),
                Arguments.of("PDF with password", Grund.ADGANGSKODE, encrypted(Proevefiler.pdf())),
                Arguments.of("PDF by its first line only", Grund.BESKADIGET, Proevefiler.bytes("%PDF-1.7\nintet")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unwanted")
    void refusesEverythingElseWithAReason(String hvad, Grund grund, byte[] indhold) {
        assertThatExceptionOfType(FilAfvist.class)
                .isThrownBy(() -> genkender.recognise(file(indhold)))
                .extracting(FilAfvist::grund)
                .isEqualTo(grund);
    }

    private Path file(byte[] indhold) throws IOException {
        return Files.write(mappe.resolve("navnet.betyder-intet"), indhold);
    }

    private static byte[] encrypted(byte[] pdf) throws IOException {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            dokument.protect(new StandardProtectionPolicy("ejer", "bruger", new AccessPermission()));
            dokument.save(ud);
        }
        return ud.toByteArray();
    }
}
