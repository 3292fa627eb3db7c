package dk.raadslag.forloeb;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The engine begins to fire timers once the program answers, and not before, so that no start waits for them. */
@Component
class Motorstart {

    private final Timerstyring timers;
    private final boolean selv;

    /** @param selv whether timers fire by themselves */
    Motorstart(Timerstyring timers, @Value("${flowable.async-executor-activate}") boolean selv) {
        this.timers = timers;
        this.selv = selv;
    }

    @EventListener(classes = AvailabilityChangeEvent.class, condition = "event.state.name() == 'ACCEPTING_TRAFFIC'")
    public void start() {
        if (selv) {
            timers.begin();
        }
    }
}
