package dk.raadslag.referat;

import dk.raadslag.dagsorden.Dagsordenlaeser;
import dk.raadslag.dagsorden.Moedehandling;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.indstilling.Gemt;
import dk.raadslag.indstilling.Moedeforloeb;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meeting table: the newest edition of the agenda, and what is decided point by point, by rådmand or note-taker. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('RAADMAND', 'SEKRETARIAT')")
public class Moedebord {

    /** The subject on {@link Kanal} under which a decision tells the other screens of the meeting. */
    public static final String EMNE = "beslutning";

    private final Beslutninger beslutninger;
    private final Henlagte henlagte;
    private final Henlaeggelse henlaeggelse;
    private final Rettelser rettelser;
    private final Dagsordenlaeser dagsordener;
    private final Moeder moeder;
    private final Moedeforloeb sager;
    private final AktuelBruger aktuel;
    private final Kanal kanal;
    private final Spor spor;
    private final Clock clock;

    Moedebord(
            Beslutninger beslutninger,
            Henlagte henlagte,
            Henlaeggelse henlaeggelse,
            Rettelser rettelser,
            Dagsordenlaeser dagsordener,
            Moeder moeder,
            Moedeforloeb sager,
            AktuelBruger aktuel,
            Kanal kanal,
            Spor spor,
            Clock clock) {
        this.beslutninger = beslutninger;
        this.henlagte = henlagte;
        this.henlaeggelse = henlaeggelse;
        this.rettelser = rettelser;
        this.dagsordener = dagsordener;
        this.moeder = moeder;
        this.sager = sager;
        this.aktuel = aktuel;
        this.kanal = kanal;
        this.spor = spor;
        this.clock = clock;
    }

    /** The soonest meeting whose agenda is published and which has not been held. */
    @Transactional(readOnly = true)
    public Optional<Moede> aktueltMoede() {
        return moeder.medStatus(Moedestatus.UDGIVET, Limit.of(1)).stream().findFirst();
    }

    /** Empty until the agenda is published. Of one with confidential items it is noted who read it. */
    public Optional<Udgave> dagsorden(long moedeId) {
        Optional<Udgave> udgave = dagsordener.seneste(moedeId);
        udgave.filter(den -> den.punkter().stream().anyMatch(punkt -> !punkt.aaben()))
                .ifPresent(den ->
                        spor.laest(Moede.EMNE, moedeId, "dagsorden", Map.of("udgave", Integer.toString(den.nr()))));
        return udgave;
    }

