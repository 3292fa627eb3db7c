package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.MoedeFlyttet;
import dk.raadslag.kalender.Moeder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A meeting that is moved is on its new day for the public too, at once, and the people of its forum are told. */
@Component
class Flyttebesked {

    private final Moeder moeder;
    private final Offentligkopi offentligkopi;
    private final Forumbesked besked;

    Flyttebesked(Moeder moeder, Offentligkopi offentligkopi, Forumbesked besked) {
        this.moeder = moeder;
        this.offentligkopi = offentligkopi;
        this.besked = besked;
    }

    @EventListener
    void tell(MoedeFlyttet flyttet) {
        Moede moede = moeder.findById(flyttet.moedeId()).orElseThrow();
        offentligkopi.offentliggoerIgen(moede.id());
        if (flyttet.fra() != null) {
            besked.tell(
                    moede,
                    "besked.flyttetMoede",
                    "moeder",
                    Moedenavn.af(moede),
                    FristTekst.dag(flyttet.fra(), FristTekst.DANSK));
        }
    }
}
