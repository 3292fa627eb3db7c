package dk.raadslag.demo;

import com.vaadin.flow.shared.Registration;
import dk.raadslag.forloeb.Timerstyring;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Puts the demo's one clock forward. Everything that would have happened on the way happens, in order and each at its own
 * time: timers fire, the night's work is done. Open to whoever tries the program, before sign-in too; only the demo has it.
 */
@Service
@ConditionalOnBooleanProperty("raadslag.demo")
public class ClockMover {

    private static final Logger LOG = LoggerFactory.getLogger(ClockMover.class);

    private static final LocalTime MORGEN = LocalTime.of(8, 0);

    /** Of everything that may happen on the way: a timer that fails for ever must not hold the clock for ever. */
    private static final int MOST = 20_000;

    private final Demotid tid;
    private final ClockFile fil;
    private final Timerstyring timere;
    private final Nightly nightly;
    private final ApplicationAvailability ready;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    ClockMover(Clock clock, ClockFile fil, Timerstyring timere, Nightly nightly, ApplicationAvailability ready) {
        this.tid = (Demotid) clock;
        this.fil = fil;
        this.timere = timere;
        this.nightly = nightly;
        this.ready = ready;
    }

    /** Whether there is a clock to move: only on the embedded database. */
    @PermitAll
    public boolean isThere() {
        return fil.isThere();
    }

    /** Not while the demo data is loaded, at times of its own. */
    @PermitAll
    public boolean isReady() {
        return isThere() && ready.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
    }

    @PermitAll
    public Instant now() {
        return tid.instant();
    }

    /** How far the clock is ahead of the machine's. */
    @PermitAll
    public Duration ahead() {
        return tid.ahead();
    }

    /** Eight in the morning. */
    @PermitAll
    public Instant nextDay() {
        return LocalDate.now(tid)
                .plusDays(1)
                .atTime(MORGEN)
                .atZone(tid.getZone())
                .toInstant();
    }

    /** Calls the listener when the clock has been moved or the examples are there, on a thread without a session. */
    @PermitAll
    public Registration onMove(Runnable listener) {
        listeners.add(listener);
        return Registration.once(() -> listeners.remove(listener));
    }

    /** A screen that was opened while the examples were put in shows them as soon as they are there. */
    @EventListener
    void show(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Begins to move the clock, and comes back at once. Where it is there already, or later, nothing is done. */
    @PermitAll
    public void moveTo(Instant til) {
        if (isReady()) {
            Thread.ofVirtual()
                    .name("demotid")
                    .inheritInheritableThreadLocals(false)
                    .start(() -> move(til));
        }
    }

    private void move(Instant til) {
        oneAtATime.lock();
        try {
            if (til.isAfter(tid.instant())) {
                timere.alene(() -> pass(til));
            }
        } finally {
            oneAtATime.unlock();
            listeners.forEach(Runnable::run);
        }
    }

    private void pass(Instant til) {
        Instant nat = tid.instant();
        for (int i = 0; i < MOST; i++) {
            Optional<Instant> timer = timere.nextDue();
            Optional<Instant> arbejde = nightly.after(nat);
            Instant naeste = Stream.concat(timer.stream(), arbejde.stream())
                    .min(Instant::compareTo)
                    .filter(at -> !at.isAfter(til))
                    .orElse(null);
            if (naeste == null) {
                break;
            }
            goTo(naeste);
            if (timer.filter(naeste::equals).isPresent()) {
                attempt(timere::fyrForfaldne);
            } else {
                nightly.dueAt(naeste, nat).forEach(ClockMover::attempt);
                nat = naeste;
            }
        }
        goTo(til);
        attempt(timere::fyrForfaldne);
    }

    private void goTo(Instant naeste) {
        Duration ahead = tid.aheadAt(naeste);
        if (ahead.compareTo(tid.ahead()) > 0) {
            fil.write(ahead);
            tid.advance(ahead);
        }
    }

    /** What is refused is tried again by the engine, and stands on the secretariat's work list meanwhile. */
    private static void attempt(Runnable arbejde) {
        try {
            arbejde.run();
        } catch (RuntimeException e) {
            LOG.warn("Something that was due was refused: {}", e.getClass().getName());
        }
    }
}
