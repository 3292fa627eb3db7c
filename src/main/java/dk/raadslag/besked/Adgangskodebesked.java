package dk.raadslag.besked;

import dk.raadslag.organisation.AdgangskodeGivet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that somebody else has set their password: if they did not ask for it, they ask why. */
@Component
class Adgangskodebesked {

    private final Beskeder beskeder;

    Adgangskodebesked(Beskeder beskeder) {
        this.beskeder = beskeder;
    }

    @EventListener
    void tell(AdgangskodeGivet givet) {
        beskeder.send(givet.brugerId(), "besked.adgangskode", "min-adgang", givet.afNavn());
    }
}
