package dk.raadslag.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleLanguageTest {

    private static final Locale DANISH = Locale.of("da");

    @Test
    void itIsTheTerminalsWhereThatIsDanishAndElseEnglish() {
        assertThat(ConsoleLanguage.of(Map.of("LANG", "da_DK.UTF-8"))).isEqualTo(DANISH);
        assertThat(ConsoleLanguage.of(Map.of("LANG", "C", "LC_ALL", "da"))).isEqualTo(DANISH);
        assertThat(ConsoleLanguage.of(Map.of("LANG", "da_DK.UTF-8", "LC_MESSAGES", "en_GB.UTF-8")))
                .isEqualTo(Locale.ENGLISH);
        assertThat(ConsoleLanguage.of(Map.of("LANG", "dav_KE"))).isEqualTo(Locale.ENGLISH);
        assertThat(ConsoleLanguage.of(Map.of("LC_ALL", ""))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void whatIsAskedForComesFirst() {
        assertThat(ConsoleLanguage.of(Map.of("RAADSLAG_SPROG", "da", "LC_ALL", "de_DE")))
                .isEqualTo(DANISH);
        assertThat(ConsoleLanguage.of(Map.of("RAADSLAG_SPROG", "en", "LANG", "da_DK")))
                .isEqualTo(Locale.ENGLISH);
    }
}
