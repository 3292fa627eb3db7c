package dk.raadslag.udgivelse;

import org.jspecify.annotations.Nullable;

/**
 * An at-punkt with what was decided on it.
 *
 * @param udfald the outcome's key (rule 16), null until it is decided
 */
public record OffentligtAtPunkt(
        int nr,
        String tekst,
        @Nullable String udfald,
        @Nullable String bemaerkning) {}
