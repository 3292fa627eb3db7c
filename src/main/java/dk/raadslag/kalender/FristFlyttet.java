package dk.raadslag.kalender;

/** A meeting has another deadline, and perhaps publication; published in the same transaction. */
public record FristFlyttet(long moedeId) {}
