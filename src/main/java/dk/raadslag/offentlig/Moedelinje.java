package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.Tilstand;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A meeting in a list.
 *
 * @param antal of its items, those that were taken away among them
 * @param aflyst whether it is cancelled
 */
public record Moedelinje(
        String forum,
        String forumNavn,
        String adresse,
        LocalDate dato,
        LocalTime start,
        LocalTime slut,
        Tilstand tilstand,
        long antal,
        boolean aflyst) {

    String sti() {
        return "/" + forum + "/" + adresse;
    }

    public String sti(Sprog sprog) {
        return sprog.sti(sti());
    }
}
