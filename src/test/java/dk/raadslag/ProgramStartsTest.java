package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

@IntegrationTest
class ProgramStartsTest {

    @Autowired
    Clock clock;

    @Autowired
    ListableBeanFactory beans;

    @Test
    void startsOnARealDatabaseWithOneClockInCopenhagen() {
        assertThat(clock.getZone().getId()).isEqualTo("Europe/Copenhagen");
    }

    /** At a start they are not: a query that cannot be read would be found by the one who first asks it. */
    @Test
    void everyQueryOfEveryRepositoryIsRead() {
        assertThat(beans.getBeansOfType(Repository.class).values())
                .isNotEmpty()
                .allSatisfy(repository -> assertThat(repository).hasToString(repository.toString()));
    }
}
