package dk.raadslag.spor;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail.
 *
 * @param handling what was done, as a translation key below {@code historik.}
 * @param detaljer what the sentence needs (names of meetings, numbers); never text of a case
 * @param grund why, in the person's own words
 */
public record Haendelse(
        long id,
        Instant tidspunkt,
        String aktoerId,
        String aktoer,
        String handling,
        String emneType,
        String emneId,
        Map<String, String> detaljer,
        @Nullable String grund) {}
