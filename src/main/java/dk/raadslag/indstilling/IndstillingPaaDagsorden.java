package dk.raadslag.indstilling;

/** The indstilling is to be on the agenda of this meeting. */
public record IndstillingPaaDagsorden(long sag, long moede) {}
