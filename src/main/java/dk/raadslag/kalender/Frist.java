package dk.raadslag.kalender;

import java.time.Instant;

/**
 * A deadline. Rule 1: received at the very instant is in time, after it is late; the server's clock decides.
 *
 * @param tidspunkt the last instant that is in time
 */
public record Frist(Instant tidspunkt) {

    public boolean naas(Instant modtaget) {
        return !modtaget.isAfter(tidspunkt);
    }

    public boolean erPasseret(Instant nu) {
        return nu.isAfter(tidspunkt);
    }
}
