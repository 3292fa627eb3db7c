package dk.raadslag;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until a test moves it. */
public class Testtid extends Clock {

    public static final ZoneId KOEBENHAVN = ZoneId.of("Europe/Copenhagen");

    private final AtomicReference<Instant> now;

    public Testtid(LocalDateTime start) {
        now = new AtomicReference<>(start.atZone(KOEBENHAVN).toInstant());
    }

    public void stilTil(LocalDateTime local) {
        now.set(local.atZone(KOEBENHAVN).toInstant());
    }

    public void gaaTil(Instant instant) {
        now.set(instant);
    }

    public void gaaFrem(Duration duration) {
        now.updateAndGet(then -> then.plus(duration));
    }

    @Override
    public ZoneId getZone() {
        return KOEBENHAVN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
