package dk.raadslag.indstilling;

import dk.raadslag.besked.Beskeder;
import dk.raadslag.organisation.Brugere;
import dk.raadslag.organisation.Programmetssyn;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.spor.Spor;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the secretariat, once, that the day has come on which something closed can be opened ({@code 0014}). */
@Service
public class Ophoersvagt {

    private final EntityManager em;
    private final Brugere brugere;
    private final Beskeder beskeder;
    private final Spor spor;
    private final Programmetssyn syn;
    private final Clock clock;

    Ophoersvagt(EntityManager em, Brugere brugere, Beskeder beskeder, Spor spor, Programmetssyn syn, Clock clock) {
        this.em = em;
        this.brugere = brugere;
        this.beskeder = beskeder;
        this.spor = spor;
        this.syn = syn;
        this.clock = clock;
    }

    /** The program itself calls it, with nobody signed in. */
    @PermitAll
    @Transactional
    @Scheduled(cron = "0 0 7 * * *", zone = "Europe/Copenhagen")
    public void seEfter() {
        syn.under(() -> {
            List<Indstilling> ophoert = em.createQuery("""
                            SELECT DISTINCT i FROM Indstilling i LEFT JOIN i.bilag b WHERE i.status IN :status AND (
                                i.klassifikation.aabenhed = :fortrolig AND i.klassifikation.til <= :idag
                                    AND NOT i.ophoerMeldt
                                OR i.klassifikation.aabenhed = :aaben AND b.fortrolig AND b.klassifikation.til <= :idag
                                    AND NOT b.ophoerMeldt)""", Indstilling.class)
                    .setParameter("status", Fortrolighed.BEHANDLET)
                    .setParameter("fortrolig", Aabenhed.FORTROLIG)
                    .setParameter("aaben", Aabenhed.AABEN)
                    .setParameter("idag", LocalDate.now(clock))
                    .getResultList();
            ophoert.forEach(this::note);
            if (!ophoert.isEmpty()) {
                tell(ophoert.size());
            }
            em.flush();
        });
    }

    private void note(Indstilling sag) {
        sag.meldOphoer(LocalDate.now(clock));
        spor.noter(IndstillingTrin.EMNE, sag.getId(), "fortrolighedOphoert", Map.of(), null);
    }

    /** Without a title: a notice may be read over a shoulder. */
    private void tell(int antal) {
        brugere.withRolle(Rolle.SEKRETARIAT)
                .forEach(bruger -> beskeder.send(
                        bruger.getId(), "besked.fortrolighedOphoert", "fortrolighed", Integer.toString(antal)));
    }
}