    /**
     * Called as a bilag is fetched: notes who fetched what is confidential, or has become so.
     *
     * @return which file it is in the newest edition
     * @throws AccessDeniedException if it stands there no more
     */
    public String hentBilag(long moedeId, long punktId, long bilagId) {
        Punktindhold punkt = dagsordener.seneste(moedeId).stream()
                .flatMap(udgave -> udgave.punkter().stream())
                .filter(et -> et.punktId() == punktId)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("The item is gone"));
        Punktindhold.Bilag hentet = punkt.bilag().stream()
                .filter(bilag -> bilag.id() == bilagId)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("The bilag is gone"));
        Long sag = punkt.sagId();
        if (hentet.fortrolig() || !punkt.aaben() || sag != null && sager.erLukket(sag, bilagId)) {
            spor.laest(
                    Moede.EMNE,
                    moedeId,
                    "bilag",
                    Map.of("punkt", Integer.toString(punkt.nr()), "nr", Integer.toString(hentet.nr())));
        }
        return hentet.sha256();
    }

    @Transactional(readOnly = true)
    public List<Beslutning> beslutninger(long moedeId) {
        return beslutninger.findByMoedeIdOrderById(moedeId);
    }

    /** Whether the one signed in may write remarks now, or correct what was decided. */
    @Transactional(readOnly = true)
    public Rettigheder rettigheder(Moede moede) {
        Bruger bruger = aktuel.bruger();
        return new Rettigheder(
                Moedehandling.BESLUT.erTilladt(moede.status(), bruger),
                Moedehandling.SKRIV_BEMAERKNING.erTilladt(moede.status(), bruger),
                Moedehandling.RET.erTilladt(moede.status(), bruger));
    }

    /** What the one signed in may do with the decisions of a meeting now. */
    public record Rettigheder(boolean beslut, boolean bemaerk, boolean ret) {}

    /**
     * Decides. Once the meeting is held only the remark can be put right, for the case has gone on from the outcome.
     *
     * @param atPunktId null for a standing item
     * @param kendt the outcome's revision that the one who decides has seen, or -1 where there was none
     * @throws Regelbrud if another has decided in between, or the meeting is not at that point
     */
    public void beslut(long moedeId, long punktId, @Nullable Long atPunktId, Udfald udfald, int kendt) {
        Moede moede = moeder.findById(moedeId).orElseThrow();
        Punktindhold punkt = item(moedeId, punktId);
        Optional<Beslutning> foer = find(moedeId, punktId, atPunktId);
        if (foer.map(Beslutning::getUdfaldRevision).orElse(-1) != kendt) {
            throw new Regelbrud("besluttetImens");
        }
        boolean sammeUdfald =
                foer.map(Beslutning::getUdfald).filter(udfald::equals).isPresent();
        Moedehandling handling = sammeUdfald ? Moedehandling.SKRIV_BEMAERKNING : Moedehandling.BESLUT;
        if (!handling.erTilladt(moede.status())) {
            throw new Regelbrud(sammeUdfald ? "referatetErUde" : "moedetErHoldt");
        }
        Long sag = punkt.sagId();
        if (moede.status() == Moedestatus.UDGIVET && sag != null && !sager.kanBesluttes(sag, moedeId)) {
            throw new Regelbrud("sagenErGaaetVidere");
        }
        Navn navn = Navn.nuvaerende();
        foer.ifPresentOrElse(
                beslutning -> beslutning.ret(udfald, navn, clock.instant()),
                () -> begin(new Beslutning(moedeId, punktId, atPunktId, udfald, navn, clock.instant()), punkt));
        beslutninger.flush();
        note(moedeId, punkt, atPunktId, "besluttet", Map.of("udfald", udfald.name()));
        kanal.send(EMNE, Long.toString(moedeId));
    }

    /** What was written on the same words before comes back with the first outcome. */
    private void begin(Beslutning ny, Punktindhold punkt) {
        Punktindhold.@Nullable AtPunkt at =
                ny.getAtPunktId().flatMap(punkt::atPunkt).orElse(null);
        henlagte.find(punkt.punktId(), at).ifPresent(henlagt -> {
            ny.resume(henlagt);
            henlagte.delete(punkt.punktId(), at);
        });
        beslutninger.save(ny);
    }

    /** The remark that waits for an outcome to be chosen again. */
    @Transactional(readOnly = true)
    public Optional<Henlagt> henlagt(long punktId, Punktindhold.@Nullable AtPunkt at) {
        return henlagte.find(punktId, at);
    }

    /**
     * Takes an outcome back, as long as the meeting is not held: then nothing is decided there. Its remark waits.
     *
     * @param kendt the outcome's revision that the one who takes it back has seen
     * @throws Regelbrud if another has decided in between, or the meeting is not at that point
     */
    public void takeBack(long moedeId, long punktId, @Nullable Long atPunktId, int kendt) {
        Moede moede = moeder.findById(moedeId).orElseThrow();
        if (!Moedehandling.BESLUT.erTilladt(moede.status())) {
            throw new Regelbrud("moedetErHoldt");
        }
        Punktindhold punkt = item(moedeId, punktId);
        Beslutning beslutning = find(moedeId, punktId, atPunktId)
                .filter(et -> et.getUdfaldRevision() == kendt)
                .orElseThrow(() -> new Regelbrud("besluttetImens"));
        henlaeggelse.setAside(beslutning, punkt, "udfaldTagetTilbage");
    }

    /** What was corrected after the meeting, oldest first. */
    @Transactional(readOnly = true)
    public List<Rettelse> rettelser(long moedeId) {
        return rettelser.paa(moedeId);
    }

    /** Whether the meeting has not begun, so that what is decided is prepared. */
    @Transactional(readOnly = true)
    public boolean isBeforeIt(Moede moede) {
        return moede.status() == Moedestatus.UDGIVET && !moede.erBegyndt(clock.instant());
    }

    /** The same, with a remark over the one that is there. */
    public void beslut(
            long moedeId, long punktId, @Nullable Long atPunktId, Udfald udfald, String bemaerkning, int kendt) {
        beslut(moedeId, punktId, atPunktId, udfald, kendt);
        Beslutning beslutning = find(moedeId, punktId, atPunktId).orElseThrow();
        if (!bemaerkning.strip().equals(beslutning.getBemaerkning())) {
            bemaerk(moedeId, punktId, atPunktId, bemaerkning, beslutning.getBemaerkningRevision());
        }
    }

    /**
     * Writes the remark to a decision, as it is typed; whoever taps an outcome meanwhile is not in its way. A note to an
     * orientation decides it: it was taken note of.
     *
     * @param grundlag the remark's revision that it was written on
     * @throws Regelbrud if nothing is decided there, or readers have seen it
     */
    public Gemt bemaerk(long moedeId, long punktId, @Nullable Long atPunktId, String tekst, long grundlag) {
        Moede moede = moeder.findById(moedeId).orElseThrow();
        if (!Moedehandling.SKRIV_BEMAERKNING.erTilladt(moede.status())) {
            throw new Regelbrud("referatetErUde");
        }
        Punktindhold punkt = item(moedeId, punktId);
        Beslutning beslutning = find(moedeId, punktId, atPunktId)
                .or(() -> tekst.isBlank() ? Optional.empty() : takeNoteOf(moedeId, punkt, atPunktId))
                .orElseThrow(() -> new Regelbrud("ikkeBesluttet"));
        Optional<Boolean> taken = beslutning.remark(tekst, grundlag, Navn.nuvaerende(), clock.instant());
        if (taken.isEmpty()) {
            return new Gemt.Foraeldet(
                    beslutning.getBemaerkningRevision(),
                    beslutning.getBemaerkning(),
                    beslutning.getBemaerketAf().navn());
        }
        if (taken.orElseThrow()) {
            note(moedeId, punkt, atPunktId, "bemaerket", Map.of());
        }
        kanal.send(EMNE, Long.toString(moedeId));
        return new Gemt.Modtaget(beslutning.getBemaerkningRevision());
    }

    private Optional<Beslutning> takeNoteOf(long moedeId, Punktindhold punkt, @Nullable Long atPunktId) {
        Optional<Udfald> udfald = Udfald.ofNote(punkt, punkt.atPunkt(atPunktId).orElse(null));
        udfald.ifPresent(et -> beslut(moedeId, punkt.punktId(), atPunktId, et, -1));
        return udfald.flatMap(et -> find(moedeId, punkt.punktId(), atPunktId));
    }

    /** @throws Regelbrud with the number of the edition, if it has been taken off the agenda */
    private Punktindhold item(long moedeId, long punktId) {
        Udgave udgave = dagsordener.seneste(moedeId).orElseThrow(() -> new Regelbrud("ikkeUdgivet"));
        return udgave.find(punktId).orElseThrow(() -> new Regelbrud("punktetErTagetAf", Integer.toString(udgave.nr())));
    }

    private Optional<Beslutning> find(long moedeId, long punktId, @Nullable Long atPunktId) {
        return beslutninger.findLockedByMoedeIdOrderById(moedeId).stream()
                .filter(beslutning -> beslutning.gaelder(punktId, atPunktId))
                .findFirst();
    }

    private void note(
            long moedeId, Punktindhold punkt, @Nullable Long atPunktId, String handling, Map<String, String> detaljer) {
        Map<String, String> alle = new HashMap<>(detaljer);
        alle.putAll(Henlaeggelse.details(punkt, punkt.atPunkt(atPunktId).orElse(null)));
        spor.noter(Moede.EMNE, moedeId, handling, alle, null);
    }
}
