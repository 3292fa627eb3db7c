package dk.raadslag.dagsorden;

import dk.raadslag.udgivelse.Rettet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was decided on a point, for the public copy: known to the module of the minutes. */
public interface Afgoerelser {

    Afgoerelser INGEN = (punktId, atPunktId) -> Optional.empty();

    /** @param atPunktId null for the point as a whole */
    Optional<Afgoerelse> paa(long punktId, @Nullable Long atPunktId);

    /**
     * @param udfald the outcome's key, as in rule 16
     * @param rettet null if it stands as it was first public
     */
    record Afgoerelse(
            String udfald, String bemaerkning, @Nullable Rettet rettet) {}
}
