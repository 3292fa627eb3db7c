package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.IndstillingFjernes;
import dk.raadslag.indstilling.Offentligesteder;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The public items of a case: told before it is withdrawn, and taken away with it if the one who withdraws says so. */
@Component
class Sagensoffentlighed implements Offentligesteder {

    private final Sagenspunkter punkter;
    private final Moeder moeder;
    private final Fjernelser fjernelser;

    Sagensoffentlighed(Sagenspunkter punkter, Moeder moeder, Fjernelser fjernelser) {
        this.punkter = punkter;
        this.moeder = moeder;
        this.fjernelser = fjernelser;
    }

    @Override
    public List<Moede> af(long sag) {
        return punkter.offentlige(sag)
                .map(punkt -> moeder.findById(punkt.getMoedeId()).orElseThrow())
                .toList();
    }

    @EventListener
    void remove(IndstillingFjernes fjernes) {
        punkter.offentlige(fjernes.sag())
                .toList()
                .forEach(punkt -> fjernelser.remove(punkt.getMoedeId(), punkt.getId(), null, fjernes.grund()));
    }
}
