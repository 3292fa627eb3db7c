package dk.raadslag.shell;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.AtmosphereFrameworkListenerAdapter;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the screens' sockets open for as long as a program that was asked to stop still answers. The push framework would cut
 * them at the first sign of an end, by a hook of its own, and nobody could be told anything more.
 */
@Component
class OpenLines extends AtmosphereFrameworkListenerAdapter implements SmartLifecycle {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;

    @Override
    public void onPreDestroy(AtmosphereFramework framework) {
        try {
            if (running && !stopping.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                running = false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stopping.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Next to what tells of the stop and waits. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }
}
