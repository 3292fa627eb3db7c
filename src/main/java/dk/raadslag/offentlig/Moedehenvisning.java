package dk.raadslag.offentlig;

/** The way to a public meeting. */
public record Moedehenvisning(String sti, String navn) {}
