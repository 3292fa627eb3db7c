package dk.raadslag.referat;

import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.dagsorden.Dagsordenlaeser;
import dk.raadslag.dagsorden.Forumbesked;
import dk.raadslag.dagsorden.Moedekontrol;
import dk.raadslag.dagsorden.Offentligkopi;
import dk.raadslag.dagsorden.Punktart;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Trufne;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.forloeb.Forloeb;
import dk.raadslag.forloeb.Oplysninger;
import dk.raadslag.indstilling.Moedeforloeb;
import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.spor.Spor;
import dk.raadslag.udgivelse.Tilstand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The steps of {@code moede.bpmn20.xml} from the meeting on. Called by the process alone. */
@Component("referatTrin")
public class ReferatTrin {

    private static final String GODKENDT_PAA = "godkendtPaa";

    private final Moeder moeder;
    private final Kalender kalender;
    private final Dagsordenlaeser dagsordener;
    private final Beslutninger beslutninger;
    private final Moedeforloeb sager;
    private final Trufne trufne;
    private final Moedekontrol kontrol;
    private final Offentligkopi offentligkopi;
    private final Forloeb forloeb;
    private final Oplysninger oplysninger;
    private final Forumbesked besked;
    private final Spor spor;
    private final Clock clock;

    ReferatTrin(
            Moeder moeder,
            Kalender kalender,
            Dagsordenlaeser dagsordener,
            Beslutninger beslutninger,
            Moedeforloeb sager,
            Trufne trufne,
            Moedekontrol kontrol,
            Offentligkopi offentligkopi,
            Forloeb forloeb,
            Oplysninger oplysninger,
            Forumbesked besked,
            Spor spor,
            Clock clock) {
        this.moeder = moeder;
        this.kalender = kalender;
        this.dagsordener = dagsordener;
        this.beslutninger = beslutninger;
        this.sager = sager;
        this.trufne = trufne;
        this.kontrol = kontrol;
        this.offentligkopi = offentligkopi;
        this.forloeb = forloeb;
        this.oplysninger = oplysninger;
        this.besked = besked;
        this.spor = spor;
        this.clock = clock;
    }

    /**
     * The meeting is over: each case goes on from what was decided on it.
     *
     * @throws Regelbrud if an at-punkt is without a decision; nothing has changed then
     * @throws dk.raadslag.kalender.UmuligTid before it begins
     */
    public void afhold(long moedeId) {
        moede(moedeId).requireBegun(clock.instant());
        Udgave udgave = dagsordener.seneste(moedeId).orElseThrow(() -> new Regelbrud("ikkeUdgivet"));
        List<Beslutning> trufne = beslutninger.findByMoedeIdOrderById(moedeId);
        List<Punktindhold> venter = udgave.punkter().stream()
                .filter(punkt -> punkt.sagId() != null && sager.venterPaaBeslutning(punkt.sagId(), moedeId))
                .toList();
        Sagsbeslutning.requireWhole(venter, trufne);
        List<Sagsbeslutning> sagsbeslutninger =
                venter.stream().map(punkt -> Sagsbeslutning.af(punkt, trufne)).toList();
        sager.holdtUden(moedeId);
        moede(moedeId).afhold(clock.instant());
        sagsbeslutninger.forEach(
                beslutning -> sager.besluttet(beslutning.sag(), beslutning.resultat(), beslutning.afgjorteAtPunkter()));
        approvePrevious(moedeId, udgave, trufne);
        note(moedeId, "afholdt");
    }

    /**
     * It was not over after all: the cases wait for its decisions again, except those that have gone on since, and the
     * minutes that it approved are a draft again (rule 21).
     */
    public void reopen(long moedeId) {
        String grund = Objects.requireNonNull(oplysninger.getGrund());
        Moede moede = moede(moedeId);
        moede.reopen();
        dagsordener.seneste(moedeId).orElseThrow().punkter().stream()
                .map(Punktindhold::sagId)
                .flatMap(Stream::ofNullable)
                .forEach(sag -> sager.takeDecisionBack(sag, moedeId, grund));
        kalender.foer(moede)
                .filter(forrige ->
                        forrige.godkendtPaa().filter(moede.id()::equals).isPresent())
                .ifPresent(forrige -> forloeb.begin(
                        Dagsordener.PROCES, "godkendelseTagetTilbage", forrige.id(), Map.of(), Map.of("grund", grund)));
        note(moedeId, "genaabnet");
        besked.tell(moede, "besked.moedetGenaabnet", "moeder", Moedenavn.af(moede));
    }

    public void offentliggoerUdkast(long moedeId) {
        kontrol.requirePublishable(moede(moedeId));
        moede(moedeId).referatUdkast();
        offentligkopi.offentliggoer(moedeId, Tilstand.UDKAST, trufne.paa(moedeId));
        dagsordener.seneste(moedeId).orElseThrow().punkter().stream()
                .map(Punktindhold::sagId)
                .flatMap(Stream::ofNullable)
                .forEach(sager::referatOffentligt);
        note(moedeId, "referatUdkast");
    }

    public void offentliggoerRettetUdkast(long moedeId) {
        kontrol.requirePublishable(moede(moedeId));
        offentligkopi.offentliggoer(moedeId, Tilstand.UDKAST, trufne.paa(moedeId));
        note(moedeId, "referatRettet");
    }

    public void godkend(long moedeId) {
        moede(moedeId).referatGodkendt(LocalDate.now(clock));
        if (oplysninger.get(GODKENDT_PAA) instanceof Long godkendende) {
            moede(moedeId).approvedAt(godkendende);
        }
        offentligkopi.offentliggoer(moedeId, Tilstand.GODKENDT, trufne.paa(moedeId));
        note(moedeId, "referatGodkendt");
    }

    /** What was corrected is public at once, and says so. */
    public void publishCorrection(long moedeId) {
        offentligkopi.offentliggoerIgen(moedeId);
        note(moedeId, "rettelseOffentlig");
    }

    /** The meeting that approved the minutes is not over after all. */
    public void revokeApproval(long moedeId) {
        moede(moedeId).revokeApproval();
        offentligkopi.offentliggoer(moedeId, Tilstand.UDKAST, trufne.paa(moedeId));
        note(moedeId, "godkendelseTagetTilbage");
    }

    /** The point "Referat", approved, approves the minutes of the meeting before (rules 14 and 17). */
    private void approvePrevious(long moedeId, Udgave udgave, List<Beslutning> trufne) {
        boolean godkendt = udgave.punkter().stream()
                .filter(punkt -> punkt.art() == Punktart.REFERAT)
                .anyMatch(punkt -> trufne.stream()
                        .anyMatch(beslutning ->
                                beslutning.gaelder(punkt.punktId(), null) && beslutning.getUdfald() != Udfald.UDSKUDT));
        if (godkendt) {
            Moede moede = moede(moedeId);
            kalender.foer(moede)
                    .filter(forrige -> forloeb.venterPaa(Dagsordener.PROCES, forrige.id(), "referatGodkendt"))
                    .ifPresent(forrige -> forloeb.meld(
                            Dagsordener.PROCES, forrige.id(), "referatGodkendt", Map.of(GODKENDT_PAA, moedeId)));
        }
    }

    private Moede moede(long id) {
        return moeder.findById(id).orElseThrow();
    }

    private void note(long moedeId, String handling) {
        spor.noter(Moede.EMNE, moedeId, handling, Map.of(), oplysninger.getGrund());
    }
}
