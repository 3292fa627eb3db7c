package dk.raadslag.kalender;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The weekly rhythm of a forum: which days it meets, and when everything before a meeting happens (rules 1, 2, 4).
 * All times are local in Copenhagen.
 *
 * @param rettefrist time of day on the day of publication until which corrections are received (rule 4)
 */
public record Moederytme(
        DayOfWeek ugedag,
        LocalTime start,
        LocalTime slut,
        Fristregel frist,
        Fristregel udgivelse,
        LocalTime rettefrist) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** @throws UmuligTid if an ordinary week cannot hold deadline, corrections and publication in order before the meeting */
    void proev() {
        LocalDate ugeUdenHelligdage = LocalDate.of(2026, 11, 16).with(TemporalAdjusters.nextOrSame(ugedag));
        tider(ugeUdenHelligdage, start, slut);
    }

    /** The rhythm's own days from the first date to the last, both included; a holiday among them stays. */
    public List<LocalDate> dage(LocalDate fra, LocalDate til) {
        LocalDate foerste = fra.with(TemporalAdjusters.nextOrSame(ugedag));
        return foerste.isAfter(til)
                ? List.of()
                : foerste.datesUntil(til.plusDays(1), Period.ofWeeks(1)).toList();
    }

    /** The usual times; the meeting itself on the next working day if the day is a holiday. */
    public Moedetider foreslaa(LocalDate dag) {
        return tider(Helligdage.arbejdsdagFra(dag), start, slut);
    }

    /** What a meeting held then brings with it. */
    public Moedetider tider(LocalDate dato, LocalTime fra, LocalTime til) {
        return med(dato, fra, til, frist.foer(dato), udgivelse.foer(dato));
    }

    /**
     * The same, for a meeting called so late that the usual deadline is over: then the last working day before the
     * meeting is both.
     *
     * @throws UmuligTid if that is over too
     */
    public Moedetider tider(LocalDate dato, LocalTime fra, LocalTime til, Instant nu) {
        Moedetider normalt = tider(dato, fra, til);
        if (normalt.frist().isAfter(nu)) {
            return normalt;
        }
        LocalDate dagenFoer = dato.minusDays(1);
        Moedetider sent = med(dato, fra, til, frist.paa(dagenFoer), udgivelse.paa(dagenFoer));
        if (!sent.frist().isAfter(nu)) {
            throw new UmuligTid(UmuligTid.Grund.FRIST_PASSERET);
        }
        return sent;
    }

    /**
     * Another deadline for a meeting. Publication and corrections stay where they are; if the deadline would come after
     * them, they follow to its day, or to the next working day when its hour is later than theirs.
     *
     * @throws UmuligTid if the deadline is over, or nothing is left between it and the meeting
     */
    public Moedetider medFrist(Moedetider tider, Instant nyFrist, Instant nu) {
        if (!nyFrist.isAfter(nu)) {
            throw new UmuligTid(UmuligTid.Grund.FRIST_PASSERET);
        }
        if (!nyFrist.isAfter(tider.udgivelse()) && !nyFrist.isAfter(tider.rettefrist())) {
            return new Moedetider(
                    tider.dato(), tider.start(), tider.slut(), nyFrist, tider.rettefrist(), tider.udgivelse());
        }
        ZonedDateTime ny = nyFrist.atZone(ZONE);
        boolean sammeDag = !ny.toLocalTime().isAfter(udgivelse.kl())
                && !ny.toLocalTime().isAfter(rettefrist)
                && Helligdage.erArbejdsdag(ny.toLocalDate());
        LocalDate dag = Helligdage.arbejdsdagFra(
                sammeDag ? ny.toLocalDate() : ny.toLocalDate().plusDays(1));
        return med(
                tider.dato(),
                tider.start(),
                tider.slut(),
                ny,
                dag.atTime(udgivelse.kl()).atZone(ZONE));
    }

    private Moedetider med(
            LocalDate dato, LocalTime fra, LocalTime til, ZonedDateTime indleveret, ZonedDateTime udgives) {
        return new Moedetider(
                dato,
                fra,
                til,
                indleveret.toInstant(),
                udgives.toLocalDate().atTime(rettefrist).atZone(ZONE).toInstant(),
                udgives.toInstant());
    }
}
