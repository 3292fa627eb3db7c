package dk.raadslag.offentlig;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was public once and is not now.
 *
 * @param oprettet when it first became public; null where nobody wrote it down
 * @param grund why; null where it is only off the agenda
 * @param forum of the meeting it was public at, with the meeting's address; null where that is public no more either
 */
public record Udgaaet(
        long id,
        @Nullable OffsetDateTime oprettet,
        OffsetDateTime tidspunkt,
        @Nullable String grund,
        @Nullable String forum,
        @Nullable String forumNavn,
        @Nullable String adresse,
        @Nullable LocalDate dato) {

    /** What is stored as the reason where something was taken away from the public: that, and not why (rule 22). */
    static String fjernet() {
        return Sprog.DA.t("udgaaet.fjernet");
    }

    /** Whether that is the reason. */
    public static boolean isTakenAway(@Nullable String grund) {
        return fjernet().equals(grund);
    }

    /** The reason as a reader is told it. */
    public String begrundelse(Sprog sprog) {
        return grund == null ? sprog.t("udgaaet.grund") : grund;
    }

    @Nullable
    Moedehenvisning moede(Sprog sprog) {
        return forum == null || dato == null
                ? null
                : new Moedehenvisning(sprog.sti("/" + forum + "/" + adresse), forumNavn + " " + sprog.dato(dato));
    }
}
