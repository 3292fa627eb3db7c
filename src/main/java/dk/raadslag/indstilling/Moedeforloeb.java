package dk.raadslag.indstilling;

import dk.raadslag.besked.Beskeder;
import dk.raadslag.forloeb.Forloeb;
import dk.raadslag.kalender.FristFlyttet;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.MoedeFlyttet;
import dk.raadslag.kalender.UmuligTid;
import dk.raadslag.organisation.Programmetssyn;
import dk.raadslag.spor.Spor;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final Aabninger aabninger;
    private final Kvalitetskontrol kontrol;
    private final Moederaekke moeder;
    private final Forloeb forloeb;
    private final Spor spor;
    private final Beskeder beskeder;
    private final ApplicationEventPublisher events;
    private final Programmetssyn syn;

    Moedeforloeb(
            Indstillinger indstillinger,
            Sagsmappe sager,
            Aabninger aabninger,
            Kvalitetskontrol kontrol,
            Moederaekke moeder,
            Forloeb forloeb,
            Spor spor,
            Beskeder beskeder,
            ApplicationEventPublisher events,
            Programmetssyn syn) {
        this.indstillinger = indstillinger;
        this.sager = sager;
        this.aabninger = aabninger;
        this.kontrol = kontrol;
        this.moeder = moeder;
        this.forloeb = forloeb;
        this.spor = spor;
        this.beskeder = beskeder;
        this.events = events;
        this.syn = syn;
    }

    /** The case, whoever asks: for the agenda's own copies. */
    public Indstilling hent(long sag) {
        return sager.hent(sag);
    }

    /** What of these cases has been opened after it was closed. */
    public List<Aabning> aabninger(Collection<Long> sagerne) {
        return aabninger.findBySagIn(sagerne);
    }

    /** The case as the quality check reads it, for the papers of the meeting to be held against. */
    public dk.raadslag.kvalitet.Sag tjeksag(long sag) {
        return kontrol.sag(sager.hent(sag));
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
        afgoer(sag, resultat, afgjorteAtPunkter, Map.of());
    }

    private void afgoer(long sag, Resultat resultat, Set<Long> afgjorteAtPunkter, Map<String, Object> oplysninger) {
        sager.hent(sag).traefBeslutning(resultat, afgjorteAtPunkter);
        indstillinger.flush();
        forloeb.meld(Sagsgang.PROCES, sag, "beslutningTruffet", oplysninger);
    }

    /** Its minutes are public. A case that was postponed or sent back goes on. */
    public void referatOffentligt(long sag) {
        if (sager.hent(sag).getStatus() == Status.BESLUTTET) {
            forloeb.meld(Sagsgang.PROCES, sag, "referatOffentligt", Map.of());
        }
    }

    /** Whether the case is still in the edition that the meeting is to decide on, and not withdrawn since. */
    public boolean venterPaaBeslutning(long sag, long moede) {
        Indstilling indstilling = sager.hent(sag);
        return indstilling.getStatus() == Status.UDGIVET && indstilling.getMoedeId() == moede;
    }

    /**
     * The meeting will not be held: what was to come up there comes up at the next.
     *
     * @throws UmuligTid if none is planned
     */
    public void moedeAflyst(long moede, String grund) {
        Moede fra = moeder.moede(moede);
        List<Indstilling> sagerne = indstillinger.findByMoedeId(moede);
        if (sagerne.stream().anyMatch(Moedeforloeb::kanFlyttes)
                && moeder.findNaeste(fra).isEmpty()) {
            throw new UmuligTid(UmuligTid.Grund.INTET_SENERE_MOEDE);
        }
        for (Indstilling sag : sagerne) {
            if (sag.getStatus() == Status.UDGIVET) {
                afgoer(sag.getId(), Resultat.UDSKUDT, Set.of(), Map.of("grund", grund));
            } else if (sag.getStatus().erFoerUdgivelse()) {
                moveOn(sag, fra, "moedeAflyst", grund);
            }
        }
    }

    /**
     * The meeting is held without what did not get into its agenda: that waits for the next. A draft stays, for its author
     * chooses the meeting, and is told.
     */
    public void holdtUden(long moede) {
        Moede fra = moeder.moede(moede);
        for (Indstilling sag : indstillinger.findByMoedeId(moede)) {
            if (sag.getStatus() == Status.KLADDE) {
                tell(sag, "besked.moedetErHoldt", fra);
            } else if (sag.getStatus().erFoerUdgivelse()) {
                moveOn(sag, fra, "naaedeIkkeMoedet", null);
            }
        }
    }

    private static boolean kanFlyttes(Indstilling sag) {
        return sag.getStatus() == Status.UDGIVET || sag.getStatus().erFoerUdgivelse();
    }

    private void moveOn(Indstilling sag, Moede fra, String handling, @Nullable String grund) {
        Moede til = moeder.naeste(fra);
        sag.foelgMoedet(til.id());
        spor.noter(
                IndstillingTrin.EMNE,
                sag.getId(),
                handling,
                Map.of("fra", Moedenavn.af(fra), "moede", Moedenavn.af(til)),
                grund);
        tell(sag, "besked." + handling, til);
        events.publishEvent(new IndstillingAfDagsorden(sag.getId(), fra.id()));
        if (sag.getStatus() == Status.PAA_DAGSORDEN) {
            events.publishEvent(new IndstillingPaaDagsorden(sag.getId(), til.id()));
        }
        indstillinger.flush();
        if (sag.getStatus().kanSkrives()) {
            forloeb.flytTimere(Sagsgang.PROCES, sag.getId());
        }
    }

    private void tell(Indstilling sag, String besked, Moede moede) {
        beskeder.send(sag.getForfatter().getId(), besked, "sag/" + sag.getId(), Moedenavn.af(moede));
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
        syn.under(() -> indstillinger.findByMoedeId(moede).stream()
                .filter(sag -> sag.getStatus().kanSkrives())
                .forEach(sag -> forloeb.flytTimere(Sagsgang.PROCES, sag.getId())));
    }
}
