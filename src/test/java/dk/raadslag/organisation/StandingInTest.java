package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.IntegrationTest;
import dk.raadslag.besked.Besked;
import dk.raadslag.besked.Beskeder;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Historiktekst;
import dk.raadslag.spor.Spor;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Inger is away, and Peter from another unit stands in for her. */
@IntegrationTest
class StandingInTest {

    @Autowired
    Stedfortraedere stedfortraedere;

    @Autowired
    PaaVegneAf paaVegneAf;

    @Autowired
    Administration administration;

    @Autowired
    AktuelBruger aktuel;

    @Autowired
    MinAdgang minAdgang;

    @Autowired
    Totrin totrin;

    @Autowired
    Testbrugere personer;

    @Autowired
    Brugere brugere;

    @Autowired
    Beskeder beskeder;

    @Autowired
    Spor spor;

    @Autowired
    TransactionTemplate transaction;

    private Bruger inger;
    private Bruger peter;
    private Bruger lars;
    private LocalDate idag;

    @BeforeEach
    void twoPeople() {
        idag = Testbrugere.som(personer.forfatter(), stedfortraedere::idag);
        inger = personer.bruger("inger-" + UUID.randomUUID(), "Inger Krogh", personer.fas(), Rolle.SEKRETARIAT);
        peter = personer.bruger("peter-" + UUID.randomUUID(), "Peter Skov", personer.fas(), Rolle.FORFATTER);
    }

    @AfterEach
    void signOut() {
        Testbrugere.signOut();
        if (lars != null) {
            Bruger nu = brugere.findById(lars.getId()).orElseThrow();
            nu.setAktiv(false);
            brugere.save(nu);
        }
    }

