package dk.raadslag.offentlig;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BilagstekstTest {

    @Test
    void isCutBetweenWordsWithNothingLost() {
        String tekst = "Rådmanden  godkender\nplanen. ".repeat(900);
        assertThat(Bilagstekst.stykker(tekst))
                .hasSizeGreaterThan(5)
                .allSatisfy(stykke -> assertThat(stykke)
                        .hasSizeLessThanOrEqualTo(4000)
                        .doesNotStartWith(" ")
                        .doesNotEndWith(" "));
        assertThat(String.join(" ", Bilagstekst.stykker(tekst)))
                .isEqualTo("Rådmanden godkender planen. ".repeat(900).strip());
    }

    @Test
    void isCutInTheMiddleOfWhatHasNoSpaces() {
        assertThat(Bilagstekst.stykker("x".repeat(9000))).hasSize(3);
        assertThat(Bilagstekst.stykker(" \u0000\n ")).isEmpty();
    }

    @Test
    void isNoLongerThanTheIndexCanHold() {
        assertThat(String.join("", Bilagstekst.stykker("y".repeat(1_000_000)))).hasSize(Soegeindeks.LAENGST_BILAG);
    }
}
