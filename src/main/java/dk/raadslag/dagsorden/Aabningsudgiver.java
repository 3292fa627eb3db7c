package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.IndstillingAabnet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What has been opened is shown on the public pages of the meetings it was at, in the transaction that opens it. */
@Component
class Aabningsudgiver {

    private final Punkter punkter;
    private final Offentligkopi offentligkopi;

    Aabningsudgiver(Punkter punkter, Offentligkopi offentligkopi) {
        this.punkter = punkter;
        this.offentligkopi = offentligkopi;
    }

    @EventListener
    void aabnet(IndstillingAabnet aabnet) {
        punkter.findBySagId(aabnet.sag()).stream().map(Punkt::getMoedeId).forEach(offentligkopi::offentliggoerIgen);
    }
}
