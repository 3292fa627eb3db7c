package dk.raadslag.udgivelse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the public may see it.
 *
 * @param udgave number of the agenda's edition
 * @param godkendtDato when the minutes were approved, null until then
 */
public record OffentligtMoede(
        long moedeId,
        String forumNoegle,
        String forumNavn,
        LocalDate dato,
        LocalTime start,
        LocalTime slut,
        String sted,
        int udgave,
        Tilstand tilstand,
        Instant offentliggjort,
        @Nullable LocalDate godkendtDato,
        List<OffentligtPunkt> punkter) {}
