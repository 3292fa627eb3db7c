package dk.raadslag.referat;

import dk.raadslag.dagsorden.Dagsordenlaeser;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
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
    private final Dagsordenlaeser dagsordener;
    private final Moeder moeder;
    private final AktuelBruger aktuel;
    private final Kanal kanal;
    private final Spor spor;
    private final Clock clock;

    Moedebord(
            Beslutninger beslutninger,
            Dagsordenlaeser dagsordener,
            Moeder moeder,
            AktuelBruger aktuel,
            Kanal kanal,
            Spor spor,
            Clock clock) {
        this.beslutninger = beslutninger;
        this.dagsordener = dagsordener;
        this.moeder = moeder;
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

    /** Called as a bilag is fetched: notes who fetched what is confidential. */
    public void hentBilag(long moedeId, long punktId, long bilagId) {
        Punktindhold punkt = dagsordener.seneste(moedeId).orElseThrow().punkt(punktId);
        punkt.bilag().stream()
                .filter(bilag -> bilag.id() == bilagId && (bilag.fortrolig() || !punkt.aaben()))
                .forEach(bilag -> spor.laest(
                        Moede.EMNE,
                        moedeId,
                        "bilag",
                        Map.of("punkt", Integer.toString(punkt.nr()), "nr", Integer.toString(bilag.nr()))));
    }

    @Transactional(readOnly = true)
    public List<Beslutning> beslutninger(long moedeId) {
        return beslutninger.findByMoedeIdOrderById(moedeId);
    }

    /**
     * Decides. Once the meeting is held only the remark can be put right, for the case has gone on from the outcome.
     *
     * @param atPunktId null for a standing item
     * @param kendt the version of the decision that the one who decides has seen, or -1 where there was none
     * @throws Regelbrud if another has decided in between, or the meeting is not at that point
     */
    public void beslut(
            long moedeId, long punktId, @Nullable Long atPunktId, Udfald udfald, String bemaerkning, int kendt) {
        Moede moede = moeder.findById(moedeId).orElseThrow();
        Udgave udgave = dagsordener.seneste(moedeId).orElseThrow(() -> new Regelbrud("ikkeUdgivet"));
        udgave.punkt(punktId);
        Optional<Beslutning> foer = beslutninger.findByMoedeIdOrderById(moedeId).stream()
                .filter(beslutning -> beslutning.gaelder(punktId, atPunktId))
                .findFirst();
        if (foer.map(Beslutning::getVersion).orElse(-1) != kendt) {
            throw new Regelbrud("besluttetImens");
        }
        if (moede.status() != Moedestatus.UDGIVET
                && foer.map(Beslutning::getUdfald).filter(udfald::equals).isEmpty()) {
            throw new Regelbrud("moedetErHoldt");
        }
        String navn = aktuel.bruger().getNavn();
        foer.ifPresentOrElse(
                beslutning -> beslutning.ret(udfald, bemaerkning, navn, clock.instant()),
                () -> beslutninger.save(
                        new Beslutning(moedeId, punktId, atPunktId, udfald, bemaerkning, navn, clock.instant())));
        beslutninger.flush();
        spor.noter(
                Moede.EMNE,
                moedeId,
                "besluttet",
                Map.of("punkt", Integer.toString(udgave.punkt(punktId).nr()), "udfald", udfald.name()),
                null);
        kanal.send(EMNE, Long.toString(moedeId));
    }
}
