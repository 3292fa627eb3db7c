package dk.raadslag.indstilling;

import jakarta.persistence.Embeddable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A section that a template asks for.
 *
 * @param minTegn guidance, characters; not a bound
 */
@Embeddable
public record SkabelonAfsnit(
        int nr,
        String noegle,
        String titel,
        String vejledning,
        boolean paakraevet,
        @Nullable Integer minTegn,
        @Nullable Integer maksTegn) {

    private static final Set<String> AT_PUNKTER = Set.of("indstilling", "beslutningspunkter");

    /** Where the at-punkter stand; they are a list of their own, not a text. */
    public boolean erAtPunkter() {
        return AT_PUNKTER.contains(noegle);
    }

    public boolean erBilag() {
        return noegle.equals("bilag");
    }

    boolean erTekst() {
        return !erAtPunkter() && !erBilag();
    }
}
