package dk.raadslag.offentlig;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was public once and is not now.
 *
 * @param grund why; null where it is only off the agenda
 */
public record Udgaaet(
        long id, OffsetDateTime tidspunkt, @Nullable String grund) {

    /** The reason as a reader is told it. */
    public String begrundelse(Sprog sprog) {
        return grund == null ? sprog.t("udgaaet.grund") : grund;
    }
}
