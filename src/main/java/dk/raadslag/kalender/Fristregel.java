package dk.raadslag.kalender;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * "Thursday 12:00 before the meeting" (rule 1): a weekday, always before the day of the meeting, and a time of day.
 *
 * @param kl local time in Copenhagen
 */
@Embeddable
public record Fristregel(@Enumerated(EnumType.STRING) DayOfWeek ugedag, LocalTime kl) {

    /** Rule 2: on a holiday, the last working day before it, at the same time of day. */
    public ZonedDateTime foer(LocalDate moededato) {
        return paa(moededato.with(TemporalAdjusters.previous(ugedag)));
    }

    ZonedDateTime paa(LocalDate dato) {
        return Helligdage.arbejdsdagTil(dato).atTime(kl).atZone(Moederytme.ZONE);
    }
}
