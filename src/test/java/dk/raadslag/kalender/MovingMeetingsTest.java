package dk.raadslag.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@RecordApplicationEvents
@Transactional
class MovingMeetingsTest {

    @Autowired
    Kalender kalender;

    @Autowired
    Moedeplan plan;

    @Autowired
    Moeder moeder;

    @Autowired
    Fora fora;

    @Autowired
    ApplicationEvents events;

    Forum raadmandsmoede;

    @Autowired
    Testbrugere brugere;

    Bruger sekretariat;
    Bruger forfatter;

    /** Whether somebody's session is over is asked outside the test's transaction, which must not hide who they are. */
    @BeforeTransaction
    void people() {
        sekretariat = brugere.sekretariat();
        forfatter = brugere.forfatter();
    }

    @BeforeEach
    void forum() {
        Testbrugere.signIn(sekretariat);
        raadmandsmoede = fora.findById(Forum.RAADMANDSMOEDE).orElseThrow();
    }

    @AfterEach
    void signOut() {
        Testbrugere.signOut();
    }

    @Test
    void meetingsAreMade26WeeksAheadAndOnlyOnce() {
        long antal = moeder.count();
        plan.plan();
        assertThat(moeder.count()).isEqualTo(antal);
        assertThat(moede("2026-11-02").forum()).isEqualTo(raadmandsmoede);
        assertThat(moede("2027-05-03").status()).isEqualTo(Moedestatus.PLANLAGT);
        assertThat(events.stream(MoedePlanlagt.class)).isEmpty();
    }

    @Test
    void aMeetingOnAHolidayIsAProposalUntilTheSecretariatConfirms() {
        Moede paaske = moede("2027-03-29");
        assertThat(paaske.dato()).isEqualTo(LocalDate.parse("2027-03-30"));
        assertThat(paaske.status()).isEqualTo(Moedestatus.FORESLAAET);
        assertThat(kalender.bekraeft(paaske, "2. påskedag").status()).isEqualTo(Moedestatus.PLANLAGT);
    }

    @Test
    void theNextMeetingIsTheFirstWhoseDeadlineHasNotPassed() {
        assertThat(naeste("2026-11-26T12:00:00").dato()).isEqualTo(LocalDate.parse("2026-11-30"));
        assertThat(naeste("2026-11-26T12:00:01").dato()).isEqualTo(LocalDate.parse("2026-12-07"));
        assertThat(kalender.efter(moede("2026-11-30")).orElseThrow()).isEqualTo(moede("2026-12-07"));
        assertThat(kalender.foer(moede("2026-12-07")).orElseThrow()).isEqualTo(moede("2026-11-30"));
    }

    @Test
    void aMovedMeetingTakesItsDeadlinesAlongAndTellsWhy() {
        Moede moede = kalender.flyt(moede("2026-11-30"), LocalDate.parse("2026-12-11"), kl(9), kl(10), "Rejse");
        moeder.flush();
        assertThat(moede.frist().tidspunkt()).isEqualTo(kl("2026-12-10T12:00"));
        assertThat(events.stream(MoedeFlyttet.class))
                .containsExactly(new MoedeFlyttet(moede.id(), LocalDate.parse("2026-11-30"), "Rejse"));
        List<Moedeaendring> historik = kalender.medHistorik(moede.id()).historik();
        assertThat(historik).singleElement().satisfies(aendring -> {
            assertThat(aendring.art()).isEqualTo(Moedeaendring.Art.FLYTTET);
            assertThat(aendring.grund()).isEqualTo("Rejse");
            assertThat(aendring.fraDato()).isEqualTo(LocalDate.parse("2026-11-30"));
            assertThat(aendring.fraFrist()).isEqualTo(kl("2026-11-26T12:00"));
        });
        plan.plan();
        assertThat(moeder.rytmedage(raadmandsmoede, LocalDate.parse("2026-11-30")))
                .contains(LocalDate.parse("2026-11-30"));
    }

    @Test
    void oneDeadlineCanBeChangedWithAReason() {
        Moede moede = kalender.aendrFrist(moede("2026-11-30"), kl("2026-11-25T12:00"), "Julefrokost i sekretariatet");
        moeder.flush();
        assertThat(moede.frist().tidspunkt()).isEqualTo(kl("2026-11-25T12:00"));
        assertThat(moede.dato()).isEqualTo(LocalDate.parse("2026-11-30"));
        assertThat(events.stream(FristFlyttet.class)).containsExactly(new FristFlyttet(moede.id()));
    }

