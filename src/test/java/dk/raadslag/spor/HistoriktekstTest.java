package dk.raadslag.spor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoriktekstTest {

    private static final Map<String, String> TEXTS = Map.of(
            "historik.moede.beslutningRettet", "{aktoer} rettede punkt {punkt}. Før: {udfald:foer}. Nu: {udfald:nu}",
            "udfald.GODKENDT", "Godkendt",
            "udfald.UDSKUDT", "Udskudt {for $1}");

    @Test
    void aDetailThatIsAKeyIsCalledWhatItIsCalledOnTheScreens() {
        assertThat(sentence(Map.of("punkt", "3", "foer", "GODKENDT", "nu", "UDSKUDT")))
                .isEqualTo("Inger Krogh rettede punkt 3. Før: Godkendt. Nu: Udskudt {for $1}");
    }

    @Test
    void aDetailThatIsNotThereLeavesNothingBehind() {
        assertThat(sentence(Map.of("punkt", "3", "foer", "GODKENDT")))
                .isEqualTo("Inger Krogh rettede punkt 3. Før: Godkendt. Nu: ");
    }

    private static String sentence(Map<String, String> details) {
        return Historiktekst.saetning(
                new Haendelse(
                        1, Instant.EPOCH, "inger", "Inger Krogh", "beslutningRettet", "moede", "7", details, null),
                TEXTS::get);
    }
}
