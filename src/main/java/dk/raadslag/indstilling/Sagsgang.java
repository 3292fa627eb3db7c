package dk.raadslag.indstilling;

import dk.raadslag.forloeb.Forloeb;
import dk.raadslag.forloeb.Opgave;
import dk.raadslag.forloeb.Opgaver;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with an indstilling now, by the one signed in: the outcomes of its open tasks, and the ways back. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Sagsgang {

    /** The process's id in the BPMN file. */
    public static final String PROCES = "indstilling";

    private final Sagsmappe sager;
    private final Opgaver opgaver;
    private final Forloeb forloeb;
    private final Moederaekke moeder;
    private final AktuelBruger aktuel;
    private final Kanal kanal;
    private final Spor spor;
    private final Kriterier kriterier;
    private final Kvalitetskontrol kontrol;
    private final Indsendelser indsendelser;
    private final Offentligesteder steder;
    private final Forberedte forberedte;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sagsgang(
            Sagsmappe sager,
            Opgaver opgaver,
            Forloeb forloeb,
            Moederaekke moeder,
            AktuelBruger aktuel,
            Kanal kanal,
            Spor spor,
            Kriterier kriterier,
            Kvalitetskontrol kontrol,
            Indsendelser indsendelser,
            Offentligesteder steder,
            Forberedte forberedte,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sager = sager;
        this.opgaver = opgaver;
        this.forloeb = forloeb;
        this.moeder = moeder;
        this.aktuel = aktuel;
        this.kanal = kanal;
        this.spor = spor;
        this.kriterier = kriterier;
        this.kontrol = kontrol;
        this.indsendelser = indsendelser;
        this.steder = steder;
        this.forberedte = forberedte;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Opgave> opgaver(long sag) {
        sager.tilLaesning(sag);
        return opgaver.paa(PROCES, sag);
    }

    /**
     * Presses a button.
     *
     * @throws dk.raadslag.forloeb.UdfaldFindesIkke if it is not there for this person now
     * @throws Regelbrud if a rule stands in the way; nothing has changed then
     */
    public void vaelg(long sag, String udfald, Map<String, Object> oplysninger) {
        sager.tilLaesning(sag).finishFeedback(aktuel.bruger().getNavn());
        opgaver.fuldfoer(PROCES, sag, udfald, oplysninger);
        tell(sag);
    }

    /** What may close a case in this municipality, in its order. */
    public List<Kriterium> kriterier() {
        return kriterier.alle();
    }

    /** The one with this key, also if there is no such any more. */
    public Kriterium kriterium(String noegle) {
        return kriterier.med(noegle);
    }

    /** @param afgoerelse confidential, with its criterion and reason */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public void fortrolig(long sag, Klassifikation afgoerelse, @Nullable String offentligTitel) {
        Map<String, Object> oplysninger = new HashMap<>(Map.of(
                "grund", afgoerelse.grund(),
                "lov", afgoerelse.lov(),
                "ophoer", afgoerelse.ophoer()));
        if (afgoerelse.kriterium() != null) {
            oplysninger.put("kriterium", afgoerelse.kriterium());
        }
        if (offentligTitel != null && !offentligTitel.isBlank()) {
            oplysninger.put("offentligTitel", offentligTitel.strip());
        }
        vaelg(sag, "fortrolig", oplysninger);
    }

    /** What the one who decides on openness begins with. */
    @Transactional(readOnly = true)
    public Udgangspunkt udgangspunkt(long sag) {
        Indstilling indstilling = sager.hent(sag, Adgang::kanSeKvalitet);
        return new Udgangspunkt(
                indstilling.getUdgangspunkt(),
                indstilling.getTidligere().isClosed(),
                indstilling.getOffentligTitel().orElse(""));
    }

    /** The bilag of a case, for the one who chooses which of them to close instead of the case. */
    @Transactional(readOnly = true)
    public List<Bilag> bilag(long sag) {
        return sager.tilLaesning(sag).getBilag();
    }

    /** Whether a bilag must be decided before the case can be open. */
    @Transactional(readOnly = true)
    public boolean skalAfgoereBilag(long sag) {
        return sager.tilLaesning(sag).venterBilag();
    }

    /**
     * The case is open, and each of these bilag is what is decided of it: only what must be is closed (rule 10).
     *
     * @param grund why, where something that the author proposed closed becomes open
     * @throws Regelbrud if a bilag that is proposed closed is not among them, a criterion is without what it demands, or it
     *     is against a proposal without a reason
     */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public void aabenMedBilag(long sag, Map<Long, Klassifikation> bilag, @Nullable String grund) {
        Indstilling indstilling = sager.tilLaesning(sag);
        bilag.forEach((id, afgoerelse) -> {
            afgoerelse.ophoer().kraevForude(LocalDate.now(clock));
            indstilling.klassificerBilag(id, afgoerelse, grund);
            spor.noter(
                    IndstillingTrin.EMNE,
                    sag,
                    afgoerelse.erAaben() ? "bilagKlassificeretAabent" : "bilagKlassificeretFortroligt",
                    Bilagsspor.af(indstilling.bilag(id), afgoerelse),
                    null);
        });
        vaelg(sag, "aaben", grund == null ? Map.of() : Map.of("grund", grund));
    }

    @PreAuthorize("hasRole('SEKRETARIAT')")
    public void meldTilbage(long sag, String sted, String tekst) {
        sager.tilLaesning(sag).meldTilbage(sted, tekst, aktuel.bruger().getNavn(), clock.instant());
        tell(sag);
    }

    /**
     * Saves what the one signed in is writing about a place, as it is typed; blank takes it away.
     *
     * @param grundlag the revision that it was written on, 0 where nothing was
     */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public Gemt writeFeedback(long sag, String sted, String tekst, long grundlag) {
        tell(sag);
        return sager.laas(sag)
                .writeFeedback(sted, tekst, grundlag, aktuel.bruger().getNavn(), clock.instant());
    }

    /** What the one signed in has written there is given, and goes to the author when the case is sent back. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public void finishFeedback(long sag, String sted) {
        sager.laas(sag).finishFeedback(sted, aktuel.bruger().getNavn());
        tell(sag);
    }

    /** What has been written and not been sent: approving asks what is to become of it. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    @Transactional(readOnly = true)
    public List<Tilbagemelding> waitingFeedback(long sag) {
        return sager.tilLaesning(sag).getTilbagemeldinger().stream()
                .filter(Tilbagemelding::isWaiting)
                .toList();
    }

    /** What goes to the author if the one signed in sends the case back now, and until when it is awaited (rules 4 and 6). */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    @Transactional(readOnly = true)
    public Returnering returnering(long sag) {
        Indstilling indstilling = sager.tilLaesning(sag);
        String mig = aktuel.bruger().getNavn();
        Map<Boolean, List<Tilbagemelding>> sendes = indstilling.getTilbagemeldinger().stream()
                .filter(Tilbagemelding::isWaiting)
                .collect(Collectors.partitioningBy(
                        melding -> !melding.isBeingWritten() || melding.getAf().equals(mig)));
        indstilling.hentAlt();
        return new Returnering(
                indstilling,
                sendes.getOrDefault(true, List.of()),
                sendes.getOrDefault(false, List.of()),
                moeder.rettefrist(moeder.moede(indstilling.getMoedeId())));
    }

    /**
     * Approves without sending these to the author; they stay with the case.
     *
     * @throws Regelbrud if there is other feedback by now
     */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public void approveWithout(long sag, Set<Long> meldinger) {
        int antal = sager.laas(sag).waiveFeedback(meldinger);
        if (antal > 0) {
            Map<String, String> detaljer = Map.of("antal", Integer.toString(antal));
            spor.noter(IndstillingTrin.EMNE, sag, "tilbagemeldingerUdeladt", detaljer, null);
        }
        vaelg(sag, "godkend", Map.of());
    }

    /**
     * Removes feedback that the author has not got. It stands in the trail that it was, for the secretariat alone.
     *
     * @param grund why; may be blank where one takes back one's own words
     * @throws Regelbrud without a reason, if a colleague wrote it
     */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public void fjernTilbagemelding(long sag, long melding, String grund) {
        sager.laas(sag)
                .fjernTilbagemelding(melding, grund, aktuel.bruger().getNavn())
                .ifPresent(fjernet -> spor.noter(
                        IndstillingTrin.EMNE,
                        sag,
                        "tilbagemeldingFjernet",
                        Map.of("af", fjernet.getAf()),
                        grund.isBlank() ? null : grund.strip()));
        tell(sag);
    }

    private void tell(long sag) {
        kanal.send(Sager.EMNE, Long.toString(sag));
    }

    /** Those that the one signed in may go now. A case keeps the ways that its version of the process had when it began. */
    @Transactional(readOnly = true)
    public List<Tilbagevej> tilbageveje(long sag) {
        Indstilling indstilling = sager.tilLaesning(sag);
        return Arrays.stream(Tilbagevej.values())
                .filter(vej -> vej.isOpenTo(aktuel.bruger(), indstilling))
                .filter(vej -> vej != Tilbagevej.SEND_TILBAGE || !isAtItsMeeting(indstilling))
                .filter(vej -> vej == Tilbagevej.TAG_OP_IGEN || forloeb.venterPaa(PROCES, sag, vej.besked()))
                .toList();
    }

    /**
     * Asks before the person is asked: what the screen offered may be closed by now.
     *
     * @throws RuntimeException as {@link #goBack} would
     */
    @Transactional(readOnly = true)
    public void requireOpen(long sag, Tilbagevej vej) {
        open(sag, vej);
    }

    private Indstilling open(long sag, Tilbagevej vej) {
        Indstilling indstilling = sager.hent(sag, vej::isOf);
        vej.requireOpenTo(aktuel.bruger(), indstilling);
        return indstilling;
    }

    /** Why the author cannot take back what was sent, where that is not by the state of the case: the key of a sentence. */
    @Transactional(readOnly = true)
    public Optional<String> hvorforIkkeHentes(long sag) {
        return Tilbagevej.HENT_TILBAGE
                .whyClosedTo(aktuel.bruger(), sager.tilLaesning(sag))
                .map(regel -> new Regelbrud(regel).noegle());
    }

    private boolean isAtItsMeeting(Indstilling indstilling) {
        return indstilling.getStatus() == Status.UDGIVET && moeder.erForbi(moeder.moede(indstilling.getMoedeId()));
    }

    /**
     * Goes one of the ways back (rule 21). What was in a published edition leaves it with a new one.
     *
     * @throws IngenAdgang if it is not this person's to go
     * @throws UlovligOvergang if the case has gone on meanwhile
     * @throws Regelbrud if something stands in the way by now
     * @throws dk.raadslag.forloeb.OplysningMangler without a reason, where it takes one
     */
    public void goBack(long sag, Tilbagevej vej, String grund) {
        Indstilling indstilling = open(sag, vej);
        boolean udgivet = indstilling.getStatus() == Status.UDGIVET;
        Map<String, Object> oplysninger = grund.isBlank() ? Map.of() : Map.of("grund", grund.strip());
        if (vej == Tilbagevej.TAG_OP_IGEN) {
            forloeb.begin(PROCES, vej.besked(), sag, Skribenter.of(indstilling), oplysninger);
        } else {
            forloeb.meld(PROCES, sag, vej.besked(), oplysninger);
        }
        if (udgivet) {
            events.publishEvent(new UdgivetSagVaek(sag, indstilling.getMoedeId(), grund.strip()));
        }
    }

    /**
     * The meetings where the public goes on reading the case after it is withdrawn: earlier ones, for its own gets a new
     * edition.
     */
    @Transactional(readOnly = true)
    public Offentligt offentligPaa(long sag) {
        Indstilling indstilling = sager.tilLaesning(sag);
        List<Moede> paa = steder.af(sag).stream()
                .filter(moede -> indstilling.getStatus() != Status.UDGIVET || moede.id() != indstilling.getMoedeId())
                .toList();
        return new Offentligt(paa, !paa.isEmpty() && aktuel.bruger().har(Rolle.SEKRETARIAT));
    }

    /** What stands as decided on a case that waits for its meeting, and goes with it: told the secretariat, who may read it. */
    @Transactional(readOnly = true)
    public Forberedte.Antal prepared(long sag) {
        Indstilling indstilling = sager.tilLaesning(sag);
        return indstilling.getStatus() == Status.UDGIVET && aktuel.bruger().har(Rolle.SEKRETARIAT)
                ? forberedte.paa(sag, indstilling.getMoedeId())
                : new Forberedte.Antal(0, 0);
    }

    /**
     * Withdraws it, and takes it away from the public record in the same moment.
     *
     * @throws IngenAdgang if it is not this person's to withdraw
     */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public void traekTilbageOgFjern(long sag, String grund) {
        traekTilbage(sag, grund);
        events.publishEvent(new IndstillingFjernes(sag, grund));
    }

    /** @throws IngenAdgang if it is not this person's to withdraw */
    public void traekTilbage(long sag, String grund) {
        goBack(sag, Tilbagevej.TRAEK_TILBAGE, grund);
    }

    /**
     * What sending the case will do, said before it is pressed.
     *
     * @throws IngenAdgang unless the one signed in writes the case or is of the secretariat
     */
    public Afsendelse hvadSker(long sag) {
        Indstilling indstilling = sager.hent(sag, Adgang::kanSeKvalitet);
        Moede moede = moeder.moede(indstilling.getMoedeId());
        boolean rettidig = moede.frist().naas(clock.instant());
        return new Afsendelse(
                rettidig,
                moede,
                rettidig ? moede : moeder.naeste(moede),
                indstilling.getForslag(),
                indstilling.getBilag().stream().filter(Bilag::erFortrolig).toList(),
                kontrol.fund(indstilling).stream()
                        .filter(fund -> fund.gaelder() && fund.alvor() == Alvor.ADVARSEL)
                        .toList(),
                indstilling.getTilbagemeldinger().stream()
                        .filter(Tilbagemelding::isOpen)
                        .toList(),
                indsendelser.af(sag).stream()
                        .findFirst()
                        .map(sendt -> !Sagsaendringer.mellem(sendt.indhold(), Sagsaftryk.af(indstilling))
                                .isEmpty())
                        .orElse(true));
    }

    /** Whether it is a draft for a meeting that is over, so that its author must choose another. */
    @Transactional(readOnly = true)
    public boolean harMistetMoedet(long sag) {
        Indstilling indstilling = sager.tilLaesning(sag);
        return indstilling.getStatus() == Status.KLADDE && moeder.erForbi(moeder.moede(indstilling.getMoedeId()));
    }

    /** The next meeting of the same forum that it could come to; empty if none is planned. */
    @Transactional(readOnly = true)
    public Optional<Moede> naesteMoede(long sag) {
        return moeder.findNaeste(moeder.moede(sager.tilLaesning(sag).getMoedeId()));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Haendelse> historik(long sag) {
        sager.tilLaesning(sag);
        return spor.historik(IndstillingTrin.EMNE, sag);
    }

    /**
     * @param sag as it is now, for what its places are called
     * @param sendes what the author gets
     * @param skrives what a colleague is in the middle of, and what is not sent
     */
    public record Returnering(
            Indstilling sag, List<Tilbagemelding> sendes, List<Tilbagemelding> skrives, Instant rettefrist) {}

    /**
     * @param valg what was decided before, if it closed the case, else what the author proposes
     * @param afgjort whether it was decided before
     * @param offentligTitel the public title that was given then; may be empty
     */
    public record Udgangspunkt(Klassifikation valg, boolean afgjort, String offentligTitel) {}

    /** @param kanFjernes whether the one signed in can take it away there too */
    public record Offentligt(List<Moede> paa, boolean kanFjernes) {}

    /**
     * @param naeste the meeting it will come to if it is late and postponed
     * @param forslag how open it is proposed (rule 8)
     * @param lukkede the bilag that are closed by themselves
     * @param advarsler of the quality check, that nobody has answered
     * @param udestaaende remarks that are neither ticked off nor answered
     * @param aendret whether a word or a bilag has changed since it was sent last
     */
    public record Afsendelse(
            boolean rettidig,
            Moede moede,
            Moede naeste,
            Klassifikation forslag,
            List<Bilag> lukkede,
            List<Kvalitetsfund> advarsler,
            List<Tilbagemelding> udestaaende,
            boolean aendret) {}
}
