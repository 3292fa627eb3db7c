package dk.raadslag.indstilling;

import java.util.Map;

/** To whom the process gives what is to be written: the author, and those who write for the same unit. */
final class Skribenter {

    private Skribenter() {}

    /** As the process's variable. */
    static Map<String, Object> of(Indstilling sag) {
        return Map.of(
                "skribenter",
                "bruger:" + sag.getForfatter().getId() + ",enhed:"
                        + sag.getEnhed().getKode());
    }
}
