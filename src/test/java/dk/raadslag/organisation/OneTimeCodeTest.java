package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    private static final byte[] RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the rows for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void isReckonedAsTheRfcReckons(long second, String code) {
        assertThat(Engangskode.af(RFC, second / Engangskode.SEKUNDER, 8)).isEqualTo(code);
    }

    @Test
    void isGoodOneStepBeforeAndAfterAndNoLonger() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long here = now.getEpochSecond() / Engangskode.SEKUNDER;
        for (long step : new long[] {here - 1, here, here + 1}) {
            assertThat(Engangskode.trin(RFC, Engangskode.af(RFC, step, 6), now)).hasValue(step);
        }
        for (long step : new long[] {here - 2, here + 2}) {
            assertThat(Engangskode.trin(RFC, Engangskode.af(RFC, step, 6), now)).isEmpty();
        }
        assertThat(Engangskode.trin(RFC, "", now)).isEmpty();
        assertThat(Engangskode.trin(RFC, "abcdef", now)).isEmpty();
    }

    @Test
    void recoveryCodesAreManyAndReadHoweverTheyAreTyped() {
        List<String> koder = Noedkoder.nye(new SecureRandom());
        assertThat(koder)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(kode -> kode.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        String kode = koder.getFirst();
        assertThat(Noedkoder.aftryk(" " + kode.toUpperCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(Noedkoder.aftryk(kode))
                .isNotEqualTo(Noedkoder.aftryk(koder.getLast()));
    }

    @Test
    void aSecretIsUnreadableWithoutTheKeyAndInAnotherAccount() {
        Totrinsnoegle noegle = new Totrinsnoegle("kommunens nøgle");
        String gemt = noegle.laas(RFC, 7);
        assertThat(gemt).startsWith("{aes-gcm}").isNotEqualTo(noegle.laas(RFC, 7));
        assertThat(noegle.aabn(gemt, 7)).isEqualTo(RFC);
        assertThatThrownBy(() -> noegle.aabn(gemt, 8)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Totrinsnoegle("en anden").aabn(gemt, 7)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSecretFromBeforeTheKeyCanStillBeRead() {
        String gemt = new Totrinsnoegle("").laas(RFC, 7);
        assertThat(new Totrinsnoegle("kommunens nøgle").aabn(gemt, 7)).isEqualTo(RFC);
    }
}
