package dk.raadslag.drift;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A planned stop is told before it happens: readiness says no from the first moment, and for as long as {@code
 * RAADSLAG_STOP_VARSEL} says the program goes on answering, so that a load balancer has seen it and sends nobody here.
 */
@Component
class StopNotice implements SmartLifecycle {

    private final Duration notice;
    private volatile boolean running;

    StopNotice(@Value("${raadslag.stop.varsel:0s}") Duration notice) {
        this.notice = notice;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            Thread.sleep(notice);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything else that stops, the web server first of all. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
