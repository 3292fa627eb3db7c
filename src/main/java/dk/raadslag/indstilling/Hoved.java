package dk.raadslag.indstilling;

import jakarta.persistence.Embeddable;

/**
 * The head of an indstilling.
 *
 * @param minutter minutes wanted on the agenda
 */
@Embeddable
public record Hoved(String titel, String kontakt, String telefon, String email, String sagsnummer, int minutter) {

    /** @throws Regelbrud if the minutes are below 0 or above 240, or the title above 300 characters */
    public Hoved {
        if (minutter < 0 || minutter > 240) {
            throw new Regelbrud("minutter");
        }
        if (titel.length() > 300) {
            throw new Regelbrud("titelForLang");
        }
    }
}
