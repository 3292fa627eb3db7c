package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import dk.raadslag.indstilling.Indstilling;
import java.util.Map;
import java.util.Optional;

/** A card beside a case, that a module further on fills, e.g. what was decided. Implemented as a bean. */
public interface Sagskort {

    /** Empty where there is nothing to say, or nothing for the one signed in. */
    Optional<Component> til(Indstilling sag);

    /** What its at-punkter came to, each a key of the messages, by their numbers. */
    default Map<Integer, String> outcomes(Indstilling sag) {
        return Map.of();
    }
}
