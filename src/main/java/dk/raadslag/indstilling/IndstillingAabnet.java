package dk.raadslag.indstilling;

/** The indstilling, or a bilag of it, is no longer confidential: what is public of it is to be shown. */
public record IndstillingAabnet(long sag) {}
