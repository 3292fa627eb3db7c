package dk.raadslag.dagsorden;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was decided on a point, for the public copy: known to the module of the minutes. */
public interface Afgoerelser {

    Afgoerelser INGEN = (punktId, atPunktId) -> Optional.empty();

    /** @param atPunktId null for the point as a whole */
    Optional<Afgoerelse> paa(long punktId, @Nullable Long atPunktId);

    /** @param udfald the outcome's key, as in rule 16 */
    record Afgoerelse(String udfald, String bemaerkning) {}
}
