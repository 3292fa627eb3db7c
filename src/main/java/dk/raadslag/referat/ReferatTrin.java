package dk.raadslag.referat;

import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.dagsorden.Dagsordenlaeser;
import dk.raadslag.dagsorden.Moedekontrol;
import dk.raadslag.dagsorden.Offentligkopi;
import dk.raadslag.dagsorden.Punktart;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Trufne;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.forloeb.Forloeb;
import dk.raadslag.forloeb.Oplysninger;
import dk.raadslag.indstilling.Moedeforloeb;
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
import org.springframework.stereotype.Component;

/** The steps of {@code moede.bpmn20.xml} from the meeting on. Called by the process alone. */
@Component("referatTrin")
public class ReferatTrin {

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
        this.spor = spor;
        this.clock = clock;
    }

    /**
     * The meeting is over: each case goes on from what was decided on it.
     *
     * @throws Regelbrud if an at-punkt is without a decision; nothing has changed then
     */
    public void afhold(long moedeId) {
        Udgave udgave = dagsordener.seneste(moedeId).orElseThrow(() -> new Regelbrud("ikkeUdgivet"));
        List<Beslutning> trufne = beslutninger.findByMoedeIdOrderById(moedeId);
        List<Sagsbeslutning> sagsbeslutninger = udgave.punkter().stream()
                .filter(punkt -> punkt.sagId() != null && sager.venterPaaBeslutning(punkt.sagId(), moedeId))
                .map(punkt -> Sagsbeslutning.af(punkt, trufne))
                .toList();
        sager.holdtUden(moedeId);
        moede(moedeId).afhold();
        sagsbeslutninger.forEach(
                beslutning -> sager.besluttet(beslutning.sag(), beslutning.resultat(), beslutning.afgjorteAtPunkter()));
        approvePrevious(moedeId, udgave, trufne);
        note(moedeId, "afholdt");
    }

    public void offentliggoerUdkast(long moedeId) {
        kontrol.requirePublishable(moede(moedeId));
        moede(moedeId).referatUdkast();
        offentligkopi.offentliggoer(moedeId, Tilstand.UDKAST, trufne.paa(moedeId));
        dagsordener.seneste(moedeId).orElseThrow().punkter().stream()
                .map(Punktindhold::sagId)
                .flatMap(sag -> java.util.stream.Stream.ofNullable(sag))
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
        offentligkopi.offentliggoer(moedeId, Tilstand.GODKENDT, trufne.paa(moedeId));
        note(moedeId, "referatGodkendt");
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
                    .ifPresent(forrige -> forloeb.meld(Dagsordener.PROCES, forrige.id(), "referatGodkendt", Map.of()));
        }
    }

    private Moede moede(long id) {
        return moeder.findById(id).orElseThrow();
    }

    private void note(long moedeId, String handling) {
        spor.noter(Moede.EMNE, moedeId, handling, Map.of(), oplysninger.getGrund());
    }
}
