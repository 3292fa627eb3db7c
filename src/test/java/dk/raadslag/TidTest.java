package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TidTest {

    /** PostgreSQL rounds to the nearest microsecond: what it gave back lay after "now", and a door just opened was shut. */
    @Test
    void whatTheClockSaysIsWhatTheDatabaseKeeps() {
        Clock clock = new Tid().clock(false);
        assertThat(Stream.generate(clock::instant).limit(1000).map(Instant::getNano))
                .allMatch(nano -> nano % 1000 == 0);
    }
}
