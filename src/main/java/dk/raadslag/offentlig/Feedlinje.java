package dk.raadslag.offentlig;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A change of the public record; with a reason, a withdrawal. */
record Feedlinje(
        String id,
        String titel,
        String sti,
        OffsetDateTime aendret,
        String resume,
        @Nullable String grund) {}
