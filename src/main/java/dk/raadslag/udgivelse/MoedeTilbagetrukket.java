package dk.raadslag.udgivelse;

/** What was public of a meeting is no longer to be; the reason is. */
public record MoedeTilbagetrukket(long moedeId, String grund) {}
