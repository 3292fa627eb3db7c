package dk.raadslag.drift;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A planned stop is told before it happens: readiness says no from the first moment, and for as long as {@code
 * RAADSLAG_STOP_VARSEL} says the program goes on answering, so that a load balancer has seen it and sends nobody here, and
 * whoever sits at a screen can end their sentence.
 */
@Component
class StopNotice implements SmartLifecycle {

    private final Duration notice;
    private final ApplicationEventPublisher events;
    private volatile boolean running;

    StopNotice(@Value("${raadslag.stop.varsel:0s}") Duration notice, ApplicationEventPublisher events) {
        this.notice = notice;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (!notice.isPositive()) {
            return;
        }
        events.publishEvent(new StopAnnounced(notice));
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
