package dk.raadslag.referat;

import dk.raadslag.dagsorden.Afgoerelser;
import dk.raadslag.dagsorden.Trufne;
import java.util.List;
import org.springframework.stereotype.Component;

/** The decisions of a meeting, for its public copy and its check. */
@Component
class Beslutningskilde implements Trufne {

    private final Beslutninger beslutninger;

    Beslutningskilde(Beslutninger beslutninger) {
        this.beslutninger = beslutninger;
    }

    @Override
    public Afgoerelser paa(long moedeId) {
        List<Beslutning> trufne = beslutninger.findByMoedeIdOrderById(moedeId);
        return (punktId, atPunktId) -> trufne.stream()
                .filter(beslutning -> beslutning.gaelder(punktId, atPunktId))
                .findFirst()
                .map(beslutning ->
                        new Afgoerelser.Afgoerelse(beslutning.getUdfald().name(), beslutning.getBemaerkning()));
    }
}
