package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.IndstillingFjernes;
import dk.raadslag.indstilling.Offentligesteder;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.udgivelse.Offentligtnu;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The public items of a case: told before it is withdrawn, and taken away with it if the one who withdraws says so. */
@Component
class Sagensoffentlighed implements Offentligesteder {

    private final Punkter punkter;
    private final Moeder moeder;
    private final Fjernelser fjernelser;
    private final Offentligtnu offentligt;

    Sagensoffentlighed(Punkter punkter, Moeder moeder, Fjernelser fjernelser, Offentligtnu offentligt) {
        this.punkter = punkter;
        this.moeder = moeder;
        this.fjernelser = fjernelser;
        this.offentligt = offentligt;
    }

    @Override
    public List<Moede> af(long sag) {
        return items(sag)
                .map(punkt -> moeder.findById(punkt.getMoedeId()).orElseThrow())
                .toList();
    }

    @EventListener
    void remove(IndstillingFjernes fjernes) {
        items(fjernes.sag())
                .toList()
                .forEach(punkt -> fjernelser.remove(punkt.getMoedeId(), punkt.getId(), null, fjernes.grund()));
    }

    private Stream<Punkt> items(long sag) {
        return punkter.findBySagId(sag).stream().filter(punkt -> offentligt.erOffentligt(punkt.getId()));
    }
}
