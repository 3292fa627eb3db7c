package dk.raadslag.demo;

import dk.raadslag.kalender.Moede;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * A moment of a week that is worth going to.
 *
 * @param kind last part of its translation key
 */
public record Moment(Kind kind, Instant tid) {

    /** In the order of a week. */
    public enum Kind {
        FOER_FRISTEN(moede -> moede.frist().tidspunkt().minus(Duration.ofMinutes(15))),
        EFTER_FRISTEN(moede -> moede.frist().tidspunkt().plus(Duration.ofMinutes(1))),
        /** Rule 4: at this very instant the cases whose corrections are missing move on. */
        RETTEFRISTEN(moede -> moede.rettefrist().tidspunkt()),
        MOEDET(Moede::begynder);

        private final Function<Moede, Instant> at;

        Kind(Function<Moede, Instant> at) {
            this.at = at;
        }

        Moment of(Moede moede) {
            return new Moment(this, at.apply(moede));
        }
    }
}
