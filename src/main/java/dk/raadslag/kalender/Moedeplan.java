package dk.raadslag.kalender;

import dk.raadslag.spor.Spor;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the meetings of every active forum 26 weeks ahead, once the program answers and every night; a second run makes nothing. */
@Service
@EnableScheduling
class Moedeplan {

    static final int UGER = 26;

    private final Fora fora;
    private final Moeder moeder;
    private final Spor spor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moedeplan(Fora fora, Moeder moeder, Spor spor, ApplicationEventPublisher events, Clock clock) {
        this.fora = fora;
        this.moeder = moeder;
        this.spor = spor;
        this.events = events;
        this.clock = clock;
    }

    /** The program itself calls it, with nobody signed in. */
    @PermitAll
    @Transactional
    @EventListener(classes = AvailabilityChangeEvent.class, condition = "event.state.name() == 'ACCEPTING_TRAFFIC'")
    @Scheduled(cron = "0 10 2 * * *", zone = "Europe/Copenhagen")
    public void plan() {
        planFra(LocalDate.now(clock));
    }

    /** From a day that may lie in the past, when earlier meetings are to be recorded. */
    @PermitAll
    @Transactional
    public void planFra(LocalDate fra) {
        fora.aktive().forEach(forum -> plan(forum.noegle(), fra));
    }

    private void plan(String noegle, LocalDate fra) {
        Forum forum = fora.laas(noegle).orElseThrow();
        Set<LocalDate> kendteUger = moeder.rytmedage(forum, mandag(fra)).stream()
                .map(Moedeplan::mandag)
                .collect(Collectors.toSet());
        forum.rytme().dage(fra, LocalDate.now(clock).plusWeeks(UGER)).stream()
                .filter(dag -> !kendteUger.contains(mandag(dag)))
                .forEach(dag -> opret(forum, dag));
    }

    /** One meeting a week, also in the week when the rhythm changed day. */
    static LocalDate mandag(LocalDate dag) {
        return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void opret(Forum forum, LocalDate dag) {
        Moede moede = moeder.save(new Moede(forum, dag));
        spor.noter(
                Moede.EMNE,
                moede.id(),
                "planlagt",
                Map.of("dato", FristTekst.hvornaar(moede.begynder(), FristTekst.DANSK)),
                null);
        events.publishEvent(new MoedePlanlagt(moede.id()));
    }
}
