package dk.raadslag.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The real clock, but for the thread that loads demo data: there it can be set to when something happened. */
public class Demotid extends Clock {

    private final Clock real;
    private final ThreadLocal<@Nullable Instant> set;

    public Demotid(Clock real) {
        this(real, new ThreadLocal<>());
    }

    private Demotid(Clock real, ThreadLocal<@Nullable Instant> set) {
        this.real = real;
        this.set = set;
    }

    /** @param tid null gives the thread the real time back */
    void stilTil(@Nullable Instant tid) {
        if (tid == null) {
            set.remove();
        } else {
            set.set(tid);
        }
    }

    @Override
    public Instant instant() {
        Instant tid = set.get();
        return tid == null ? real.instant() : tid;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Demotid(real.withZone(zone), set);
    }
}
