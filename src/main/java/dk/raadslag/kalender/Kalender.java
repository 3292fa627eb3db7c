package dk.raadslag.kalender;

import dk.raadslag.spor.Spor;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The meetings as people use them. Every change names the meeting as the person saw it: if another changed it in the
 * meantime, {@link ObjectOptimisticLockingFailureException}. Times that cannot be are {@link UmuligTid}.
 */
@Service
@Transactional
public class Kalender {

    private final Moeder moeder;
    private final Fora fora;
    private final Moedeplan plan;
    private final Spor spor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Kalender(Moeder moeder, Fora fora, Moedeplan plan, Spor spor, ApplicationEventPublisher events, Clock clock) {
        this.moeder = moeder;
        this.fora = fora;
        this.plan = plan;
        this.spor = spor;
        this.events = events;
        this.clock = clock;
    }

    /** Also the meetings back to a day in the past, so that what was decided there can be recorded. */
    @PreAuthorize("hasAnyRole('SEKRETARIAT', 'ADMINISTRATOR')")
    public void planFra(LocalDate fra) {
        plan.planFra(fra);
    }

    /** The next meeting whose deadline has not passed (rule 1); empty if none is planned that far ahead. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Moede> naesteMoede(Forum forum, Instant tidspunkt) {
        return moeder.medFristFra(forum, tidspunkt, Limit.of(1)).stream().findFirst();
    }

    /** The meeting of the same forum that follows; where a case goes that is postponed (rules 3 and 4). */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Moede> efter(Moede moede) {
        return moeder.efter(moede.forum(), moede.dato(), Limit.of(1)).stream().findFirst();
    }

    /** The meeting of the same forum before; the one whose minutes are approved (rule 17). */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Moede> foer(Moede moede) {
        return moeder.foer(moede.forum(), moede.dato(), Limit.of(1)).stream().findFirst();
    }

    /** Every forum, by name. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Forum> fora() {
        return fora.alle();
    }

    /** Those to come, soonest first, or those before today, latest first; of one forum or of all. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Moede> moeder(Optional<Forum> forum, boolean kommende, int hoejst) {
        List<String> noegler = forum.map(List::of).orElseGet(fora::alle).stream()
                .map(Forum::noegle)
                .toList();
        LocalDate idag = LocalDate.now(clock);
        Pageable side = PageRequest.ofSize(hoejst);
        return kommende ? moeder.fra(idag, noegler, side) : moeder.foer(idag, noegler, side);
    }

    /** With its history of changes. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Moede medHistorik(long moedeId) {
        return moeder.medHistorik(moedeId).orElseThrow();
    }

    /** What {@link #flyt} would bring; nothing is changed. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    @Transactional(readOnly = true)
    public Moedetider foreslaaFlytning(Moede moede, LocalDate dato, LocalTime start, LocalTime slut) {
        if (!Helligdage.erArbejdsdag(dato)) {
            throw new UmuligTid(UmuligTid.Grund.IKKE_ARBEJDSDAG);
        }
        if (moeder.optaget(moede.forum(), dato, moede.id())) {
            throw new UmuligTid(UmuligTid.Grund.DATO_OPTAGET);
        }
        if (!moede.status().erAaben()) {
            return moede.tider().holdt(dato, start, slut);
        }
        return dato.equals(moede.dato())
                ? moede.tider().holdt(dato, start, slut)
                : moede.forum().rytme().tider(dato, start, slut, clock.instant());
    }

    /** What {@link #aendrFrist} would bring; nothing is changed. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    @Transactional(readOnly = true)
    public Moedetider foreslaaFrist(Moede moede, Instant frist) {
        return moede.forum().rytme().medFrist(moede.tider(), frist, clock.instant());
    }

    /** Rule 2. The deadlines follow the day, unless they have passed. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public Moede flyt(Moede set, LocalDate dato, LocalTime start, LocalTime slut, String grund) {
        Moede moede = somSet(set);
        Moedetider foer = moede.tider();
        moede.flyt(foreslaaFlytning(moede, dato, start, slut), anledning(grund));
        noter(moede, "flyttet", foer, grund);
        events.publishEvent(new MoedeFlyttet(moede.id(), foer.dato(), grund.strip()));
        return moede;
    }

    /** Rule 2. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public Moede aendrFrist(Moede set, Instant frist, String grund) {
        Moede moede = somSet(set);
        Moedetider foer = moede.tider();
        moede.aendrFrist(foreslaaFrist(moede, frist), anledning(grund));
        noter(moede, "frist", foer, grund);
        events.publishEvent(new FristFlyttet(moede.id()));
        return moede;
    }

    /** The day a holiday moved the meeting to is accepted. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public Moede bekraeft(Moede set, String grund) {
        Moede moede = somSet(set);
        Moedetider foer = moede.tider();
        moede.bekraeft(anledning(grund));
        noter(moede, "bekraeftet", foer, grund);
        return moede;
    }

    /** @throws UmuligTid if there are cases on it and no later meeting that they could come to */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    public Moede aflys(Moede set, String grund) {
        Moede moede = somSet(set);
        Moedetider foer = moede.tider();
        moede.aflys(anledning(grund));
        noter(moede, "aflyst", foer, grund);
        events.publishEvent(new MoedeAflyst(moede.id(), grund));
        return moede;
    }

    private Moede somSet(Moede set) {
        Moede moede = moeder.findById(set.id()).orElseThrow();
        if (moede.version() != set.version()) {
            throw new ObjectOptimisticLockingFailureException(Moede.class, set.id());
        }
        return moede;
    }

    private Anledning anledning(String grund) {
        return Anledning.nu(clock.instant(), grund);
    }

    private void noter(Moede moede, String handling, Moedetider foer, String grund) {
        spor.noter(
                Moede.EMNE,
                moede.id(),
                handling,
                Map.of(
                        "dato", hvornaar(moede.begynder()),
                        "frist", hvornaar(moede.frist().tidspunkt()),
                        "foer", hvornaar(foer.begynder()),
                        "foerFrist", hvornaar(foer.frist())),
                grund);
    }

    /** In Danish, as history is written once and read for years. */
    private static String hvornaar(Instant tidspunkt) {
        return FristTekst.hvornaar(tidspunkt, FristTekst.DANSK);
    }
}
