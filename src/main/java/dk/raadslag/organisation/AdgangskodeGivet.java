package dk.raadslag.organisation;

/**
 * Somebody else has set a person's password; published in that transaction.
 *
 * @param brugerId whose it is
 * @param afNavn who set it
 */
public record AdgangskodeGivet(long brugerId, String afNavn) {}
