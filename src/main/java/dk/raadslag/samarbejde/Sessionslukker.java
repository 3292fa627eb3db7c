package dk.raadslag.samarbejde;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import dk.raadslag.organisation.AdgangAendret;
import dk.raadslag.organisation.SessionValidity;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Ends sessions at once, on every node, whose person may no longer what they say: their screens go to the door, and
 * what a tab or a socket still holds of them is worth nothing. Each session is asked for itself, and all of them, so that
 * it also ends for whoever sits in a chair that has changed, and after messages were lost.
 */
@Component
class Sessionslukker implements VaadinServiceInitListener {

    private static final String EMNE = "adgang";
    private static final String DOER = "/login?udlogget";
    private static final String DOER_EFTER_STOLEN = "/login?afsluttet";

    /** {@code frontend/raadslag-dialogescape.js} asks before a dialog that is filled in is left; here there is no choice. */
    private static final String ASK_NOBODY = "dispatchEvent(new Event('raadslag-sendes-vaek'))";

    /** So long a browser may take to hear of it. */
    private static final Duration TOLD = Duration.ofSeconds(1);

    private final Set<VaadinSession> sessioner = ConcurrentHashMap.newKeySet();
    private final Kanal kanal;
    private final SessionValidity validity;

    Sessionslukker(Kanal kanal, SessionValidity validity) {
        this.kanal = kanal;
        this.validity = validity;
        kanal.lyt(EMNE, hvem -> endWhatIsOver());
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(ny -> sessioner.add(ny.getSession()));
        event.getSource().addSessionDestroyListener(slut -> sessioner.remove(slut.getSession()));
    }

    /** Those that are there now. */
    List<VaadinSession> open() {
        return List.copyOf(sessioner);
    }

    @EventListener
    void tell(AdgangAendret aendret) {
        kanal.send(EMNE, aendret.brugernavn());
    }

    /** The last day in somebody's chair is over. */
    @Scheduled(cron = "5 0 0 * * *", zone = "Europe/Copenhagen")
    void aDayIsOver() {
        endWhatIsOver();
    }

    /**
     * First the browsers are told, then the sessions end: with them the line is cut that tells it. Whoever asks for
     * something in between is refused by itself.
     */
    void endWhatIsOver() {
        List<VaadinSession> over = sessioner.stream()
                .filter(session -> !validity.holds(person(session.getSession())))
                .toList();
        if (!over.isEmpty()) {
            over.forEach(session -> {
                String doer = validity.isOnlyChairTaken(person(session.getSession())) ? DOER_EFTER_STOLEN : DOER;
                session.access(() -> session.getUIs().forEach(ui -> {
                    ui.getPage().executeJs(ASK_NOBODY);
                    ui.getPage().setLocation(doer);
                }));
            });
            pause();
            over.forEach(session -> session.access(() -> end(session)));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(TOLD);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(VaadinSession session) {
        WrappedSession http = session.getSession();
        if (person(http) != null) {
            http.invalidate();
        }
    }

    /** Who is signed in there; null also where the session has ended. */
    static @Nullable Authentication person(@Nullable WrappedSession http) {
        return kontekst(http) instanceof SecurityContext sikker ? sikker.getAuthentication() : null;
    }

    /** A session that has ended meanwhile is nobody's, and has no screens left to take away: only asking it says so. */
    private static @Nullable Object kontekst(@Nullable WrappedSession http) {
        try {
            return http == null
                    ? null
                    : http.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        } catch (IllegalStateException ended) {
            return null;
        }
    }
}
