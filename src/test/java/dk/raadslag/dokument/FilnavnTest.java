package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ContentDisposition;

class FilnavnTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    C:\\Brugere\\maja\\Budget 2027.xlsx, Budget 2027.xlsx
                    ../../etc/passwd,                   passwd
                    /,                                  fil
                    '  .skjult.pdf. ',                  skjult.pdf
                    'Hvad? <nu> "ja".pdf',              Hvad nu ja .pdf
                    Ældrepleje på Ærø å.pdf,            Ældrepleje på Ærø å.pdf
                    """)
    void cleansAName(String raw, String navn) {
        assertThat(new Filnavn(raw).navn()).isEqualTo(navn);
    }

    @Test
    void removesControlCharactersAndSignsThatTurnTheText() {
        assertThat(new Filnavn("a\r\nb\u0000\u202Efdp.exe").navn()).isEqualTo("a b fdp.exe");
    }

    @Test
    void writesDanishLettersAsOneCharacterEach() {
        assertThat(new Filnavn(Normalizer.normalize("på Åen.pdf", Normalizer.Form.NFD)).navn())
                .isEqualTo("på Åen.pdf");
    }

    @Test
    void shortensALongNameAndKeepsItsEnding() {
        assertThat(new Filnavn("å".repeat(300) + ".docx").navn()).hasSize(120).endsWith("ååå.docx");
        assertThat(new Filnavn("😀".repeat(100)).navn()).doesNotContain("?").hasSizeLessThanOrEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource({
        "Budget.pdf, PDF, Budget.pdf",
        "FOTO.JPEG, JPEG, FOTO.JPEG",
        "Budget.docx, PDF, Budget.pdf",
        "Budget, XLSX, Budget.xlsx",
        "Notat 11.12.2026, PDF, Notat 11.12.2026.pdf"
    })
    void getsTheEndingOfItsContent(String navn, Filtype type, String efter) {
        assertThat(new Filnavn(navn).forType(type).navn()).isEqualTo(efter);
    }

    @Test
    void goesIntoAHeaderThatEveryBrowserReads() {
        String header = new Filnavn("Ærø 100% på.pdf").vedhaeftet();
        assertThat(header)
                .isEqualTo("attachment; filename=\"Aeroe 100_ paa.pdf\";"
                        + " filename*=UTF-8''%C3%86r%C3%B8%20100%25%20p%C3%A5.pdf");
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo("Ærø 100% på.pdf");
        assertThat(new Filnavn("a.pdf").indlejret()).startsWith("inline;");
    }
}
