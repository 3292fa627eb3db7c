package dk.raadslag.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody else has appointed a substitute for a person, or agreed to one; published in that transaction.
 *
 * @param brugerId who is represented
 * @param afNavn who did it
 * @param andre the administrators who may agree in that person's place
 */
public record StedfortraederFraAnden(
        Skridt skridt,
        long brugerId,
        String forNavn,
        String vikarNavn,
        String afNavn,
        LocalDate fra,
        LocalDate til,
        List<Long> andre) {

    /** What was done. */
    public enum Skridt {
        UDPEGET,
        VENTER,
        GODKENDT
    }
}
