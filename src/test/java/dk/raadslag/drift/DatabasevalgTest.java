package dk.raadslag.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DatabasevalgTest {

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
