package dk.raadslag.referat;

import dk.raadslag.indstilling.AtPunkt;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been decided on a case, for everyone who may read it, from when the meeting has been held. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Sagsbeslutninger {

    private final Beslutninger beslutninger;
    private final Moeder moeder;
    private final Sager sager;

    Sagsbeslutninger(Beslutninger beslutninger, Moeder moeder, Sager sager) {
        this.beslutninger = beslutninger;
        this.moeder = moeder;
        this.sager = sager;
    }

    /** The newest decision on each of these at-punkter that has one, in their order; none for whoever may not read the case. */
    public List<Afgoerelse> paa(long sag, List<AtPunkt> atPunkter) {
        List<Beslutning> trufne = beslutninger.findByAtPunktIdInOrderByTidspunkt(
                atPunkter.stream().map(AtPunkt::getId).toList());
        if (trufne.isEmpty() || !sager.kanLaese(sag)) {
            return List.of();
        }
        Map<Long, Beslutning> nyeste = new HashMap<>();
        trufne.stream()
                .filter(beslutning -> !moede(beslutning).status().erKommende())
                .forEach(beslutning -> nyeste.put(beslutning.getAtPunktId().orElseThrow(), beslutning));
        return atPunkter.stream()
                .flatMap(at -> Optional.ofNullable(nyeste.get(at.getId()))
                        .map(beslutning -> new Afgoerelse(
                                at.getNr(), beslutning.getUdfald(), beslutning.getBemaerkning(), moede(beslutning)))
                        .stream())
                .toList();
    }

    private Moede moede(Beslutning beslutning) {
        return moeder.findById(beslutning.getMoedeId()).orElseThrow();
    }

    /** What one at-punkt came to. */
    public record Afgoerelse(int atPunkt, Udfald udfald, String bemaerkning, Moede moede) {}
}
