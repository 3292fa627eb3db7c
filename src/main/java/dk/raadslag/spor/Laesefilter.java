package dk.raadslag.spor;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which readings are asked for.
 *
 * @param hvem part of the reader's name; empty for everybody
 * @param sager ids of cases; null for every case and agenda
 * @param til not included
 */
public record Laesefilter(
        String hvem,
        @Nullable Set<String> sager,
        @Nullable Instant fra,
        @Nullable Instant til) {}
