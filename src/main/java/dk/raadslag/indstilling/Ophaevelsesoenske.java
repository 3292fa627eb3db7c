package dk.raadslag.indstilling;

import java.time.Instant;

/** An author's request to be let through in spite of what stops the case. */
public record Ophaevelsesoenske(long sag, String titel, String enhed, Instant tidspunkt, String grund) {}
