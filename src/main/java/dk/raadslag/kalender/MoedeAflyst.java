package dk.raadslag.kalender;

/** A meeting will not be held: its cases need another. Published in the same transaction. */
public record MoedeAflyst(long moedeId) {}
