package dk.raadslag.indstilling;

/** A case is to be taken away from the public record wherever it stands (rule 22). */
public record IndstillingFjernes(long sag, String grund) {}
