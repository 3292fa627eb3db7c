package dk.raadslag.udgivelse;

/**
 * An open bilag.
 *
 * @param type media type
 * @param stoerrelse bytes
 */
public record OffentligtBilag(
        long bilagId, int nr, String navn, String filnavn, String type, long stoerrelse, String sha256) {}
