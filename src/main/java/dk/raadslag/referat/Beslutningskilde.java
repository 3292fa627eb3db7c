package dk.raadslag.referat;

import dk.raadslag.dagsorden.Afgoerelser;
import dk.raadslag.dagsorden.Trufne;
import dk.raadslag.referat.Rettelser.Rettelse;
import dk.raadslag.udgivelse.Rettet;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decisions of a meeting, for its public copy and its check. */
@Component
class Beslutningskilde implements Trufne {

    private final Beslutninger beslutninger;
    private final Rettelser rettelser;
    private final Clock clock;

    Beslutningskilde(Beslutninger beslutninger, Rettelser rettelser, Clock clock) {
        this.beslutninger = beslutninger;
        this.rettelser = rettelser;
        this.clock = clock;
    }

    @Override
    public Afgoerelser paa(long moedeId) {
        List<Beslutning> trufne = beslutninger.findByMoedeIdOrderById(moedeId);
        List<Rettelse> rettede = rettelser.paa(moedeId);
        return (punktId, atPunktId) -> trufne.stream()
                .filter(beslutning -> beslutning.gaelder(punktId, atPunktId))
                .findFirst()
                .map(beslutning -> new Afgoerelser.Afgoerelse(
                        beslutning.getUdfald().name(), beslutning.getBemaerkning(), corrected(beslutning, rettede)));
    }

    private @Nullable Rettet corrected(Beslutning beslutning, List<Rettelse> rettede) {
        List<Rettelse> sete = rettede.stream()
                .filter(Rettelse::offentlig)
                .filter(et -> et.gaelder(
                        beslutning.getPunktId(), beslutning.getAtPunktId().orElse(null)))
                .toList();
        return sete.isEmpty() ? null : sete.getFirst().rettet(sete.getLast(), beslutning.getUdfald(), clock.getZone());
    }
}
