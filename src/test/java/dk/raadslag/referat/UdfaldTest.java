package dk.raadslag.referat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which outcomes lie nearest for an at-punkt: those decided most often, and the one that answers what it asks for. */
class UdfaldTest {

    private static final List<Udfald> OFTEST =
            List.of(Udfald.GODKENDT, Udfald.GODKENDT_MED_BEMAERKNING, Udfald.UDSKUDT, Udfald.IKKE_TILTRAADT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rådmanden drøfter, hvilke to bydele indsatsen begynder i | DROEFTET",
                "Rådmanden tager status til efterretning | TAGET_TIL_EFTERRETNING",
                "rådmanden tiltræder, at aftalen forlænges | TILTRAADT",
                "direktionen orienteres om ventetiden | ORIENTERET"
            })
    void anAtPunktIsOfferedTheOutcomeThatAnswersIt(String atPunkt, Udfald svar) {
        assertThat(Udfald.naermest(atPunkt)).containsAll(OFTEST).contains(svar).hasSize(OFTEST.size() + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"rådmanden godkender forslaget", "spor 2 om mentorordningen", "''"})
    void othersAreOfferedTheFrequentOnesAlone(String atPunkt) {
        assertThat(Udfald.naermest(atPunkt)).containsExactlyElementsOf(OFTEST);
    }
}
