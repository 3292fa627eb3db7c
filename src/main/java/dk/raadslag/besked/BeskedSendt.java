package dk.raadslag.besked;

/** A notice waits for this person; published in the transaction that sends it. */
public record BeskedSendt(long brugerId) {}
