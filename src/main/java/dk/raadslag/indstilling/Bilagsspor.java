package dk.raadslag.indstilling;

import java.util.HashMap;
import java.util.Map;

/**
 * What the trail holds of the openness of a bilag: its number and by which criterion. The reason stands on the bilag alone,
 * for the trail of an open case is read by more than its confidential bilag is.
 */
final class Bilagsspor {

    private Bilagsspor() {}

    static Map<String, String> af(Bilag bilag, Klassifikation klassifikation) {
        Map<String, String> detaljer = new HashMap<>(Map.of("nr", Integer.toString(bilag.getNr())));
        if (klassifikation.kriterium() != null) {
            detaljer.put("kriterium", klassifikation.kriterium().noegle());
        }
        return detaljer;
    }
}
