package dk.raadslag.dagsorden;

import dk.raadslag.forloeb.Opgave;
import dk.raadslag.forloeb.Opgaver;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagslinje;
import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.Fund;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Composes the agenda of a meeting: order, minutes, publication. */
@Service
@Transactional
@PreAuthorize("hasRole('SEKRETARIAT')")
public class Dagsordener {

    /** The process's id in the BPMN file. */
    public static final String PROCES = "moede";

    private static final int TIDLIGERE = 8;
    private static final int KOMMENDE = 24;

    private final Punkter punkter;
    private final Udgaver udgaver;
    private final Aftryk aftryk;
    private final Moeder moeder;
    private final Opgaver opgaver;
    private final Kalender kalender;
    private final Moedekontrol kontrol;
    private final Trufne trufne;
    private final Sager sager;
    private final Spor spor;
    private final Clock clock;

    Dagsordener(
            Punkter punkter,
            Udgaver udgaver,
            Aftryk aftryk,
            Moeder moeder,
            Opgaver opgaver,
            Kalender kalender,
            Moedekontrol kontrol,
            Trufne trufne,
            Sager sager,
            Spor spor,
            Clock clock) {
        this.punkter = punkter;
        this.udgaver = udgaver;
        this.aftryk = aftryk;
        this.moeder = moeder;
        this.opgaver = opgaver;
        this.kalender = kalender;
        this.kontrol = kontrol;
        this.trufne = trufne;
        this.sager = sager;
        this.spor = spor;
        this.clock = clock;
    }

    /** Every meeting that has an agenda to work on: those held whose minutes are not approved, then those to come. */
    @Transactional(readOnly = true)
    public List<Oversigt> oversigt() {
        List<Moede> alle = new ArrayList<>(
                kalender.moeder(Optional.empty(), false, TIDLIGERE).reversed());
        alle.removeIf(moede -> moede.status() == Moedestatus.REFERAT_GODKENDT);
        alle.addAll(kalender.moeder(Optional.empty(), true, KOMMENDE));
        alle.removeIf(moede -> moede.status() == Moedestatus.AFLYST);
        Map<Long, List<Punkt>> efterMoede = punkter
                .findByMoedeIdIn(alle.stream().map(Moede::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Punkt::getMoedeId));
        return alle.stream()
                .map(moede -> new Oversigt(
                        moede, cases(efterMoede, moede), plan(moede, efterMoede.getOrDefault(moede.id(), List.of()))))
                .toList();
    }

    private static int cases(Map<Long, List<Punkt>> punkter, Moede moede) {
        return (int) punkter.getOrDefault(moede.id(), List.of()).stream()
                .filter(punkt -> punkt.getArt() == Punktart.SAG)
                .count();
    }

    /** @throws java.util.NoSuchElementException if there is no such meeting */
    @Transactional(readOnly = true)
    public Moede moede(long moedeId) {
        return moeder.findById(moedeId).orElseThrow();
    }

    /** The agenda as it stands now, published or not. */
    @Transactional(readOnly = true)
    public List<Punktindhold> punkter(long moedeId) {
        return punkter.findByMoedeIdOrderByNr(moedeId).stream().map(aftryk::af).toList();
    }

    @Transactional(readOnly = true)
    public List<Udgave> udgaver(long moedeId) {
        return udgaver.af(moedeId);
    }

    /** Whether the agenda has changed since its last edition, so that readers see something old until the meeting. */
    @Transactional(readOnly = true)
    public boolean erAendret(long moedeId) {
        return udgaver.seneste(moedeId)
                .filter(udgave -> kanAendres(moedeId))
                .map(udgave -> !udgave.punkter().equals(punkter(moedeId)))
                .orElse(false);
    }

    /** Until the meeting is held: then the agenda is what it was held on. */
    @Transactional(readOnly = true)
    public boolean kanAendres(long moedeId) {
        return Moedehandling.TILRETTELAEG.erTilladt(moede(moedeId).status());
    }

    /** @param plads the new place, 1 is the first; beyond the ends means the ends */
    public void flyt(long punktId, int plads) {
        Punkt punkt = kanRettes(punktId);
        List<Punkt> order = new ArrayList<>(punkter.findByMoedeIdOrderByNr(punkt.getMoedeId()));
        order.removeIf(other -> other.getId() == punktId);
        order.add(Math.clamp(plads - 1, 0, order.size()), punkt);
        renumber(order);
    }

