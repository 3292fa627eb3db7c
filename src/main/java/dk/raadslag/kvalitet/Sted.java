package dk.raadslag.kvalitet;

/**
 * Where a finding is.
 *
 * @param noegle the section's key, or the head field's name
 * @param nummer the at-punkt's number, or the place of the bilag in the list, from 1
 * @param fra inclusive, in the plain text of the place; UTF-16 units
 * @param til exclusive
 * @param linje the line of the file it was read from; 0 for typed text
 */
public record Sted(Slags slags, String noegle, int nummer, int fra, int til, int linje) {

    public enum Slags {
        SAG,
        HOVED,
        AFSNIT,
        OVERSKRIFT,
        AT_PUNKT,
        BILAG,
        BILAGSTEKST,
        MOEDE
    }
}
