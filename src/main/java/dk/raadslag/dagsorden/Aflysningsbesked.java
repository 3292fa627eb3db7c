package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.MoedeAflyst;
import dk.raadslag.kalender.Moeder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the people of a forum that its meeting is cancelled. The authors are told where their cases come up instead.
 */
@Component
class Aflysningsbesked {

    private final Moeder moeder;
    private final Forumbesked besked;

    Aflysningsbesked(Moeder moeder, Forumbesked besked) {
        this.moeder = moeder;
        this.besked = besked;
    }

    @EventListener
    void tell(MoedeAflyst aflyst) {
        Moede moede = moeder.findById(aflyst.moedeId()).orElseThrow();
        besked.tell(moede, "besked.aflystMoede", "moeder", Moedenavn.af(moede));
    }
}
