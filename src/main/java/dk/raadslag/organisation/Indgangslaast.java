package dk.raadslag.organisation;

import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many failed sign-ins, for an account or from an address; it says nothing of whether the account exists. */
class Indgangslaast extends LockedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long minutter;

    Indgangslaast(Instant nu, Instant til) {
        super("Too many attempts");
        minutter = Duration.between(nu, til).plusSeconds(59).toMinutes();
    }

    /** How long to wait, rounded up. */
    long minutter() {
        return minutter;
    }
}
