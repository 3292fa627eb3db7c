package dk.raadslag.demo;

import dk.raadslag.kalender.Forum;
import dk.raadslag.kreds.Kreds;
import dk.raadslag.kreds.Kredse;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Two circles: one whose review is due, and one that has just been reviewed. */
@Component
@ConditionalOnBooleanProperty("raadslag.demo")
class Demokredse {

    private final Kredse kredse;

    Demokredse(Kredse kredse) {
        this.kredse = kredse;
    }

    void dan(LocalDate mandag) {
        Kreds raadmandens = kredse.opret(
                Forum.RAADMANDSMOEDE,
                "Rådmandens fortrolige kreds",
                "Økonomi og HR skal kende fortrolige beslutninger, før de føres ud i livet.",
                mandag.minusDays(5));
        Stream.of("Tine Falk", "Rikke Lund", "Sofie Lind").forEach(navn -> join(raadmandens, navn));
        leave(raadmandens.getId(), "Sofie Lind");
        Kreds direktionens = kredse.opret(
                Forum.DIREKTIONSMOEDE,
                "Direktionens fortrolige kreds",
                "Systemadministratoren hjælper direktionen med fortrolige digitaliseringssager.",
                mandag.plusMonths(5));
        join(direktionens, "Karen Friis");
    }

    private void join(Kreds kreds, String navn) {
        kredse.kandidater(kreds).stream()
                .filter(bruger -> bruger.getNavn().equals(navn))
                .forEach(bruger -> kredse.tilfoej(kreds.getId(), bruger.getId()));
    }

    private void leave(long kreds, String navn) {
        kredse.alle().stream()
                .filter(et -> et.getId() == kreds)
                .flatMap(et -> et.getMedlemmer().stream())
                .filter(medlem -> medlem.getBruger().getNavn().equals(navn))
                .forEach(medlem -> kredse.fjern(kreds, medlem.getId()));
    }
}
