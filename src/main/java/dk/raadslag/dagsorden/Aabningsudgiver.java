package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.IndstillingAabnet;
import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What has been opened is shown on the public pages of the meetings it was at, in the transaction that opens it, and the
 * people of the forum are told that they need not keep it to themselves any more.
 */
@Component
class Aabningsudgiver {

    private final Punkter punkter;
    private final Udgaver udgaver;
    private final Moeder moeder;
    private final Offentligkopi offentligkopi;
    private final Forumbesked besked;

    Aabningsudgiver(Punkter punkter, Udgaver udgaver, Moeder moeder, Offentligkopi offentligkopi, Forumbesked besked) {
        this.punkter = punkter;
        this.udgaver = udgaver;
        this.moeder = moeder;
        this.offentligkopi = offentligkopi;
        this.besked = besked;
    }

    @EventListener
    void aabnet(IndstillingAabnet aabnet) {
        for (Punkt punkt : punkter.findBySagId(aabnet.sag())) {
            offentligkopi.offentliggoerIgen(punkt.getMoedeId());
            udgaver.seneste(punkt.getMoedeId()).stream()
                    .flatMap(udgave -> udgave.punkter().stream())
                    .filter(udgivet -> udgivet.punktId() == punkt.getId())
                    .forEach(udgivet -> tell(punkt.getMoedeId(), udgivet.nr(), aabnet.bilag()));
        }
    }

    private void tell(long moedeId, int punkt, @Nullable Integer bilag) {
        Moede moede = moeder.findById(moedeId).orElseThrow();
        besked.tell(
                moede,
                bilag == null ? "besked.punktAabnet" : "besked.bilagAabnet",
                "moeder",
                Moedenavn.af(moede),
                Integer.toString(punkt),
                bilag == null ? "" : bilag.toString());
    }
}
