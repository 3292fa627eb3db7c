package dk.raadslag.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When one meeting is held and everything before it happens; what a dialog shows before it is so.
 *
 * @param frist rule 1: received at this instant is in time, after it is late
 * @param rettefrist rule 4: the last instant for corrections
 * @param udgivelse when the agenda is to be published
 */
public record Moedetider(
        LocalDate dato, LocalTime start, LocalTime slut, Instant frist, Instant rettefrist, Instant udgivelse) {

    public Moedetider {
        if (!slut.isAfter(start)) {
            throw new UmuligTid(UmuligTid.Grund.SLUT_FOER_START);
        }
        if (frist.isAfter(udgivelse) || frist.isAfter(rettefrist)) {
            throw new UmuligTid(UmuligTid.Grund.FRIST_EFTER_UDGIVELSE);
        }
        if (!udgivelse.isBefore(begynder(dato, start)) || !rettefrist.isBefore(begynder(dato, start))) {
            throw new UmuligTid(UmuligTid.Grund.UDGIVELSE_EFTER_MOEDE);
        }
    }

    public Instant begynder() {
        return begynder(dato, start);
    }

    Moedetider holdt(LocalDate dag, LocalTime fra, LocalTime til) {
        return new Moedetider(dag, fra, til, frist, rettefrist, udgivelse);
    }

    private static Instant begynder(LocalDate dato, LocalTime start) {
        return dato.atTime(start).atZone(Moederytme.ZONE).toInstant();
    }
}
