package dk.raadslag.organisation;

import dk.raadslag.spor.Spor;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people can do about their own sessions. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MinAdgang {

    private final AktuelBruger aktuel;
    private final Spor spor;
    private final ApplicationEventPublisher events;

    MinAdgang(AktuelBruger aktuel, Spor spor, ApplicationEventPublisher events) {
        this.aktuel = aktuel;
        this.spor = spor;
        this.events = events;
    }

    /** Ends every session of the one signed in, this one too, on all nodes. A substitute's are their own. */
    public void logUdAlleSteder() {
        Bruger bruger = aktuel.egentlig();
        bruger.endSessions();
        spor.noter("Bruger", bruger.getBrugernavn(), "bruger.loggetUdAlleSteder", Map.of(), null);
        events.publishEvent(new AdgangAendret(bruger.getBrugernavn()));
    }
}
