package dk.raadslag.spor;

/**
 * Something was done with a thing, in this transaction: whoever shows it may have to read it anew. That somebody has read it
 * is no such thing.
 *
 * @param emneType kind of thing, as in the trail
 */
public record HaendelseNoteret(String emneType, String emneId) {}
