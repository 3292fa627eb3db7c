package dk.raadslag.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What looks equal is equal, wherever it came from. */
class NormalTextTest {

    private static final String APART = "Ra\u030admanden i kommu\u00adnen\u200b";

    @Test
    void lettersArePutTogetherAndMarksThatNobodySeesFallAway() {
        assertThat(NormalText.of(APART)).isEqualTo("Rådmanden i kommunen");
    }

    @Test
    void soIsWhatTheBrowserSendsAndWhatIsImported() {
        Tekst whole = Tekst.fraPlainText("Rådmanden i kommunen");
        assertThat(Tekst.fraPlainText(APART)).isEqualTo(whole);
        String json = whole.toJson();
        assertThat(Tekst.fraJson(json.replace("Rådmanden i kommunen", APART))).isEqualTo(whole);
        assertThat(Tekst.fraJson(json.replace("Rådmanden i kommunen", "\u200b")))
                .isEqualTo(Tekst.tom());
    }
}
