package dk.raadslag.besked;

import dk.raadslag.organisation.RolleGivet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who watch over access that somebody was given a role that reads confidential matter. */
@Component
class Rollebesked {

    private final Beskeder beskeder;

    Rollebesked(Beskeder beskeder) {
        this.beskeder = beskeder;
    }

    @EventListener
    void tell(RolleGivet givet) {
        givet.modtagere()
                .forEach(modtager -> beskeder.send(
                        modtager,
                        "besked.rolle." + givet.rolle().name(),
                        "administration/kredse",
                        givet.afNavn(),
                        givet.navn()));
    }
}
