package dk.raadslag.indstilling;

import org.jspecify.annotations.Nullable;

/**
 * The indstilling, or a bilag of it, is no longer confidential: what is public of it is to be shown.
 *
 * @param bilag its number; null for the case
 */
public record IndstillingAabnet(long sag, @Nullable Integer bilag) {}
