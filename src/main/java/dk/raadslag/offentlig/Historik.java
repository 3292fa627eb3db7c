package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.Tilstand;
import java.time.Instant;

/** When an edition, or its minutes, became public. */
public record Historik(int udgave, Tilstand tilstand, Instant tidspunkt) {}
