package dk.raadslag.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaetningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det koster 1,2 mio. kr. årligt i 2026.",
                "I dag har 41 pct. af de unge et fritidsjob.",
                "Se jf. § 85 i lov om social service.",
                "Det gælder bl.a. København, f.eks. Amager.",
                "Mødet er den 2. november kl. 11.00 på Rådhuset.",
                "Bilag nr. 3 og stk. 2, jf. Serviceloven.",
                "Jonas B. Hansen og A. Jensen deltager.",
                "Det er ca. 1.234,50 kr. pr. borger.",
                "Der er inkl. 5. afdeling 3 huse."
            })
    void isOneInSpiteOfAbbreviations(String text) {
        assertThat(Saetning.alle(text)).extracting(Saetning::text).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det koster 5 mio. kr. Der er ikke sat penge af.",
                "Andelen er 41 pct. Det er mere end sidste år.",
                "Er det nok? Ja, det er det!",
                "Overskrift\nSå kommer der tekst",
                "Det slutter i 2026. Derefter evalueres der."
            })
    void areTwo(String text) {
        assertThat(Saetning.alle(text)).hasSize(2);
    }

    @Test
    void givesTheLixOfAKnownText() {
        // 2 sentences, 10 words, 3 of them with more than six letters: 10 / 2 + 30 = 35.
        Lix lix = Lix.af("Rådmanden godkender et nyt spor. Det går i gang tirsdag.");

        assertThat(lix).isEqualTo(new Lix(35, 10, 3, 2));
        assertThat(lix.noegle()).isEqualTo("tekst.lix.middel");
        assertThat(Lix.af("").vaerdi()).isZero();
    }
}
