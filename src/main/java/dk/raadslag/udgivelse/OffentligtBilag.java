package dk.raadslag.udgivelse;

import org.jspecify.annotations.Nullable;

/**
 * An open bilag.
 *
 * @param type media type
 * @param stoerrelse bytes
 * @param aabnet if it was confidential before
 */
public record OffentligtBilag(
        long bilagId,
        int nr,
        String navn,
        String filnavn,
        String type,
        long stoerrelse,
        String sha256,
        @Nullable Aabnet aabnet) {

    /** One that was open from the beginning. */
    public OffentligtBilag(
            long bilagId, int nr, String navn, String filnavn, String type, long stoerrelse, String sha256) {
        this(bilagId, nr, navn, filnavn, type, stoerrelse, sha256, null);
    }
}
