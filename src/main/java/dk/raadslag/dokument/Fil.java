package dk.raadslag.dokument;

/**
 * A file in the store, known by its content. The name belongs to who attaches it.
 *
 * @param sha256 the SHA-256 of the content, 64 hexadecimal digits in lower case
 * @param stoerrelse in bytes
 */
public record Fil(String sha256, long stoerrelse, Filtype type) {}
