package dk.raadslag.besked.ui;

import com.vaadin.flow.shared.Registration;
import dk.raadslag.besked.BeskedSendt;
import dk.raadslag.besked.Beskeder;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.shell.Topplads;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The bells that hang in open windows on this node: each rings when its person is sent something. */
@Component
class Klokker implements Topplads {

    private final Map<Long, Set<Runnable>> hanging = new ConcurrentHashMap<>();
    private final Beskeder beskeder;
    private final AktuelBruger aktuel;
    private final Clock clock;

    Klokker(Beskeder beskeder, AktuelBruger aktuel, Clock clock) {
        this.beskeder = beskeder;
        this.aktuel = aktuel;
        this.clock = clock;
    }

    @Override
    public com.vaadin.flow.component.Component component() {
        return new Klokke(beskeder, clock, this, aktuel.id());
    }

    Registration hang(long brugerId, Runnable ring) {
        hanging.computeIfAbsent(brugerId, id -> ConcurrentHashMap.newKeySet()).add(ring);
        return () -> hanging.computeIfPresent(brugerId, (id, rings) -> {
            rings.remove(ring);
            return rings.isEmpty() ? null : rings;
        });
    }

    @TransactionalEventListener
    void ring(BeskedSendt sendt) {
        hanging.getOrDefault(sendt.brugerId(), Set.of()).forEach(Runnable::run);
    }
}
