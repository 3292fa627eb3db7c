package dk.raadslag.besked;

import dk.raadslag.organisation.StedfortraederUdpeget;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that they are to stand in for somebody. */
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

    private static String dag(LocalDate dag) {
        return DAG.format(dag);
    }
}
