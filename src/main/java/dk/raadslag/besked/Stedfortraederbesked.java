package dk.raadslag.besked;

import dk.raadslag.organisation.StedfortraederFraAnden;
import dk.raadslag.organisation.StedfortraederUdpeget;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that they are to stand in for somebody, or that somebody else lets another stand in for them. */
@Component
class Stedfortraederbesked {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

    private final Beskeder beskeder;

    Stedfortraederbesked(Beskeder beskeder) {
        this.beskeder = beskeder;
    }

    @EventListener
    void tell(StedfortraederUdpeget ny) {
        beskeder.send(ny.vikarId(), "besked.stedfortraeder", "min-adgang", ny.forNavn(), dag(ny.fra()), dag(ny.til()));
    }

    @EventListener
    void tell(StedfortraederFraAnden ny) {
        String noegle = "besked.stedfortraeder." + ny.skridt().name().toLowerCase(Locale.ROOT);
        beskeder.send(ny.brugerId(), noegle, "min-adgang", ny.afNavn(), ny.vikarNavn(), dag(ny.fra()), dag(ny.til()));
        ny.andre()
                .forEach(administrator -> beskeder.send(
                        administrator,
                        "besked.stedfortraeder.administrator",
                        "administration/brugere",
                        ny.afNavn(),
                        ny.vikarNavn(),
                        ny.forNavn()));
    }

    private static String dag(LocalDate dag) {
        return DAG.format(dag);
    }
}
