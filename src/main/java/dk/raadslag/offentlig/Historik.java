package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.Tilstand;
import java.time.Instant;

/**
 * When an edition, or its minutes, became public.
 *
 * @param aendret whether they were so before, and readers saw something else
 */
public record Historik(int udgave, Tilstand tilstand, Instant tidspunkt, boolean aendret) {}
