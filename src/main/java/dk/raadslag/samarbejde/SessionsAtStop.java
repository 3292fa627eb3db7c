package dk.raadslag.samarbejde;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions of this node at a stop while what their screens tidy up with is still there. The web server would end
 * them last of all, after the database, and each would complain.
 */
@Component
class SessionsAtStop implements SmartLifecycle {

    /** After the requests under way are answered, and before the web server stops. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 1536;

    /** A screen that is busy for longer is left to the web server. */
    private static final Duration BUSY = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(SessionsAtStop.class);

    private final Sessionslukker sessions;
    private volatile boolean running;

    SessionsAtStop(Sessionslukker sessions) {
        this.sessions = sessions;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        sessions.open().forEach(SessionsAtStop::end);
    }

    private static void end(VaadinSession session) {
        try {
            if (session.getLockInstance().tryLock(BUSY.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    invalidate(session.getSession());
                } finally {
                    session.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("A session could not be ended: {}", e.getClass().getName());
        }
    }

    private static void invalidate(WrappedSession http) {
        try {
            http.invalidate();
        } catch (IllegalStateException ended) {
            // Its person was quicker.
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