    /** @throws IllegalArgumentException below 0 or above 240 */
    public void saetMinutter(long punktId, int minutter) {
        kanRettes(punktId).saetMinutter(minutter);
    }

    /** @throws Regelbrud if the meeting has been held or cancelled: its agenda stands as it was */
    private Punkt kanRettes(long punktId) {
        Punkt punkt = punkter.findById(punktId).orElseThrow();
        if (!kanAendres(punkt.getMoedeId())) {
            boolean aflyst = moede(punkt.getMoedeId()).status() == Moedestatus.AFLYST;
            throw new Regelbrud(aflyst ? "moedetErAflyst" : "dagsordenenStaarFast");
        }
        return punkt;
    }

    @Transactional(readOnly = true)
    public Tidsplan tidsplan(long moedeId) {
        return plan(moede(moedeId), punkter.findByMoedeIdOrderByNr(moedeId));
    }

    private static Tidsplan plan(Moede moede, List<Punkt> punkter) {
        return new Tidsplan(punkter.stream().mapToInt(Punkt::getMinutter).sum(), (int)
                moede.varighed().toMinutes());
    }

    /** What the check finds in the agenda, or in the minutes once the meeting is held; the heaviest first. */
    public List<Fund> fund(long moedeId) {
        return kontrol.fund(moede(moedeId));
    }

    /** What stops the agenda or the minutes from being published as they are. */
    public List<Fund> spaerringer(long moedeId) {
        return fund(moedeId).stream()
                .filter(fund -> fund.alvor() == Alvor.BLOKERER)
                .toList();
    }

    /** What publishing it now would make of it; to be said with the outcome. */
    @Transactional(readOnly = true)
    public Forelagt forelagt(long moedeId) {
        return kontrol.forelagt(moede(moedeId));
    }

    /** The cases that were sent to the meeting and are not ready: an agenda goes out without them only knowingly. */
    @Transactional(readOnly = true)
    public List<Sagslinje> findUnderway(long moedeId) {
        return sager.tilMoede(moedeId, Status.undervejs());
    }

    /** What happened to the meeting's agenda and minutes, oldest first. */
    @Transactional(readOnly = true)
    public List<Haendelse> historik(long moedeId) {
        return spor.historik(Moede.EMNE, moedeId);
    }

    @Transactional(readOnly = true)
    public Optional<Opgave> opgave(long moedeId) {
        return opgaver.paa(PROCES, moedeId).stream().findFirst();
    }

    /** What noting the meeting as held will do, said before the button is pressed. */
    @Transactional(readOnly = true)
    public Afslutning afslutning(long moedeId) {
        Moede moede = moede(moedeId);
        Afgoerelser afgoerelser = trufne.paa(moedeId);
        boolean godkender = udgaver.seneste(moedeId).stream()
                .flatMap(udgave -> udgave.punkter().stream())
                .filter(punkt -> punkt.art() == Punktart.REFERAT)
                .anyMatch(punkt -> afgoerelser
                        .paa(punkt.punktId(), null)
                        .filter(truffet -> !truffet.udfald().equals("UDSKUDT"))
                        .isPresent());
        return new Afslutning(
                moede.erBegyndt(clock.instant()),
                godkender
                        ? kalender.foer(moede).filter(forrige -> forrige.status() == Moedestatus.REFERAT_UDKAST)
                        : Optional.empty());
    }

    /** Presses a button of the meeting's open task: publish, publish again, the meeting is held … */
    public void vaelg(long moedeId, String udfald, Map<String, Object> oplysninger) {
        opgaver.fuldfoer(PROCES, moedeId, udfald, oplysninger);
    }

    static void renumber(List<Punkt> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).flytTil(i + 1);
        }
    }

    /**
     * @param begyndt before that it cannot be noted as held
     * @param godkender the meeting whose minutes it approves
     */
    public record Afslutning(boolean begyndt, Optional<Moede> godkender) {}

    /** A meeting with the number of cases on its agenda and its time. */
    public record Oversigt(Moede moede, int sager, Tidsplan tid) {}

    /** Minutes planned against the meeting's length. */
    public record Tidsplan(int planlagt, int laengde) {
        public boolean erOver() {
            return planlagt > laengde;
        }
    }
}
