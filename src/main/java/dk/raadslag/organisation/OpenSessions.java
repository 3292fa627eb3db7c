package dk.raadslag.organisation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For modules that give and take what a person may read by something else than their role, as a seat in a circle. */
@Component
public class OpenSessions {

    private final ApplicationEventPublisher events;

    OpenSessions(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** From the caller's transaction on, every session of that person is over, with all that its screens still hold. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(Bruger bruger) {
        bruger.endSessions();
        events.publishEvent(new AdgangAendret(bruger.getBrugernavn()));
    }
}
