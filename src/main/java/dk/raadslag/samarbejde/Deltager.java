package dk.raadslag.samarbejde;

import java.util.UUID;

/**
 * Someone who has a thing open, in one tab.
 *
 * @param sted where in it, as a key of the screen's own (a section); empty if nowhere in particular
 */
public record Deltager(UUID fane, long brugerId, String navn, String sted) {}
