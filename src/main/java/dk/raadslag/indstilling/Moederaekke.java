package dk.raadslag.indstilling;

import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kalender.Moedestatus;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The meetings in their row, as a case that is moved along it sees them. */
@Component
class Moederaekke {

    private final Moeder moeder;
    private final Kalender kalender;
    private final Clock clock;

    Moederaekke(Moeder moeder, Kalender kalender, Clock clock) {
        this.moeder = moeder;
        this.kalender = kalender;
        this.clock = clock;
    }

    Moede moede(long id) {
        return moeder.findById(id).orElseThrow();
    }

    /**
     * Where a case goes that cannot be at this meeting: the next one that is not held and has no published agenda.
     *
     * @throws Regelbrud if none is planned
     */
    Moede naeste(Moede moede) {
        return findNaeste(moede).orElseThrow(() -> new Regelbrud("intetMoede"));
    }

    Optional<Moede> findNaeste(Moede moede) {
        Optional<Moede> naeste = kalender.efter(moede);
        while (naeste.isPresent() && !kanModtage(naeste.get())) {
            naeste = kalender.efter(naeste.get());
        }
        return naeste;
    }

    boolean erForbi(Moede moede) {
        return moede.erForbi(clock.instant());
    }

    /** 15:00 on the day of publication (rule 4); for a case let in after that, the start of the meeting. */
    Instant rettefrist(Moede moede) {
        return moede.rettefrist().naas(clock.instant()) ? moede.rettefrist().tidspunkt() : moede.begynder();
    }

    private boolean kanModtage(Moede moede) {
        return moede.status() != Moedestatus.UDGIVET && !erForbi(moede);
    }
}
