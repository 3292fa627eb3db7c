package dk.raadslag.kreds;

import dk.raadslag.besked.Beskeder;
import dk.raadslag.organisation.Brugere;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.spor.Spor;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the secretariat, once, that the day has come on which a circle is to be reviewed (rule 12). */
@Service
public class Gennemgangsvagt {

    private final Kredsarkiv kredse;
    private final Brugere brugere;
    private final Beskeder beskeder;
    private final Spor spor;
    private final Clock clock;

    Gennemgangsvagt(Kredsarkiv kredse, Brugere brugere, Beskeder beskeder, Spor spor, Clock clock) {
        this.kredse = kredse;
        this.brugere = brugere;
        this.beskeder = beskeder;
        this.spor = spor;
        this.clock = clock;
    }

    /** The program itself calls it, with nobody signed in. */
    @PermitAll
    @Transactional
    @Scheduled(cron = "0 0 7 * * *", zone = "Europe/Copenhagen")
    public void seEfter() {
        LocalDate idag = LocalDate.now(clock);
        List<Kreds> forfaldne = kredse.findAllByOrderByNavn().stream()
                .filter(kreds -> kreds.meldGennemgang(idag))
                .toList();
        forfaldne.forEach(kreds -> spor.noter(Kreds.EMNE, kreds.getId(), "gennemgangForfalden", Map.of(), null));
        forfaldne.forEach(this::tell);
    }

    private void tell(Kreds kreds) {
        brugere.withRolle(Rolle.SEKRETARIAT)
                .forEach(bruger -> beskeder.send(
                        bruger.getId(), "besked.kredsTilGennemgang", "administration/kredse", kreds.getNavn()));
    }
}
