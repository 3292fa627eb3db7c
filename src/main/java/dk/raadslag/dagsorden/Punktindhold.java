package dk.raadslag.dagsorden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point as it stands in an edition: a copy, so that what was published stays as it was (rule 15).
 *
 * @param tidligere the case's at-punkter that an earlier meeting has decided: read, and not up again (rule 28)
 * @param aaben false for confidential points; then nothing but number and {@code offentligTitel} may reach the public
 */
public record Punktindhold(
        long punktId,
        int nr,
        Punktart art,
        String kategori,
        String titel,
        int minutter,
        boolean aaben,
        @Nullable String offentligTitel,
        @Nullable Long sagId,
        @Nullable String enhed,
        @Nullable String sagsnummer,
        String atIndledning,
        List<Del> afsnit,
        List<AtPunkt> atPunkter,
        List<Tidligere> tidligere,
        List<Bilag> bilag) {

    /** An edition from before earlier decisions stood in it has none. */
    @SuppressWarnings("NullAway")
    public Punktindhold {
        tidligere = tidligere == null ? List.of() : tidligere;
    }

    /** Whether it is the same item with the same words; an item before it may have come or gone. */
    public boolean equalsButNumber(Punktindhold other) {
        return equals(other.med(nr, other.aaben, other.bilag));
    }

    /** Empty for the item as a whole, and for one that is not up. */
    public Optional<AtPunkt> atPunkt(@Nullable Long id) {
        return atPunkter.stream().filter(at -> Long.valueOf(at.id()).equals(id)).findFirst();
    }

    /** The same with another number, and with what is open of it. */
    Punktindhold med(int andetNr, boolean nuAaben, List<Bilag> nuBilag) {
        return new Punktindhold(
                punktId,
                andetNr,
                art,
                kategori,
                titel,
                minutter,
                nuAaben,
                offentligTitel,
                sagId,
                enhed,
                sagsnummer,
                atIndledning,
                afsnit,
                atPunkter,
                tidligere,
                nuBilag);
    }

    /** @param tekst ProseMirror JSON */
    public record Del(String titel, String tekst) {}

    public record AtPunkt(long id, int nr, String tekst) {}

    /** @param udfald the outcome's key, as in rule 16 */
    public record Tidligere(int nr, String tekst, String udfald, LocalDate moede) {}

    public record Bilag(
            long id,
            int nr,
            String navn,
            String filnavn,
            String type,
            long stoerrelse,
            String sha256,
            boolean fortrolig) {

        Bilag aaben() {
            return new Bilag(id, nr, navn, filnavn, type, stoerrelse, sha256, false);
        }
    }
}
