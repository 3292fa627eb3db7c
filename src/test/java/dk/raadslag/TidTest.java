package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.organisation.MachineTime;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class TidTest {

    private static final ObjectProvider<UnaryOperator<Clock>> INGEN_DEMO = new ObjectProvider<>() {
        @Override
        public Stream<UnaryOperator<Clock>> stream() {
            return Stream.empty();
        }
    };

    private final Clock clock = new Tid().clock(INGEN_DEMO);

    /** PostgreSQL rounds to the nearest microsecond: what it gave back lay after "now", and a door just opened was shut. */
    @Test
    void whatTheClockSaysIsWhatTheDatabaseKeeps() {
        assertThat(Stream.generate(clock::instant).limit(1000).map(Instant::getNano))
                .allMatch(nano -> nano % 1000 == 0);
    }

    @Test
    void withoutADemoItIsTheMachinesClockAndNothingElse() {
        assertThat(clock).isNotInstanceOf(MachineTime.class);
        assertThat(MachineTime.of(clock)).isSameAs(clock);
    }
}
