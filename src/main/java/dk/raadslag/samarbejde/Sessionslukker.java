package dk.raadslag.samarbejde;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import dk.raadslag.organisation.AdgangAendret;
import dk.raadslag.spor.Aktoer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Takes open screens away at once, on every node, from a person whose access has changed: no session of theirs is good for
 * another request, and this shows it.
 */
@Component
class Sessionslukker implements VaadinServiceInitListener {

    private static final String EMNE = "adgang";

    private final Set<VaadinSession> sessioner = ConcurrentHashMap.newKeySet();
    private final Kanal kanal;

    Sessionslukker(Kanal kanal) {
        this.kanal = kanal;
        kanal.lyt(EMNE, this::close);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(ny -> sessioner.add(ny.getSession()));
        event.getSource().addSessionDestroyListener(slut -> sessioner.remove(slut.getSession()));
    }

    @EventListener
    void tell(AdgangAendret aendret) {
        kanal.send(EMNE, aendret.brugernavn());
    }

    void close(String brugernavn) {
        sessioner.forEach(session -> session.access(() -> {
            if (brugernavn.equals(person(session.getSession()))) {
                session.getUIs().forEach(ui -> ui.getPage().setLocation("/login?udlogget"));
            }
        }));
    }

    /** Who is signed in there; null also where the session has ended. */
    static @Nullable String person(@Nullable WrappedSession http) {
        Object kontekst = kontekst(http);
        Authentication hvem = kontekst instanceof SecurityContext sikker ? sikker.getAuthentication() : null;
        return hvem != null && hvem.getPrincipal() instanceof Aktoer aktoer ? aktoer.aktoerId() : null;
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
