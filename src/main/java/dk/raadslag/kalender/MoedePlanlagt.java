package dk.raadslag.kalender;

/** A meeting has been made, as planned or as a proposal; published in the same transaction. */
public record MoedePlanlagt(long moedeId) {}
