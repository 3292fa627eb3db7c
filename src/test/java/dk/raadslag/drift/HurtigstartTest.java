package dk.raadslag.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HurtigstartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATH",
                "JAVA_HOME",
                "PORT",
                "java.io.tmpdir",
                "SPRING_DATASOURCE_URL",
                "RAADSLAG_DEMO",
                "RAADSLAG_CLAMD"
            })
    void ofThesePartsDoNotDepend(String navn) {
        assertThat(Hurtigstart.ligegyldig(navn)).isTrue();
    }

    /** Also what is not known: a start that is slow is better than one without what was asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_PROFILES_ACTIVE",
                "spring.flyway.enabled",
                "MANAGEMENT_SERVER_PORT",
                "RAADSLAG_OIDC_UDSTEDER",
                "RAADSLAG_NYT"
            })
    void ofThesePartsMayDepend(String navn) {
        assertThat(Hurtigstart.ligegyldig(navn)).isFalse();
    }
}
