package dk.raadslag.organisation;

import java.util.List;

/**
 * Somebody was given a role that reads the confidential matter of every unit, or gives such roles; published in that
 * transaction.
 *
 * @param modtagere whoever is to know: the secretariat and the administrators, without those it is about
 */
public record RolleGivet(Rolle rolle, String navn, String afNavn, List<Long> modtagere) {}
