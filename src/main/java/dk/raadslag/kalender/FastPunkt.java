package dk.raadslag.kalender;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

/**
 * A standing item of every agenda of a forum (rule 14).
 *
 * @param kategori the heading it stands under on the agenda
 */
@Embeddable
public record FastPunkt(
        String titel,
        String kategori,
        int minutter,
        @Enumerated(EnumType.STRING) Art art,
        @Enumerated(EnumType.STRING) Placering placering) {

    /** What the item is for. */
    public enum Art {
        DAGSORDEN,
        /** The minutes of the previous meeting, attached as bilag. */
        REFERAT,
        ORIENTERING,
        BORDET_RUNDT;

        public String noegle() {
            return "kalender.punkt." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Before the cases or after them. */
    public enum Placering {
        FOER_SAGER,
        EFTER_SAGER;

        public String noegle() {
            return "kalender.placering." + name().toLowerCase(Locale.ROOT);
        }
    }

    public FastPunkt {
        if (titel.isBlank() || minutter < 0) {
            throw new IllegalArgumentException("A standing item has a title, and its minutes are not negative");
        }
    }
}
