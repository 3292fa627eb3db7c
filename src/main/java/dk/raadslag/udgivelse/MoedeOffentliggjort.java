package dk.raadslag.udgivelse;

import java.io.InputStream;
import java.util.function.Function;

/**
 * A meeting is to be public as it stands here; it takes the place of what was public of it before.
 *
 * @param bilag opens the bytes of a bilag by its SHA-256, within the publishing transaction
 * @param tekst what can be read in a bilag, empty where nothing can
 */
public record MoedeOffentliggjort(
        OffentligtMoede moede, Function<String, InputStream> bilag, Function<OffentligtBilag, String> tekst) {}
