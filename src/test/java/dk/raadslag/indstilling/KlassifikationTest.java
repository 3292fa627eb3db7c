package dk.raadslag.indstilling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KlassifikationTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 11, 21);

    @Test
    void confidentialHasCriterionAndReason() {
        assertThatThrownBy(Klassifikation.fortrolig(null, "Der forhandles")::kraevHjemmel)
                .hasMessage("fortroligUdenGrund");
        assertThatThrownBy(Klassifikation.fortrolig(Proevekriterier.EJENDOM, "  ")::kraevHjemmel)
                .hasMessage("fortroligUdenGrund");
    }

    @Test
    void chosenConfidentialAndNotReasonedYetItIsConfidentialAllTheSame() {
        Klassifikation ufaerdig = Klassifikation.fortrolig(null, "");
        assertThat(ufaerdig.erAaben()).isFalse();
        assertThat(ufaerdig.aabenhed()).isEqualTo(Aabenhed.FORTROLIG);
        assertThat(ufaerdig.missing()).isPresent();
        assertThat(Klassifikation.aaben().missing()).isEmpty();
    }

    @Test
    void theLawsCriterionDemandsTheLaw() {
        Klassifikation uden = Klassifikation.fortrolig(Proevekriterier.LOV, "Tilbudsgivernes priser");
        assertThatThrownBy(uden::kraevHjemmel).hasMessage("lovMangler");
        assertThatThrownBy(uden.medLov("  ")::kraevHjemmel).hasMessage("lovMangler");
        assertThatCode(uden.medLov("offentlighedsloven § 30")::kraevHjemmel).doesNotThrowAnyException();
        assertThatCode(Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Der forhandles")::kraevHjemmel)
                .doesNotThrowAnyException();
    }

    @Test
    void highStrategicImportanceSaysWhenItCanBeOpened() {
        Klassifikation uden = Klassifikation.fortrolig(Proevekriterier.STRATEGI, "Forhandling med regionen");
        assertThatThrownBy(uden::kraevHjemmel).hasMessage("ophoerKraeves");
        assertThatThrownBy(uden.indtil(Ophoer.naar("  "))::kraevHjemmel).hasMessage("ophoerKraeves");
        assertThatCode(uden.indtil(Ophoer.naar("Aftalen er underskrevet"))::kraevHjemmel)
                .doesNotThrowAnyException();
        assertThatCode(uden.indtil(Ophoer.paa(IDAG.plusDays(9)))::kraevHjemmel).doesNotThrowAnyException();
    }

    @Test
    void theDayItEndsIsAhead() {
        assertThatThrownBy(() -> Ophoer.paa(IDAG).kraevForude(IDAG)).hasMessage("ophoerErForbi");
        assertThatCode(() -> Ophoer.paa(IDAG.plusDays(1)).kraevForude(IDAG)).doesNotThrowAnyException();
        assertThatCode(() -> Ophoer.naar("Budgettet er vedtaget").kraevForude(IDAG))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherMunicipalityHasOtherCriteria() throws IOException {
        Kriterier andre = new Kriterier(new ByteArrayInputStream("""
                [{"noegle": "UDBUD", "kraeverLov": true, "titel": "Udbud", "tekst": "Tilbud vurderes",
                  "eksempler": ["Priser"], "modeksempler": []}]""".getBytes(StandardCharsets.UTF_8)));
        assertThat(andre.alle()).hasSize(1);
        assertThat(andre.med("UDBUD").kraeverLov()).isTrue();
        assertThat(andre.med("UDBUD").titel(Locale.ENGLISH)).isEqualTo("Udbud");
        assertThat(andre.med("BUDGET").titel(Locale.of("da"))).isEqualTo("BUDGET");
    }

    @Test
    void everyCriterionSpeaksBothLanguages() {
        assertThat(Proevekriterier.ALLE.alle())
                .allSatisfy(kriterium ->
                        assertThat(kriterium.titel(Locale.ENGLISH)).isNotEqualTo(kriterium.titel(Locale.of("da"))));
    }
}
