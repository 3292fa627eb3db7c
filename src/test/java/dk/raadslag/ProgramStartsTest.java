package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ProgramStartsTest {

    @Autowired
    Clock clock;

    @Test
    void startsOnARealDatabaseWithOneClockInCopenhagen() {
        assertThat(clock.getZone().getId()).isEqualTo("Europe/Copenhagen");
    }
}
