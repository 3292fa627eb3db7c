package dk.raadslag.organisation;

import java.util.Collections;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whose local accounts must have a second factor: people with one of these roles ({@code RAADSLAG_TOTRIN_ROLLER}). */
@Component
class Totrinskrav {

    private final Set<Rolle> roller;

    Totrinskrav(@Value("${raadslag.totrin.roller:}") Set<Rolle> roller) {
        this.roller = roller;
    }

    boolean gaelder(Set<Rolle> personens) {
        return !Collections.disjoint(roller, personens);
    }
}
