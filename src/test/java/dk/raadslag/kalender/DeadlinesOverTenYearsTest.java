package dk.raadslag.kalender;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesOverTenYearsTest {

    static final Moederytme RAADMAND = new Moederytme(
            MONDAY, kl(11), kl(13), new Fristregel(THURSDAY, kl(12)), new Fristregel(THURSDAY, kl(15)), kl(15));
    static final Moederytme DIREKTION = new Moederytme(
            THURSDAY, kl(9), kl(11), new Fristregel(TUESDAY, kl(12)), new Fristregel(TUESDAY, kl(15)), kl(15));

    static final List<LocalDate> MANDAGE = RAADMAND.dage(LocalDate.of(2022, 1, 1), LocalDate.of(2032, 12, 31));
    static final List<LocalDate> TORSDAGE = DIREKTION.dage(LocalDate.of(2022, 1, 1), LocalDate.of(2032, 12, 31));

    @Test
    void everyWeekOfElevenYearsHasOneMeeting() {
        assertThat(MANDAGE).hasSize(574).startsWith(LocalDate.of(2022, 1, 3)).endsWith(LocalDate.of(2032, 12, 27));
        assertThat(MANDAGE).allMatch(dag -> dag.getDayOfWeek() == MONDAY);
    }

    @Test
    void noMeetingDeadlineOrPublicationFallsOnAHolidayOrAWeekend() {
        for (Moedetider tider : alle()) {
            assertThat(List.of(tider.dato(), dag(tider.frist()), dag(tider.rettefrist()), dag(tider.udgivelse())))
                    .allMatch(Helligdage::erArbejdsdag);
        }
    }

    @Test
    void theHourOfTheDeadlineIsTheSameSummerAndWinter() {
        for (Moedetider tider : alle()) {
            assertThat(lokal(tider.frist()).toLocalTime()).isEqualTo(kl(12));
            assertThat(lokal(tider.rettefrist()).toLocalTime()).isEqualTo(kl(15));
            assertThat(lokal(tider.udgivelse()).toLocalTime()).isEqualTo(kl(15));
        }
        assertThat(RAADMAND.foreslaa(dag("2026-03-30")).frist()).isEqualTo(Instant.parse("2026-03-26T11:00:00Z"));
        assertThat(RAADMAND.foreslaa(dag("2026-04-13")).frist()).isEqualTo(Instant.parse("2026-04-09T10:00:00Z"));
        assertThat(RAADMAND.foreslaa(dag("2026-10-26")).frist()).isEqualTo(Instant.parse("2026-10-22T10:00:00Z"));
        assertThat(RAADMAND.foreslaa(dag("2026-11-02")).frist()).isEqualTo(Instant.parse("2026-10-29T11:00:00Z"));
    }

    @Test
    void theDeadlineComesBeforeCorrectionsAndPublicationAndAtMostTwoWeeksBeforeTheMeeting() {
        for (Moedetider tider : alle()) {
            assertThat(tider.frist()).isBefore(tider.rettefrist()).isBefore(tider.udgivelse());
            assertThat(tider.udgivelse()).isBefore(tider.begynder());
            assertThat(ChronoUnit.DAYS.between(dag(tider.frist()), tider.dato()))
                    .isBetween(2L, 14L);
        }
    }

    @Test
    void deadlinesNeverOvertakeEachOther() {
        for (List<Moedetider> rytme : List.of(raadmandsmoeder(), direktionsmoeder())) {
            for (int i = 1; i < rytme.size(); i++) {
                assertThat(rytme.get(i).frist()).isAfter(rytme.get(i - 1).frist());
                assertThat(rytme.get(i).dato()).isAfter(rytme.get(i - 1).dato());
            }
        }
    }

    @Test
    void anOrdinaryMeetingStaysOnItsDayWithItsDeadlineOnItsWeekday() {
        for (LocalDate mandag : MANDAGE) {
            Moedetider tider = RAADMAND.foreslaa(mandag);
            if (Helligdage.erArbejdsdag(mandag)) {
                assertThat(tider.dato()).isEqualTo(mandag);
            }
            if (Helligdage.erArbejdsdag(mandag.minusDays(4))) {
                assertThat(lokal(tider.frist()).getDayOfWeek()).isEqualTo(THURSDAY);
            }
        }
    }

    @ParameterizedTest(name = "rådmandsmøde {0} is held {1} with deadline {2}")
    @CsvSource({
        "2026-11-30, 2026-11-30, 2026-11-26", // an ordinary week
        "2026-03-30, 2026-03-30, 2026-03-26", // over the change to summer time
        "2026-04-06, 2026-04-07, 2026-04-01", // Easter Monday, with Maundy Thursday before it
        "2026-05-18, 2026-05-18, 2026-05-13", // Ascension Day is always a Thursday
        "2026-05-25, 2026-05-26, 2026-05-21", // Whit Monday
        "2023-06-05, 2023-06-06, 2023-06-01", // Grundlovsdag on a Monday
        "2026-12-28, 2026-12-28, 2026-12-23", // Christmas Eve on a Thursday
        "2027-01-04, 2027-01-04, 2026-12-30", // New Year's Eve on a Thursday, over the year
        "2028-12-25, 2028-12-27, 2028-12-21", // Christmas Day on a Monday
        "2029-12-24, 2029-12-27, 2029-12-20", // Christmas Eve on a Monday
        "2029-12-31, 2030-01-02, 2029-12-27", // New Year's Eve on a Monday, into the next year
        "2024-01-01, 2024-01-02, 2023-12-28", // New Year's Day on a Monday
        "2025-06-09, 2025-06-10, 2025-06-04", // Whit Monday, with Grundlovsdag on the Thursday before
    })
    void raadmandsmoede(LocalDate rytmedag, LocalDate dato, LocalDate frist) {
        Moedetider tider = RAADMAND.foreslaa(rytmedag);
        assertThat(tider.dato()).isEqualTo(dato);
        assertThat(dag(tider.frist())).isEqualTo(frist);
        assertThat(dag(tider.udgivelse())).isEqualTo(frist);
    }

    @ParameterizedTest(name = "direktionsmøde {0} is held {1} with deadline {2}")
    @CsvSource({
        "2026-11-26, 2026-11-26, 2026-11-24",
        "2026-04-02, 2026-04-07, 2026-03-31", // Maundy Thursday to the Tuesday after Easter
        "2026-05-14, 2026-05-15, 2026-05-12", // Ascension Day
        "2026-12-24, 2026-12-28, 2026-12-22",
        "2026-12-31, 2027-01-04, 2026-12-29",
        "2024-12-26, 2024-12-27, 2024-12-23", // the deadline's Tuesday is Christmas Eve
        "2030-01-03, 2030-01-03, 2029-12-28", // the deadline's Tuesday is New Year's Day, Monday New Year's Eve
    })
    void direktionsmoede(LocalDate rytmedag, LocalDate dato, LocalDate frist) {
        assertThat(DIREKTION.foreslaa(rytmedag).dato()).isEqualTo(dato);
        assertThat(dag(DIREKTION.foreslaa(rytmedag).frist())).isEqualTo(frist);
    }

    @Test
    void storeBededagIsAHolidayTo2023() {
        assertThat(Helligdage.erHelligdag(dag("2023-05-05"))).isTrue();
        assertThat(Helligdage.erHelligdag(dag("2024-04-26"))).isFalse();
    }

    @Test
    void receivedOnTheStrokeIsInTimeAndAfterItIsLate() {
        Frist frist = new Frist(kl("2026-11-26T12:00:00"));
        assertThat(frist.naas(kl("2026-11-26T11:59:59"))).isTrue();
        assertThat(frist.naas(kl("2026-11-26T12:00:00"))).isTrue();
        assertThat(frist.erPasseret(kl("2026-11-26T12:00:00"))).isFalse();
        assertThat(frist.naas(kl("2026-11-26T12:00:00.001"))).isFalse();
        assertThat(frist.naas(kl("2026-11-26T12:00:01"))).isFalse();
    }

    @Test
    void aMeetingCalledLateGetsTheLastWorkingDayBeforeIt() {
        Moedetider tider = RAADMAND.tider(dag("2026-11-25"), kl(11), kl(13), kl("2026-11-21T09:00"));
        assertThat(tider.frist()).isEqualTo(kl("2026-11-24T12:00"));
        assertThat(tider.udgivelse()).isEqualTo(kl("2026-11-24T15:00"));
    }

    @Test
    void aMeetingCalledTooLateForAnyDeadlineIsRefused() {
        assertThatThrownBy(() -> RAADMAND.tider(dag("2026-11-25"), kl(11), kl(13), kl("2026-11-24T12:00")))
                .isInstanceOfSatisfying(
                        UmuligTid.class, fejl -> assertThat(fejl.grund()).isEqualTo(UmuligTid.Grund.FRIST_PASSERET));
    }

    @Test
    void anEarlierDeadlineLeavesPublicationWhereItIs() {
        Moedetider tider = RAADMAND.foreslaa(dag("2026-11-30"));
        Moedetider nye = RAADMAND.medFrist(tider, kl("2026-11-25T12:00"), kl("2026-11-21T09:00"));
        assertThat(nye.frist()).isEqualTo(kl("2026-11-25T12:00"));
        assertThat(nye.udgivelse()).isEqualTo(tider.udgivelse());
        assertThat(nye.rettefrist()).isEqualTo(tider.rettefrist());
    }

    @Test
    void aDeadlineAfterPublicationTakesPublicationAndCorrectionsWithIt() {
        Moedetider tider = RAADMAND.foreslaa(dag("2026-11-30"));
        Moedetider nye = RAADMAND.medFrist(tider, kl("2026-11-27T12:00"), kl("2026-11-21T09:00"));
        assertThat(nye.udgivelse()).isEqualTo(kl("2026-11-27T15:00"));
        assertThat(nye.rettefrist()).isEqualTo(kl("2026-11-27T15:00"));
    }

    @Test
    void aDeadlineThatLeavesNoTimeForPublicationIsRefused() {
        Moedetider tider = RAADMAND.foreslaa(dag("2026-11-30"));
        assertThatThrownBy(() -> RAADMAND.medFrist(tider, kl("2026-11-27T16:00"), kl("2026-11-21T09:00")))
                .isInstanceOfSatisfying(
                        UmuligTid.class,
                        fejl -> assertThat(fejl.grund()).isEqualTo(UmuligTid.Grund.UDGIVELSE_EFTER_MOEDE));
    }

    static List<Moedetider> alle() {
        return java.util.stream.Stream.concat(raadmandsmoeder().stream(), direktionsmoeder().stream())
                .toList();
    }

    static List<Moedetider> raadmandsmoeder() {
        return MANDAGE.stream().map(RAADMAND::foreslaa).toList();
    }

    static List<Moedetider> direktionsmoeder() {
        return TORSDAGE.stream().map(DIREKTION::foreslaa).toList();
    }

    static LocalTime kl(int time) {
        return LocalTime.of(time, 0);
    }

    static Instant kl(String lokal) {
        return LocalDateTime.parse(lokal).atZone(Moederytme.ZONE).toInstant();
    }

    static LocalDate dag(String iso) {
        return LocalDate.parse(iso);
    }

    static LocalDate dag(Instant tidspunkt) {
        return lokal(tidspunkt).toLocalDate();
    }

    static ZonedDateTime lokal(Instant tidspunkt) {
        return tidspunkt.atZone(Moederytme.ZONE);
    }
}
