package dk.raadslag.udgivelse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided has been corrected since readers could see it.
 *
 * @param foer the outcome's key that stood there; null if only the remark was another
 */
public record Rettet(LocalDate dato, @Nullable String foer) {}
