package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.raadslag.dokument.Marks.Mark;
import dk.raadslag.kvalitet.Bilagslaeser;
import dk.raadslag.kvalitet.Filtraek;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was seen is seen, what was covered is covered: a clean copy differs from its original in what nobody sees. */
@Timeout(60)
class ACleanPdfLooksAsItDidTest {

    private static final Path SHOWN = Path.of(System.getProperty("fejlfiler", "../shared/faults/files"));

    static Stream<Arguments> marks() {
        return Stream.of(
                        arguments("a square", List.of(Marks.square())),
                        arguments("typed text", List.of(Marks.freeText())),
                        arguments("a signature", List.of(Marks.ink())),
                        arguments("a highlight", List.of(Marks.highlight())),
                        arguments("a stamp that lies on its side", List.of(Marks.stamp())),
                        arguments("a field", List.of(Marks.field(true))),
                        arguments("what nobody sees", List.of(Marks.unseen())),
                        arguments(
                                "all of it",
                                List.of(
                                        Marks.unseen(),
                                        Marks.highlight(),
                                        Marks.square(),
                                        Marks.stamp(),
                                        Marks.ink(),
                                        Marks.freeText())))
                .flatMap(one -> Stream.of(0, 90, 180, 270).map(turned -> {
                    Object[] both = one.get();
                    return arguments(both[0], turned, both[1]);
                }));
    }

    @ParameterizedTest(name = "{0}, turned {1}")
    @MethodSource("marks")
    void itLooksTheSameAndHasNoNotes(String what, int turned, List<Mark> marks) throws IOException {
        byte[] original = Marks.page(turned, marks.toArray(Mark[]::new));
        byte[] clean = RenPdf.af(original);
        assertThat(Marks.differ(Marks.look(original), Marks.look(clean))).isFalse();
        try (PDDocument document = Loader.loadPDF(clean)) {
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
        assertThat(Marks.everything(clean)).doesNotContain("Hemmelig", "Udkast");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q 0.5 0 0 0.5 100 100 cm", "Q Q q q 1 0 0 rg", "q Q Q 0.5 0 0 0.5 100 100 cm q", "(", "<</A ["})
    void aPageThatDoesNotTidyUpAfterItselfMovesNothing(String before) throws IOException {
        byte[] original = Marks.page(0, before, Marks.square(), Marks.stamp());
        assertThat(Marks.differ(Marks.look(original), Marks.look(RenPdf.af(original))))
                .isFalse();
    }

    @Test
    void whatAFieldHoldsIsShownAlsoWhereItsFormLeftThatToOthers() throws IOException {
        byte[] clean = RenPdf.af(Marks.page(0, Marks.field(false)));
        assertThat(Marks.differ(Marks.look(Marks.page(0, Marks.field(true))), Marks.look(clean)))
                .isFalse();
        assertThat(Bilagslaeser.laes("a.pdf", clean).tekst().tekst()).contains("Beloeb 125000 kr");
    }

    @Test
    void whatAFieldHoldsIsDrawnAlsoWhereItsLookIsNone() throws IOException {
        byte[] clean = RenPdf.af(Marks.page(0, Marks.fieldWithALookOfNothing()));
        assertThat(Marks.differ(Marks.look(Marks.page(0, Marks.field(true))), Marks.look(clean)))
                .isFalse();
    }

    @Test
    void whatIsSaidInNotesIsGoneAlsoWhereTheStructureKnowsThem() throws IOException {
        byte[] original = Marks.page(0, Marks.note());
        assertThat(Marks.everything(original)).contains("Hemmelig note");
        byte[] clean = RenPdf.af(original);
        assertThat(Marks.everything(clean)).doesNotContain("Hemmelig");
        assertThat(Marks.differ(Marks.look(Marks.page(0)), Marks.look(clean))).isFalse();
    }

    @Test
    void whatCannotBeShownAsItWasIsNotCleaned() {
        assertThatThrownBy(() -> RenPdf.af(Marks.page(0, Marks.stampWithoutLook())))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aDamagedFormIsReadAndCleanedOrRefused() throws IOException {
        byte[] original = Marks.page(0, Marks.damagedForm());
        assertThat(Bilagslaeser.laes("a.pdf", original).traek()).doesNotContainKey(Filtraek.BESKADIGET);
        byte[] clean = RenPdf.af(original);
        assertThat(Marks.differ(Marks.look(original), Marks.look(clean))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort-firkant-som-note.pdf",
                "skrevet-paa-siden-fritekst.pdf",
                "formularfelt-uden-udseende.pdf",
                "udfyldt-formularfelt.pdf"
            })
    void theFilesThatShowedItLookTheSame(String name) throws IOException {
        assumeThat(SHOWN).as("files beside the project").isDirectory();
        byte[] original = Files.readAllBytes(SHOWN.resolve(name));
        byte[] clean = RenPdf.af(original);
        assertThat(Marks.differ(Marks.look(original), Marks.look(clean))).isFalse();
        assertThat(Bilagslaeser.laes(name, clean).tekst().tekst())
                .contains(name.startsWith("skrevet") ? "Godkendt af direktionen" : "");
    }
}
