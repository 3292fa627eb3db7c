package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.Tilstand;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A change of the public record; with a reason, a withdrawal. */
record Feedlinje(
        long moedeId,
        String forumNavn,
        String adresse,
        LocalDate dato,
        Tilstand tilstand,
        OffsetDateTime aendret,
        @Nullable String grund) {}
