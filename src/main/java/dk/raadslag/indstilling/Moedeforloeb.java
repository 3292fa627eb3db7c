package dk.raadslag.indstilling;

import dk.raadslag.forloeb.Forloeb;
import dk.raadslag.kalender.FristFlyttet;
import dk.raadslag.kalender.MoedeFlyttet;
import dk.raadslag.spor.Spor;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a meeting does to its cases. Called by the modules of the agenda and the minutes in their own transactions, which
 * have asked whether the one who acts may.
 */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class Moedeforloeb {

    private final Indstillinger indstillinger;
    private final Sagsmappe sager;
    private final Moederaekke moeder;
    private final Forloeb forloeb;
    private final Spor spor;
    private final ApplicationEventPublisher events;

    Moedeforloeb(
            Indstillinger indstillinger,
            Sagsmappe sager,
            Moederaekke moeder,
            Forloeb forloeb,
            Spor spor,
            ApplicationEventPublisher events) {
        this.indstillinger = indstillinger;
        this.sager = sager;
        this.moeder = moeder;
        this.forloeb = forloeb;
        this.spor = spor;
        this.events = events;
    }

    /** The case, whoever asks: for the agenda's own copies. */
    public Indstilling hent(long sag) {
        return sager.hent(sag);
    }

    public List<Indstilling> paaDagsorden(long moede) {
        return indstillinger.findByMoedeIdAndStatusIn(moede, Set.of(Status.PAA_DAGSORDEN));
    }

    /** An edition of the agenda with the case in it is out. A case that is in an earlier edition already stays so. */
    public void udgivet(long sag) {
        if (sager.hent(sag).getStatus() == Status.PAA_DAGSORDEN) {
            forloeb.meld(Sagsgang.PROCES, sag, "dagsordenUdgivet", Map.of());
        }
    }

    /** @param afgjorteAtPunkter those that need not come up again */
    public void besluttet(long sag, Resultat resultat, Set<Long> afgjorteAtPunkter) {
        sager.hent(sag).traefBeslutning(resultat, afgjorteAtPunkter);
        indstillinger.flush();
        forloeb.meld(Sagsgang.PROCES, sag, "beslutningTruffet", Map.of());
    }

    /** Its minutes are public. A case that was postponed or sent back goes on. */
    public void referatOffentligt(long sag) {
        if (sager.hent(sag).getStatus() == Status.BESLUTTET) {
            forloeb.meld(Sagsgang.PROCES, sag, "referatOffentligt", Map.of());
        }
    }

    /** The meeting will not be held: what was to come up there comes up at the next. */
    public void moedeAflyst(long moede) {
        long til = moeder.naeste(moeder.moede(moede)).id();
        for (Indstilling sag : indstillinger.findByMoedeId(moede)) {
            if (sag.getStatus() == Status.UDGIVET) {
                besluttet(sag.getId(), Resultat.UDSKUDT, Set.of());
            } else if (sag.getStatus().erFoerUdgivelse()) {
                boolean paaDagsorden = sag.getStatus() == Status.PAA_DAGSORDEN;
                sag.foelgMoedet(til);
                spor.noter(IndstillingTrin.EMNE, sag.getId(), "moedeAflyst", Map.of(), null);
                events.publishEvent(new IndstillingAfDagsorden(sag.getId(), moede));
                if (paaDagsorden) {
                    events.publishEvent(new IndstillingPaaDagsorden(sag.getId(), til));
                }
            }
        }
        moveTimers(til);
    }

    @EventListener
    void fristFlyttet(FristFlyttet flyttet) {
        moveTimers(flyttet.moedeId());
    }

    @EventListener
    void moedeFlyttet(MoedeFlyttet flyttet) {
        moveTimers(flyttet.moedeId());
    }

    private void moveTimers(long moede) {
        indstillinger.flush();
        indstillinger.findByMoedeId(moede).stream()
                .filter(sag -> sag.getStatus().kanSkrives())
                .forEach(sag -> forloeb.flytTimere(Sagsgang.PROCES, sag.getId()));
    }
}
