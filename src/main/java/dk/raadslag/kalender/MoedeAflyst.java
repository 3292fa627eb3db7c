package dk.raadslag.kalender;

/** A meeting will not be held, and why: its cases need another. Published in the same transaction. */
public record MoedeAflyst(long moedeId, String grund) {}
