package dk.raadslag.demo;

import dk.raadslag.organisation.MachineTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The clock of demo mode: the machine's, put forward by whoever tries the program ({@link ClockMover}). The thread that
 * loads demo data can set it to when something happened, for itself alone.
 */
class Demotid extends Clock implements MachineTime {

    private final Clock real;
    private final AtomicReference<Duration> ahead;
    private final ThreadLocal<@Nullable Instant> set;

    Demotid(Clock real, Duration ahead) {
        this(real, new AtomicReference<>(ahead), new ThreadLocal<>());
    }

    private Demotid(Clock real, AtomicReference<Duration> ahead, ThreadLocal<@Nullable Instant> set) {
        this.real = real;
        this.ahead = ahead;
        this.set = set;
    }

    /** @param tid null gives the thread the clock's time back */
    void stilTil(@Nullable Instant tid) {
        if (tid == null) {
            set.remove();
        } else {
            set.set(tid);
        }
    }

    Duration ahead() {
        return Objects.requireNonNull(ahead.get());
    }

    /** How far ahead of the machine it would be then. */
    Duration aheadAt(Instant tid) {
        return Duration.between(real.instant(), tid);
    }

    /** For everybody, and forward alone: what has happened has happened. */
    void advance(Duration nyt) {
        ahead.updateAndGet(foer -> nyt.compareTo(foer) > 0 ? nyt : foer);
    }

    @Override
    public Clock machine() {
        return real;
    }

    @Override
    public Instant instant() {
        Instant tid = set.get();
        return tid == null ? real.instant().plus(ahead()) : tid;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Demotid(real.withZone(zone), ahead, set);
    }
}
