package dk.raadslag.kvalitet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper of a meeting: agenda, minutes, a committee's agenda, or the stamp on a bilag. */
public sealed interface Moedepapir {

    /**
     * One item.
     *
     * @param minutter time set aside; null where none is
     * @param tekst what the agenda says
     * @param beslutning what the minutes say; null where they have no place for it
     * @param atPunkter how many at-punkter its indstilling has; 0 without one or not known
     */
    record Punkt(
            int nummer,
            Stykke titel,
            @Nullable Integer minutter,
            Stykke tekst,
            @Nullable Stykke beslutning,
            int atPunkter) {

        public Kilde kilde(Stykke part) {
            return new Kilde(Sted.Slags.MOEDE, titel.tekst(), nummer, part);
        }
    }

    /**
     * An agenda, with the decisions where they are written per item, or minutes.
     *
     * @param hoved what stands above the first item
     * @param referat whether it is the minutes: every item should then hold a decision
     * @param minutter the length of the meeting; null when not known
     */
    record Dagsordenpapir(
            Stykke hoved, boolean referat, @Nullable Integer minutter, List<Punkt> punkter) implements Moedepapir {}

    /**
     * A committee's agenda, item by item with fields.
     *
     * @param start minutes after midnight; null when not given
     */
    record Udvalgspapir(
            Stykke hoved, @Nullable Integer start, @Nullable Integer slut, List<Udvalgspunkt> punkter)
            implements Moedepapir {}

    /**
     * An item or sub-item of a committee's agenda.
     *
     * @param tomBilagsliste the line "Bilag:" that nothing follows; null where the list is filled or absent
     */
    record Udvalgspunkt(
            String nummer,
            Stykke titel,
            @Nullable Stykke baggrund,
            @Nullable Stykke ansvarlig,
            @Nullable Stykke tid,
            @Nullable Stykke metode,
            @Nullable Stykke tomBilagsliste) {

        public Kilde kilde(Stykke part) {
            return new Kilde(Sted.Slags.MOEDE, nummer, 0, part);
        }
    }

    /** The agenda or the minutes of the meeting before: only compared with, never checked. */
    record Forrigepapir(Dagsordenpapir papir) implements Moedepapir {}

    /** The label on the pages of a bilag: "Punkt 3, Bilag 2: Faktaark". */
    record Stempelpapir(Stykke navn) implements Moedepapir {}
}
