package dk.raadslag.demo.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.raadslag.demo.ClockMover;
import dk.raadslag.demo.Moments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Puts the clock's bar into every window beside the screen, the sign-in page's too. The frame and the screens know nothing
 * of it: where this part is left out, nothing is left of it.
 */
@Component
@ConditionalOnBooleanProperty("raadslag.demo")
class ClockBars implements VaadinServiceInitListener {

    private final ClockMover mover;
    private final Moments moments;

    ClockBars(ClockMover mover, Moments moments) {
        this.mover = mover;
        this.moments = moments;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (mover.isThere()) {
            event.getSource().addUIInitListener(start -> start.getUI().add(new ClockBar(mover, moments)));
        }
    }
}
