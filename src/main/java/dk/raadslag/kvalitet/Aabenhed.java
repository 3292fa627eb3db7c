package dk.raadslag.kvalitet;

/** The author's proposal: open or confidential, by which criterion, why (rules 8 and 9). */
public record Aabenhed(boolean fortrolig, String kriterium, String begrundelse) {}
