package dk.raadslag.dagsorden;

import dk.raadslag.besked.Beskeder;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kreds.Kredsadgang;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Brugere;
import dk.raadslag.organisation.Rolle;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells the people of a forum something about one of its meetings: who decides there, the secretariat and the members of
 * its circles, but not the one who does it.
 */
@Component
public class Forumbesked {

    private final Brugere brugere;
    private final Kredsadgang kredse;
    private final Beskeder beskeder;
    private final AktuelBruger aktuel;

    Forumbesked(Brugere brugere, Kredsadgang kredse, Beskeder beskeder, AktuelBruger aktuel) {
        this.brugere = brugere;
        this.kredse = kredse;
        this.beskeder = beskeder;
        this.aktuel = aktuel;
    }

    /**
     * @param link an address inside the program without the first slash
     * @param ord never text of a case: the members of the forum do not all read the same
     */
    public void tell(Moede moede, String noegle, String link, String... ord) {
        Set<Long> folk = new LinkedHashSet<>(kredse.medlemmer(moede.forum().noegle()));
        Stream.of(Rolle.RAADMAND, Rolle.DIREKTION, Rolle.SEKRETARIAT)
                .flatMap(rolle -> brugere.withRolle(rolle).stream())
                .map(Bruger::getId)
                .forEach(folk::add);
        folk.remove(aktuel.egentlig().getId());
        folk.forEach(bruger -> beskeder.send(bruger, noegle, link, ord));
    }
}