    @Test
    void withinTheDaysTheSubstituteIsInTheOthersChairWithTheirRightsAndNoMore() {
        appoint(idag, idag.plusDays(7));
        Testbrugere.signIn(peter);
        assertThat(beskeder.mine()).extracting(Besked::getNoegle).contains("besked.stedfortraeder");
        begin();
        assertThat(aktuel.bruger()).isEqualTo(inger);
        assertThat(aktuel.har(Rolle.SEKRETARIAT)).isTrue();
        assertThat(aktuel.har(Rolle.FORFATTER)).isFalse();
        assertThat(paaVegneAf.stol()).contains(new PaaVegneAf.Stol("Inger Krogh", idag.plusDays(7)));
        paaVegneAf.slut(new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    @Test
    void theTrailHoldsBothAndTheHistorySaysOnWhoseBehalf() {
        appoint(idag, idag);
        Testbrugere.signIn(peter);
        somPeterForInger(() -> transaction.executeWithoutResult(
                tx -> spor.noter("prøve", inger.getBrugernavn(), "flyttet", Map.of("møde", "mandag"), null)));
        Haendelse noted = Testbrugere.som(
                inger, () -> spor.historik("prøve", inger.getBrugernavn()).getLast());
        assertThat(noted.aktoerId()).isEqualTo(peter.getBrugernavn());
        assertThat(noted.detaljer())
                .containsEntry("paaVegneAf", "Inger Krogh")
                .containsEntry("paaVegneAfId", inger.getBrugernavn());
        assertThat(Historiktekst.saetning(
                        noted,
                        key -> key.equals("historik.paaVegneAf")
                                ? "{vikar} på vegne af {for}"
                                : "{aktoer} flyttede sagen til {møde}"))
                .isEqualTo("Peter Skov på vegne af Inger Krogh flyttede sagen til mandag");
    }

    @Test
    void beforeAndAfterTheDaysThereIsNothingToStepInto() {
        appoint(idag.plusDays(1), idag.plusDays(2));
        Testbrugere.signIn(peter);
        assertThat(stedfortraedere.mine()).isEmpty();
        Testbrugere.signIn(inger);
        assertThat(stedfortraedere.af(inger)).hasSize(1);
        Stedfortraeder en = stedfortraedere.af(inger).getFirst();
        assertThat(en.gaelder(idag)).isFalse();
        assertThat(en.gaelder(idag.plusDays(1))).isTrue();
        assertThat(en.gaelder(idag.plusDays(2))).isTrue();
        assertThat(en.gaelder(idag.plusDays(3))).isFalse();
        Testbrugere.signIn(peter);
        assertThatThrownBy(() ->
                        paaVegneAf.begynd(en.getId(), new MockHttpServletRequest(), new MockHttpServletResponse()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void itCanBeEndedBeforeItsTime() {
        appoint(idag, idag.plusDays(7));
        Testbrugere.som(
                inger,
                () -> stedfortraedere.afslut(
                        stedfortraedere.af(inger).getFirst().getId()));
        Testbrugere.signIn(peter);
        assertThat(stedfortraedere.mine()).isEmpty();
        assertThat(Testbrugere.som(personer.administrator(), () -> spor.historik("Bruger", inger.getBrugernavn())))
                .extracting(Haendelse::handling)
                .containsExactly("stedfortraeder.udpeget", "stedfortraeder.afsluttet");
    }

    @Test
    void onlyThePersonAndAnAdministratorAppoint() {
        Testbrugere.som(
                peter,
                () -> assertThatThrownBy(() -> stedfortraedere.udpeg(inger, peter, idag, idag, false))
                        .isInstanceOf(AccessDeniedException.class));
        Testbrugere.som(personer.administrator(), () -> stedfortraedere.udpeg(inger, peter, idag, idag, false));
        assertThat(Testbrugere.som(inger, () -> stedfortraedere.af(inger))).hasSize(1);
    }

    @Test
    void whoeverIsRepresentedIsToldAndNothingIsReadBeforeTheyAgree() {
        Bruger karen = personer.administrator();
        Testbrugere.som(karen, () -> stedfortraedere.udpeg(inger, karen, idag, idag, false));
        assertThat(Testbrugere.som(karen, stedfortraedere::mine)).isEmpty();
        long id = Testbrugere.som(inger, () -> {
            assertThat(beskeder.mine()).extracting(Besked::getNoegle).contains("besked.stedfortraeder.venter");
            return stedfortraedere.af(inger).getFirst().getId();
        });
        Testbrugere.som(karen, () -> assertMayNotConsent(id));
        Testbrugere.som(peter, () -> assertMayNotConsent(id));
        Testbrugere.somVikar(karen, inger, () -> assertMayNotConsent(id));

        Testbrugere.som(inger, () -> stedfortraedere.consent(id));
        assertThat(Testbrugere.som(karen, stedfortraedere::mine)).hasSize(1);
        assertThat(Testbrugere.som(karen, () -> spor.historik("Bruger", inger.getBrugernavn())))
                .extracting(Haendelse::handling, Haendelse::aktoerId)
                .contains(tuple("stedfortraeder.samtykke", inger.getBrugernavn()));
    }

    @Test
    void anotherAdministratorMayAgreeWhenThePersonCannot() {
        anotherAdministrator();
        Testbrugere.som(personer.administrator(), () -> stedfortraedere.udpeg(inger, peter, idag, idag, false));
        Stedfortraeder en =
                Testbrugere.som(inger, () -> stedfortraedere.af(inger).getFirst());
        Testbrugere.som(lars, () -> {
            assertThat(beskeder.mine()).extracting(Besked::getNoegle).contains("besked.stedfortraeder.administrator");
            assertThat(stedfortraedere.mayConsent(en)).isTrue();
            stedfortraedere.consent(en.getId());
        });
        assertThat(Testbrugere.som(peter, stedfortraedere::mine)).hasSize(1);
        Testbrugere.som(
                inger,
                () -> assertThat(beskeder.mine())
                        .extracting(Besked::getNoegle)
                        .contains("besked.stedfortraeder.godkendt"));
    }

    @Test
    void whereNothingNewIsReadItCountsAtOnceButIsTold() {
        Bruger ole = personer.bruger("ole-" + UUID.randomUUID(), "Ole Lund", personer.fas(), Rolle.FORFATTER);
        Testbrugere.som(personer.administrator(), () -> stedfortraedere.udpeg(ole, peter, idag, idag, false));
        assertThat(Testbrugere.som(peter, stedfortraedere::mine)).hasSize(1);
        assertThat(Testbrugere.som(ole, beskeder::mine))
                .extracting(Besked::getNoegle)
                .containsExactly("besked.stedfortraeder.udpeget");

        Bruger jurist = personer.bruger(
                "jurist-" + UUID.randomUUID(),
                "Rie Dahl",
                personer.enhed("JUS", "Juridisk Sekretariat"),
                Rolle.FORFATTER);
        Testbrugere.som(personer.administrator(), () -> stedfortraedere.udpeg(jurist, peter, idag, idag, false));
        assertThat(Testbrugere.som(peter, stedfortraedere::mine)).hasSize(1);
    }

    @Test
    void nobodyGivesTheirOwnAccountMoreFromAnothersChair() {
        anotherAdministrator();
        Testbrugere.somVikar(
                peter,
                lars,
                () -> assertThatThrownBy(() -> administration.update(peter, Brugeroplysninger.of(peter)))
                        .isInstanceOfSatisfying(
                                Afvist.class,
                                afvist -> assertThat(afvist.afvisning()).isEqualTo(Afvisning.EGEN_KONTO_SOM_VIKAR)));
    }

    private void anotherAdministrator() {
        lars = personer.bruger("lars-" + UUID.randomUUID(), "Lars Bech", personer.fas(), Rolle.ADMINISTRATOR);
    }

    private void assertMayNotConsent(long id) {
        assertThatThrownBy(() -> stedfortraedere.consent(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPeriodThatCannotBeIsRefused() {
        Testbrugere.signIn(inger);
        assertRefused(Afvisning.VIKAR_MANGLER, null, idag, idag);
        assertRefused(Afvisning.VIKAR_MANGLER, inger, idag, idag);
        assertRefused(Afvisning.PERIODE_UGYLDIG, peter, idag, null);
        assertRefused(Afvisning.PERIODE_UGYLDIG, peter, idag.plusDays(2), idag.plusDays(1));
        assertRefused(Afvisning.PERIODE_UGYLDIG, peter, idag.minusDays(2), idag.minusDays(1));
        assertRefused(Afvisning.PERIODE_FOR_LANG, peter, idag, idag.plusYears(1).plusDays(1));
    }

    @Test
    void whatIsTheOthersOwnStaysTheirOwn() {
        appoint(idag, idag);
        somPeterForInger(() -> {
            assertThatThrownBy(totrin::begynd).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> stedfortraedere.udpeg(inger, personer.forfatter(), idag, idag, false))
                    .isInstanceOf(AccessDeniedException.class);
            minAdgang.logUdAlleSteder();
        });
        assertThat(brugere.findById(inger.getId()).orElseThrow().getAdgang()).isEqualTo(inger.getAdgang());
        assertThat(brugere.findById(peter.getId()).orElseThrow().getAdgang()).isGreaterThan(peter.getAdgang());
    }

    @Test
    void aSeatInACircleStaysBehindUnlessItWasSaid() {
        appoint(idag, idag);
        Testbrugere.signIn(peter);
        begin();
        assertThat(aktuel.kredsplads()).isEmpty();
        paaVegneAf.slut(new MockHttpServletRequest(), new MockHttpServletResponse());

        Testbrugere.signIn(inger);
        stedfortraedere.afslut(stedfortraedere.af(inger).getFirst().getId());
        stedfortraedere.udpeg(inger, peter, idag, idag, true);
        Testbrugere.signIn(peter);
        assertThat(aktuel.kredsplads()).contains(peter.getId());
        begin();
        assertThat(aktuel.kredsplads()).contains(inger.getId());
        assertThat(Testbrugere.som(personer.administrator(), () -> spor.historik("Bruger", inger.getBrugernavn())))
                .extracting(Haendelse::handling)
                .contains("stedfortraeder.udpegetMedKredse");
    }

    @Test
    void nobodyGivesThemselvesAnothersSeatInACircle() {
        Testbrugere.signIn(personer.administrator());
        assertThatThrownBy(() -> stedfortraedere.udpeg(inger, personer.administrator(), idag, idag, true))
                .isInstanceOfSatisfying(
                        Afvist.class, afvist -> assertThat(afvist.afvisning()).isEqualTo(Afvisning.VIKAR_KREDS_SELV));
        stedfortraedere.udpeg(inger, peter, idag, idag, true);
    }

    private void appoint(LocalDate fra, LocalDate til) {
        Testbrugere.som(inger, () -> stedfortraedere.udpeg(inger, peter, fra, til, false));
    }

    private void begin() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        paaVegneAf.begynd(stedfortraedere.mine().getFirst().getId(), request, new MockHttpServletResponse());
        Testbrugere.signInAgain(request);
    }

    private void somPeterForInger(Runnable work) {
        Testbrugere.somVikar(peter, inger, work);
    }

    private void assertRefused(Afvisning regel, Bruger vikar, LocalDate fra, LocalDate til) {
        assertThatThrownBy(() -> stedfortraedere.udpeg(inger, vikar, fra, til, false))
                .isInstanceOfSatisfying(
                        Afvist.class, afvist -> assertThat(afvist.afvisning()).isEqualTo(regel));
    }
}