    @Test
    void noReasonNoChange() {
        Moede moede = moede("2026-11-30");
        assertThatThrownBy(() -> kalender.aendrFrist(moede, kl("2026-11-25T12:00"), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoMeetingsOfAForumAreNotHeldOnOneDay() {
        Moede moede = moede("2026-11-30");
        assertThatThrownBy(() -> kalender.flyt(moede, LocalDate.parse("2026-12-07"), kl(14), kl(15), "Rejse"))
                .isInstanceOfSatisfying(
                        UmuligTid.class, fejl -> assertThat(fejl.grund()).isEqualTo(UmuligTid.Grund.DATO_OPTAGET));
    }

    @Test
    void whoSawAnOlderMeetingIsTold() {
        Moede set = moeder.findById(moede("2026-11-30").id()).orElseThrow();
        moeder.flush();
        org.springframework.test.util.ReflectionTestUtils.setField(set, "version", 7);
        Moede gammel = set;
        moederEntityManager.detach(set);
        assertThatThrownBy(() -> kalender.aendrFrist(gammel, kl("2026-11-25T12:00"), "For sent"))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Autowired
    jakarta.persistence.EntityManager moederEntityManager;

    @Test
    void anAuthorMovesNothing() {
        Testbrugere.signIn(forfatter);
        Moede moede = moede("2026-11-30");
        assertThatThrownBy(() -> kalender.flyt(moede, LocalDate.parse("2026-12-01"), kl(9), kl(10), "Rejse"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void statusGoesForwardAndBackOnlyUntilTheMinutesAreOut() {
        Moede moede = moede("2026-11-30");
        assertThatThrownBy(moede::udgiv).isInstanceOf(UlovligOvergang.class);
        moede.fristPasseret();
        assertThatThrownBy(moede::fristPasseret).isInstanceOf(UlovligOvergang.class);
        moede.sammensat();
        moede.udgiv();
        moede.udgiv();
        assertThatThrownBy(() -> moede.afhold(moede.begynder().minusMillis(1))).isInstanceOf(UmuligTid.class);
        moede.afhold(moede.begynder());
        moede.reopen();
        assertThatThrownBy(moede::reopen).isInstanceOf(UlovligOvergang.class);
        moede.afhold(moede.begynder());
        assertThatThrownBy(moede::udgiv).isInstanceOf(UlovligOvergang.class);
        moede.referatUdkast();
        assertThatThrownBy(moede::reopen).isInstanceOf(UlovligOvergang.class);
        assertThatThrownBy(moede::revokeApproval).isInstanceOf(UlovligOvergang.class);
        assertThat(moede.godkendt()).isNull();
        moede.referatGodkendt(LocalDate.parse("2026-12-07"));
        assertThat(moede.godkendt()).isEqualTo("2026-12-07");
        assertThatThrownBy(() -> kalender.aflys(moede, "Nej")).isInstanceOf(UlovligOvergang.class);
    }

    @Test
    void afterTheDeadlineOnlyTheDayMoves() {
        Moede moede = moede("2026-11-30");
        moede.fristPasseret();
        kalender.flyt(moede, LocalDate.parse("2026-12-01"), kl(9), kl(10), "Sygdom");
        assertThat(moede.frist().tidspunkt()).isEqualTo(kl("2026-11-26T12:00"));
        assertThat(moede.status()).isEqualTo(Moedestatus.FRIST_PASSERET);
        assertThatThrownBy(() -> kalender.aendrFrist(moede, kl("2026-11-27T12:00"), "Nej"))
                .isInstanceOf(UlovligOvergang.class);
    }

    @Test
    void theStandingItemsOfTheRaadmandsmoedeAreThoseOfRule14() {
        assertThat(raadmandsmoede.fastePunkter())
                .extracting(FastPunkt::titel)
                .containsExactly(
                        "Dagsorden",
                        "Referat",
                        "Orientering fra Magistraten",
                        "Orientering om udvalgsmødet",
                        "Bordet rundt");
        assertThat(raadmandsmoede.fastePunkter(FastPunkt.Placering.FOER_SAGER)).hasSize(2);
    }

    Moede moede(String rytmedag) {
        return moeder.findAll().stream()
                .filter(moede -> moede.forum().equals(raadmandsmoede))
                .filter(moede -> moede.rytmedag().equals(LocalDate.parse(rytmedag)))
                .findFirst()
                .orElseThrow();
    }

    Moede naeste(String lokal) {
        return kalender.naesteMoede(raadmandsmoede, kl(lokal)).orElseThrow();
    }

    static LocalTime kl(int time) {
        return LocalTime.of(time, 0);
    }

    static Instant kl(String lokal) {
        return LocalDateTime.parse(lokal).atZone(Moederytme.ZONE).toInstant();
    }
}
