package dk.raadslag.offentlig;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was public once and is not now.
 *
 * @param oprettet when it first became public; null where nobody wrote it down
 * @param grund why its meeting is cancelled; null where it is not
 * @param fjernet whether it was taken away; else, without a reason, it is only off the agenda
 * @param forum of the meeting it was public at, with the meeting's address; null where that is public no more either
 */
public record Udgaaet(
        long id,
        @Nullable OffsetDateTime oprettet,
        OffsetDateTime tidspunkt,
        @Nullable String grund,
        boolean fjernet,
        @Nullable String forum,
        @Nullable String forumNavn,
        @Nullable String adresse,
        @Nullable LocalDate dato) {

    /** The reason as a reader is told it; of what was taken away that it was, and not why (rule 22). */
    public String begrundelse(Sprog sprog) {
        return grund != null ? grund : sprog.t(fjernet ? "udgaaet.fjernet" : "udgaaet.grund");
    }

    /** What became of it, in one sentence; why its meeting is cancelled stands beside it. */
    String udfald(Sprog sprog) {
        return grund != null ? sprog.t("udgaaet.aflyst") : begrundelse(sprog);
    }

    @Nullable
    Moedehenvisning moede(Sprog sprog) {
        return forum == null || dato == null
                ? null
                : new Moedehenvisning(sprog.sti("/" + forum + "/" + adresse), forumNavn + " " + sprog.dato(dato));
    }
}
