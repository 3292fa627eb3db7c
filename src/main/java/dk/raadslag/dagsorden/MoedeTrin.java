package dk.raadslag.dagsorden;

import dk.raadslag.forloeb.Oplysninger;
import dk.raadslag.indstilling.Moedeforloeb;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.spor.Aktoer;
import dk.raadslag.spor.Spor;
import dk.raadslag.udgivelse.Tilstand;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The steps of {@code moede.bpmn20.xml} up to the meeting. Called by the process alone. */
@Component("moedeTrin")
public class MoedeTrin {

    /** Said with the outcome: the case that is taken out of the newest edition. */
    static final String UDEN = "udenSag";

    private final Moeder moeder;
    private final Udgaver udgaver;
    private final Moedeforloeb sager;
    private final Moedekontrol kontrol;
    private final Offentligkopi offentligkopi;
    private final Oplysninger oplysninger;
    private final Spor spor;
    private final Clock clock;

    MoedeTrin(
            Moeder moeder,
            Udgaver udgaver,
            Moedeforloeb sager,
            Moedekontrol kontrol,
            Offentligkopi offentligkopi,
            Oplysninger oplysninger,
            Spor spor,
            Clock clock) {
        this.moeder = moeder;
        this.udgaver = udgaver;
        this.sager = sager;
        this.kontrol = kontrol;
        this.offentligkopi = offentligkopi;
        this.oplysninger = oplysninger;
        this.spor = spor;
        this.clock = clock;
    }

    public Instant frist(long moede) {
        return moede(moede).frist().tidspunkt();
    }

    public void fristPasseret(long moede) {
        moede(moede).fristPasseret();
        note(moede, "fristPasseret");
    }

    public void sammensat(long moede) {
        moede(moede).sammensat();
        note(moede, "sammensat");
    }

    public void udgiv(long moede) {
        List<Punktindhold> indhold = checked(moede);
        moede(moede).udgiv();
        newEdition(moede, indhold);
    }

    /** The agenda as it is now; or, as a case is taken out of it, the newest edition without that case and nothing more. */
    public void udgivNyUdgave(long moede) {
        newEdition(moede, oplysninger.get(UDEN) instanceof Long sag ? without(moede, sag) : checked(moede));
    }

    private List<Punktindhold> checked(long moede) {
        Forelagt forelagt = kontrol.requireSeen(moede(moede));
        kontrol.requirePublishable(moede(moede));
        return forelagt.punkter();
    }

    private List<Punktindhold> without(long moede, long sag) {
        Udgave udgave = udgaver.seneste(moede).orElseThrow();
        Aabnede aabnede = Aabnede.siden(udgave, sager);
        List<Punktindhold> rest = udgave.punkter().stream()
                .filter(punkt -> !Objects.equals(punkt.sagId(), sag))
                .toList();
        return IntStream.range(0, rest.size())
                .mapToObj(i -> aabnede.aabn(rest.get(i), i + 1))
                .toList();
    }

    public void aflys(long moede) {
        String grund = Objects.requireNonNull(oplysninger.getGrund());
        sager.moedeAflyst(moede, grund);
        offentligkopi.traekTilbage(moede, grund);
    }

    /** The edition, the cases in it and the public copy go together, or not at all (rule 15). */
    private void newEdition(long moede, List<Punktindhold> indhold) {
        int nr = udgaver.seneste(moede).map(Udgave::nr).orElse(0) + 1;
        udgaver.tilfoej(new Udgave(
                moede, nr, clock.instant(), Aktoer.nuvaerende().aktoerNavn(), oplysninger.getGrund(), indhold));
        spor.noter(
                Moede.EMNE,
                moede,
                nr == 1 ? "udgivet" : "genudgivet",
                Map.of("udgave", Integer.toString(nr)),
                oplysninger.getGrund());
        indhold.stream()
                .map(Punktindhold::sagId)
                .flatMap(sag -> Optional.ofNullable(sag).stream())
                .forEach(sager::udgivet);
        offentligkopi.offentliggoer(moede, Tilstand.DAGSORDEN, Afgoerelser.INGEN);
    }

    /** Without the reason, which belongs to what is published. */
    private void note(long moede, String handling) {
        spor.noter(Moede.EMNE, moede, handling, Map.of(), null);
    }

    private Moede moede(long id) {
        return moeder.findById(id).orElseThrow();
    }
}
