package dk.raadslag.dagsorden;

import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagslinje;
import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kalender.Moedestatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat's desk: every case in its hands, what the coming meeting waits for first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SEKRETARIAT')")
public class Torsdagsbord {

    /** As many late cases as come with their buttons; more than that stand in the list. */
    static final int MED_KNAPPER = 12;

    /** In which order the secretariat does its work for one meeting; then what only waits. */
    private static final List<Status> ORDEN = List.of(
            Status.FORSINKET,
            Status.TIL_KVALITETSTJEK,
            Status.TIL_KLASSIFIKATION,
            Status.TIL_RETTELSE,
            Status.PAA_DAGSORDEN);

    private final Sager sager;
    private final Dagsordener dagsordener;
    private final Moeder moeder;
    private final Clock clock;

    Torsdagsbord(Sager sager, Dagsordener dagsordener, Moeder moeder, Clock clock) {
        this.sager = sager;
        this.dagsordener = dagsordener;
        this.moeder = moeder;
        this.clock = clock;
    }

    /** @param valgt the meeting to prepare; null for the next one that is to be published */
    public Bord daek(@Nullable Long valgt) {
        List<Sagslinje> sagerne = new ArrayList<>(sager.arbejdsliste());
        List<Dagsordener.Oversigt> dagsordenerne = dagsordener.oversigt();
        Map<Long, Moede> kendte = meetings(sagerne, dagsordenerne);
        Optional<Moede> moede = valgt == null ? next(sagerne, dagsordenerne) : Optional.ofNullable(kendte.get(valgt));
        moede.ifPresent(her -> sagerne.addAll(sager.tilMoede(her.id(), Set.of(Status.PAA_DAGSORDEN))));
        Map<Long, Integer> plads = new HashMap<>();
        kendte.values().stream()
                .sorted(Comparator.comparing(Moede::begynder))
                .forEach(her -> plads.put(her.id(), plads.size()));
        List<Linje> linjer = sagerne.stream()
                .sorted(Comparator.comparing((Sagslinje sag) -> plads.get(sag.moedeId()))
                        .thenComparing(sag -> ORDEN.indexOf(sag.status()))
                        .thenComparing(Sagslinje::indsendt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Sagslinje::id))
                .map(sag -> new Linje(sag, Objects.requireNonNull(kendte.get(sag.moedeId()))))
                .toList();
        List<Linje> sene = linjer.stream()
                .filter(linje -> linje.sag().status() == Status.FORSINKET)
                .filter(linje -> valgt == null || linje.sag().moedeId() == valgt)
                .limit(MED_KNAPPER)
                .toList();
        return new Bord(
                moede,
                moede.map(her -> dagsordener.tidsplan(her.id())),
                linjer.stream().filter(linje -> !sene.contains(linje)).toList(),
                sene);
    }

    private Map<Long, Moede> meetings(List<Sagslinje> sagerne, List<Dagsordener.Oversigt> dagsordenerne) {
        Map<Long, Moede> kendte = new HashMap<>();
        dagsordenerne.forEach(dagsorden -> kendte.put(dagsorden.moede().id(), dagsorden.moede()));
        Set<Long> andre = sagerne.stream()
                .map(Sagslinje::moedeId)
                .filter(id -> !kendte.containsKey(id))
                .collect(Collectors.toSet());
        moeder.findAllById(andre).forEach(moede -> kendte.put(moede.id(), moede));
        return kendte;
    }

    /** The first that is not published and has cases; if none has, the first that is not published. */
    private Optional<Moede> next(List<Sagslinje> sagerne, List<Dagsordener.Oversigt> dagsordenerne) {
        Set<Long> medSager = sagerne.stream().map(Sagslinje::moedeId).collect(Collectors.toSet());
        List<Dagsordener.Oversigt> uudgivne = dagsordenerne.stream()
                .filter(dagsorden -> dagsorden.moede().status().compareTo(Moedestatus.UDGIVET) < 0)
                .filter(dagsorden -> dagsorden.moede().begynder().isAfter(clock.instant()))
                .toList();
        return uudgivne.stream()
                .filter(dagsorden -> dagsorden.sager() > 0
                        || medSager.contains(dagsorden.moede().id()))
                .findFirst()
                .or(() -> uudgivne.stream().findFirst())
                .map(Dagsordener.Oversigt::moede);
    }

    /**
     * @param moede the meeting being prepared; empty if none is planned
     * @param linjer without those in {@code efterFristen}
     * @param efterFristen received after the deadline; the secretariat chooses for each (rule 3)
     */
    public record Bord(
            Optional<Moede> moede, Optional<Dagsordener.Tidsplan> tid, List<Linje> linjer, List<Linje> efterFristen) {

        /** Equal to another's as long as the desk shows the same: a meeting is the same one at another time, too. */
        public List<Object> state() {
            List<Integer> versions = Stream.of(linjer, efterFristen)
                    .flatMap(List::stream)
                    .map(linje -> linje.moede().version())
                    .toList();
            return List.of(this, versions, moede.map(Moede::version));
        }

        /** What the agenda of the meeting waits for, in the order it is to be done. */
        public List<Linje> foerUdgivelse() {
            List<Linje> alle = new ArrayList<>(linjer);
            alle.addAll(efterFristen);
            return alle.stream()
                    .filter(linje -> moede.filter(linje.moede()::equals).isPresent())
                    .filter(linje -> linje.sag().status() != Status.PAA_DAGSORDEN)
                    .toList();
        }

        /** The meetings that there is something to do for, soonest first. */
        public List<Moede> moeder() {
            List<Moede> alle = new ArrayList<>(moede.stream().toList());
            linjer.forEach(linje -> alle.add(linje.moede()));
            efterFristen.forEach(linje -> alle.add(linje.moede()));
            return alle.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Moede::begynder))
                    .toList();
        }
    }

    public record Linje(Sagslinje sag, Moede moede) {}
}
