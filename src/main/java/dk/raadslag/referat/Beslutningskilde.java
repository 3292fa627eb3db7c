package dk.raadslag.referat;

import dk.raadslag.dagsorden.Afgoerelser;
import dk.raadslag.dagsorden.Moedehandling;
import dk.raadslag.dagsorden.Trufne;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.udgivelse.Rettet;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decisions of a meeting, for its public copy and its check. */
@Component
class Beslutningskilde implements Trufne {

    private final Beslutninger beslutninger;
    private final Rettelser rettelser;
    private final Moeder moeder;
    private final Clock clock;

    Beslutningskilde(Beslutninger beslutninger, Rettelser rettelser, Moeder moeder, Clock clock) {
        this.beslutninger = beslutninger;
        this.rettelser = rettelser;
        this.moeder = moeder;
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

    @Override
    public Map<Long, Truffet> tidligere(Collection<Long> atPunkter, long moedeId) {
        Moede denne = moeder.findById(moedeId).orElseThrow();
        Map<Long, Truffet> nyeste = new HashMap<>();
        for (Beslutning beslutning : beslutninger.findByAtPunktIdInOrderByTidspunkt(atPunkter)) {
            Moede moede = moeder.findById(beslutning.getMoedeId()).orElseThrow();
            if (Moedehandling.RET.erTilladt(moede.status()) && moede.begynder().isBefore(denne.begynder())) {
                nyeste.put(
                        beslutning.getAtPunktId().orElseThrow(),
                        new Truffet(beslutning.getUdfald().name(), moede.dato()));
            }
        }
        return nyeste;
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
