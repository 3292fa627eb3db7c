package dk.raadslag.kalender;

/** A meeting is on another day or hour; its deadlines may have moved too. Published in the same transaction. */
public record MoedeFlyttet(long moedeId) {}
