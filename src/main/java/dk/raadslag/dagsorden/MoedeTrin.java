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
import org.springframework.stereotype.Component;

/** The steps of {@code moede.bpmn20.xml} up to the meeting. Called by the process alone. */
@Component("moedeTrin")
public class MoedeTrin {

    private final Moeder moeder;
    private final Punkter punkter;
    private final Udgaver udgaver;
    private final Aftryk aftryk;
    private final Moedeforloeb sager;
    private final Moedekontrol kontrol;
    private final Offentligkopi offentligkopi;
    private final Oplysninger oplysninger;
    private final Spor spor;
    private final Clock clock;

    MoedeTrin(
            Moeder moeder,
            Punkter punkter,
            Udgaver udgaver,
            Aftryk aftryk,
            Moedeforloeb sager,
            Moedekontrol kontrol,
            Offentligkopi offentligkopi,
            Oplysninger oplysninger,
            Spor spor,
            Clock clock) {
        this.moeder = moeder;
        this.punkter = punkter;
        this.udgaver = udgaver;
        this.aftryk = aftryk;
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
        requireReady(moede);
        moede(moede).udgiv();
        newEdition(moede);
    }

    public void udgivNyUdgave(long moede) {
        requireReady(moede);
        newEdition(moede);
    }

    private void requireReady(long moede) {
        kontrol.requireComplete(moede(moede));
        kontrol.requirePublishable(moede(moede));
    }

    public void aflys(long moede) {
        String grund = Objects.requireNonNull(oplysninger.getGrund());
        sager.moedeAflyst(moede, grund);
        offentligkopi.traekTilbage(moede, grund);
    }

    /** The edition, the cases in it and the public copy go together, or not at all (rule 15). */
    private void newEdition(long moede) {
        List<Punktindhold> indhold =
                punkter.findByMoedeIdOrderByNr(moede).stream().map(aftryk::af).toList();
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

    private void note(long moede, String handling) {
        spor.noter(Moede.EMNE, moede, handling, Map.of(), oplysninger.getGrund());
    }

    private Moede moede(long id) {
        return moeder.findById(id).orElseThrow();
    }
}
