package dk.raadslag.udgivelse;

import org.jspecify.annotations.Nullable;

/**
 * What was public of a meeting is no longer to be; the reason is.
 *
 * @param grund null where why it was taken away is nobody's outside
 */
public record MoedeTilbagetrukket(long moedeId, @Nullable String grund) {}
