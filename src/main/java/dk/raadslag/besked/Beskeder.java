package dk.raadslag.besked;

import dk.raadslag.organisation.AktuelBruger;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends notices, and shows each person their own. */
@Service
@Transactional
public class Beskeder {

    private static final Limit NEWEST = Limit.of(30);

    private final Beskedarkiv arkiv;
    private final AktuelBruger aktuel;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Beskeder(Beskedarkiv arkiv, AktuelBruger aktuel, Clock clock, ApplicationEventPublisher events) {
        this.arkiv = arkiv;
        this.aktuel = aktuel;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Sends in the caller's transaction. Open to all callers, as timers send too; only the receiver can read it.
     *
     * @param noegle translation key, in the sender's own texts
     * @param link an address inside the program without the first slash, or ""
     * @param ord what {0}, {1} … in the text stand for
     */
    @PermitAll
    public void send(long brugerId, String noegle, String link, String... ord) {
        arkiv.save(new Besked(brugerId, noegle, List.of(ord), link, clock.instant()));
        events.publishEvent(new BeskedSendt(brugerId));
    }

    /** The newest thirty of the person signed in, newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Besked> mine() {
        return arkiv.findByBrugerIdOrderByIdDesc(aktuel.id(), NEWEST);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public long unread() {
        return arkiv.countByBrugerIdAndLaestIsNull(aktuel.id());
    }

    /** Marks a notice of the person signed in as read; another's is left alone. */
    @PreAuthorize("isAuthenticated()")
    public void read(long id) {
        arkiv.findById(id)
                .filter(besked -> besked.getBrugerId() == aktuel.id())
                .ifPresent(besked -> besked.read(clock.instant()));
    }

    @PreAuthorize("isAuthenticated()")
    public void readAll() {
        arkiv.findByBrugerIdAndLaestIsNull(aktuel.id()).forEach(besked -> besked.read(clock.instant()));
    }
}
