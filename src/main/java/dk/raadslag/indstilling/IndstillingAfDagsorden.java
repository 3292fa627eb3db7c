package dk.raadslag.indstilling;

/** The indstilling is no longer to be on the agenda of this meeting: moved or withdrawn. */
public record IndstillingAfDagsorden(long sag, long moede) {}
