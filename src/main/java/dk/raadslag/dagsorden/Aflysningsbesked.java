package dk.raadslag.dagsorden;

import dk.raadslag.besked.Beskeder;
import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.MoedeAflyst;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kreds.Kredsadgang;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Brugere;
import dk.raadslag.organisation.Rolle;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the people of a forum that its meeting is cancelled: who decides there, the secretariat and the members of its
 * circles, but not the one who cancels it. The authors are told where their cases come up instead.
 */
@Component
class Aflysningsbesked {

    private final Moeder moeder;
    private final Brugere brugere;
    private final Kredsadgang kredse;
    private final Beskeder beskeder;
    private final AktuelBruger aktuel;

    Aflysningsbesked(Moeder moeder, Brugere brugere, Kredsadgang kredse, Beskeder beskeder, AktuelBruger aktuel) {
        this.moeder = moeder;
        this.brugere = brugere;
        this.kredse = kredse;
        this.beskeder = beskeder;
        this.aktuel = aktuel;
    }

    @EventListener
    void tell(MoedeAflyst aflyst) {
        Moede moede = moeder.findById(aflyst.moedeId()).orElseThrow();
        Set<Long> folk = new LinkedHashSet<>(kredse.medlemmer(moede.forum().noegle()));
        Stream.of(Rolle.RAADMAND, Rolle.DIREKTION, Rolle.SEKRETARIAT)
                .flatMap(rolle -> brugere.withRolle(rolle).stream())
                .map(Bruger::getId)
                .forEach(folk::add);
        folk.remove(aktuel.egentlig().getId());
        folk.forEach(bruger -> beskeder.send(bruger, "besked.aflystMoede", "moeder", Moedenavn.af(moede)));
    }
}
