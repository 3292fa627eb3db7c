package dk.raadslag.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;

/** On a database of one's own there is no demo, whatever somebody sets. */
class DatabasevalgTest {

    @Test
    void onAnotherDatabaseNobodyGetsADemoOrItsClock() {
        try (GenericApplicationContext program = new GenericApplicationContext()) {
            ConfigurableEnvironment miljoe = program.getEnvironment();
            miljoe.getPropertySources()
                    .addFirst(new MapPropertySource(
                            "sat",
                            Map.of(
                                    "server.port",
                                    0,
                                    "spring.datasource.url",
                                    "jdbc:postgresql://127.0.0.1:1/ingen",
                                    "raadslag.demo",
                                    true,
                                    "raadslag.demo.ur",
                                    "/tmp/ur")));
            new Databasevalg().initialize(program);
            assertThat(miljoe.getProperty("raadslag.demo", Boolean.class)).isFalse();
            assertThat(miljoe.getProperty("raadslag.demo.ur")).isEmpty();
        }
    }

    @Test
    void whatBringsItsOwnDatabaseListensOnThisMachineAloneUnlessSomebodySaysOtherwise() {
        MockEnvironment silent = new MockEnvironment();
        Databasevalg.listenHereAlone(silent);
        assertThat(silent.getProperty("server.address")).isEqualTo("127.0.0.1");
        MockEnvironment said = new MockEnvironment().withProperty("server.address", "0.0.0.0");
        Databasevalg.listenHereAlone(said);
        assertThat(said.getProperty("server.address")).isEqualTo("0.0.0.0");
    }
}
