package dk.raadslag.kalender;

import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the forums. A change of rhythm is followed by the planned meetings that nobody has set by hand. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SEKRETARIAT', 'ADMINISTRATOR')")
public class Forumadministration {

    private final Fora fora;
    private final Moeder moeder;
    private final Spor spor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forumadministration(Fora fora, Moeder moeder, Spor spor, ApplicationEventPublisher events, Clock clock) {
        this.fora = fora;
        this.moeder = moeder;
        this.spor = spor;
        this.events = events;
        this.clock = clock;
    }

    /** Every forum, by name. */
    @PreAuthorize("hasAnyRole('SEKRETARIAT', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Forum> alle() {
        return fora.alle();
    }

    /** The same forum as it is now: a list on a screen is older than what is written over. */
    @PreAuthorize("hasAnyRole('SEKRETARIAT', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Forum reread(Forum forum) {
        return fora.findById(forum.noegle()).orElseThrow();
    }

    /** How many planned meetings would follow a new rhythm. */
    @PreAuthorize("hasAnyRole('SEKRETARIAT', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public int derFoelgerMed(Forum forum) {
        return moeder.uroerte(forum, clock.instant()).size();
    }

    /**
     * @throws UmuligTid if an ordinary week cannot hold the rhythm
     * @throws ObjectOptimisticLockingFailureException if another changed the forum in the meantime
     */
    @PreAuthorize("hasAnyRole('SEKRETARIAT', 'ADMINISTRATOR')")
    public Forum aendr(Forum set, Forumoplysninger oplysninger, String grund) {
        Forum forum = fora.laas(set.noegle()).orElseThrow();
        if (forum.version() != set.version()) {
            throw new ObjectOptimisticLockingFailureException(Forum.class, set.noegle());
        }
        Anledning anledning = Anledning.nu(clock.instant(), grund);
        boolean nyeTider = !forum.rytme().equals(oplysninger.rytme())
                || !forum.sted().equals(oplysninger.sted().strip());
        forum.aendr(oplysninger);
        spor.noter(Forum.EMNE, forum.noegle(), "aendret", Map.of("navn", forum.navn()), anledning.grund());
        if (nyeTider) {
            moeder.uroerte(forum, anledning.tidspunkt()).forEach(moede -> foelg(moede, anledning));
        }
        return forum;
    }

    private void foelg(Moede moede, Anledning anledning) {
        Moederytme rytme = moede.forum().rytme();
        LocalDate dag = Moedeplan.mandag(moede.rytmedag()).with(TemporalAdjusters.nextOrSame(rytme.ugedag()));
        Instant frist = rytme.foreslaa(dag).frist();
        if (frist.isAfter(anledning.tidspunkt())) {
            moede.foelg(dag);
            spor.noter(
                    Moede.EMNE,
                    moede.id(),
                    "rytme",
                    Map.of("dato", FristTekst.hvornaar(moede.begynder(), FristTekst.DANSK)),
                    anledning.grund());
            events.publishEvent(new MoedeFlyttet(moede.id(), null, anledning.grund()));
        }
    }
}
