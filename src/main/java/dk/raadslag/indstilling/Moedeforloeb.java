package dk.raadslag.indstilling;

import dk.raadslag.besked.Beskeder;
import dk.raadslag.forloeb.Forloeb;
import dk.raadslag.kalender.FristFlyttet;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.MoedeFlyttet;
import dk.raadslag.kalender.UmuligTid;
import dk.raadslag.organisation.Programmetssyn;
import dk.raadslag.spor.Spor;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
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

    /** The cases that were sent to the meeting and are not ready for its agenda, and where each stands. */
    public Map<Long, Status> findUnderway(long moede) {
        return indstillinger.findByMoedeIdAndStatusIn(moede, Status.undervejs()).stream()
                .collect(Collectors.toUnmodifiableMap(Indstilling::getId, Indstilling::getStatus));
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

    /**
     * What the meeting decided on a case does not count any more: the case waits for its decision again.
     *
     * @return false if it has gone on since; then it stays where it is, and what was decided on it stands
     */
    public boolean takeDecisionBack(long sag, long moede, String grund) {
        if (!canTakeDecisionBack(sag, moede)) {
            return false;
        }
        Indstilling indstilling = sager.hent(sag);
        Map<String, Object> med = Map.of("grund", grund);
        if (indstilling.getStatus() == Status.AFSLUTTET) {
            forloeb.begin(Sagsgang.PROCES, "genoptagelse", sag, Skribenter.of(indstilling), med);
        } else {
            forloeb.meld(Sagsgang.PROCES, sag, "beslutningTagetTilbage", med);
        }
        indstillinger.flush();
        return true;
    }

    /** Whether {@link #takeDecisionBack} can be done. */
    public boolean canTakeDecisionBack(long sag, long moede) {
        Indstilling indstilling = sager.hent(sag);
        return indstilling.erSomMoedetForlodDen(moede)
                && (indstilling.getStatus() == Status.AFSLUTTET
                        || forloeb.venterPaa(Sagsgang.PROCES, sag, "beslutningTagetTilbage"));
    }

    /** Whether a decision of that meeting can be another one: the case has not gone on from it. */
    public boolean kanBesluttes(long sag, long moede) {
        AtomicBoolean kan = new AtomicBoolean();
        syn.under(() ->
                kan.set(sager.hent(sag).getStatus() == Status.TRUKKET_TILBAGE || venterPaaBeslutning(sag, moede)));
        return kan.get();
    }

    /** Whether the case or this bilag of it is confidential now, whatever it was in an edition. */
    public boolean erLukket(long sag, long bilag) {
        AtomicBoolean lukket = new AtomicBoolean();
        syn.under(() -> {
            Indstilling indstilling = sager.hent(sag);
            lukket.set(indstilling.behandlesFortroligt()
                    || indstilling.getBilag().stream().anyMatch(et -> et.getId() == bilag && et.erFortrolig()));
        });
        return lukket.get();
    }

    /** Something outside the case's own steps has happened to it at a meeting: in its trail, and its author is told. */
    public void note(long sag, String handling, String moede) {
        spor.noter(IndstillingTrin.EMNE, sag, handling, Map.of("moede", moede), null);
        beskeder.send(sager.hent(sag).getForfatter().getId(), "besked.sag." + handling, "sag/" + sag, moede);
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
        LocalDate fra = flyttet.fra();
        if (fra != null) {
            Moede moede = moeder.moede(flyttet.moedeId());
            Map<String, String> hvornaar =
                    Map.of("fra", FristTekst.dag(fra, FristTekst.DANSK), "moede", Moedenavn.af(moede));
            syn.under(() -> indstillinger.findByMoedeId(moede.id()).forEach(sag -> {
                spor.noter(IndstillingTrin.EMNE, sag.getId(), "moedeFlyttet", hvornaar, flyttet.grund());
                tell(sag, "besked.moedeFlyttet", moede);
            }));
        }
    }

    private void moveTimers(long moede) {
        indstillinger.flush();
        syn.under(() -> indstillinger.findByMoedeId(moede).stream()
                .filter(sag -> sag.getStatus().kanSkrives())
                .forEach(sag -> forloeb.flytTimere(Sagsgang.PROCES, sag.getId())));
    }
}
