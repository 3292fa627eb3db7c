package dk.raadslag.dagsorden;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point as it stands in an edition: a copy, so that what was published stays as it was (rule 15).
 *
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
        List<Bilag> bilag) {

    /** The same with another number. */
    Punktindhold med(int andetNr) {
        return new Punktindhold(
                punktId,
                andetNr,
                art,
                kategori,
                titel,
                minutter,
                aaben,
                offentligTitel,
                sagId,
                enhed,
                sagsnummer,
                atIndledning,
                afsnit,
                atPunkter,
                bilag);
    }

    /** The same with what is open of it. */
    Punktindhold med(boolean nuAaben, List<Bilag> nuBilag) {
        return new Punktindhold(
                punktId,
                nr,
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
                nuBilag);
    }

    /** @param tekst ProseMirror JSON */
    public record Del(String titel, String tekst) {}

    public record AtPunkt(long id, int nr, String tekst) {}

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
