package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.besked.Beskeder;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Spor;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What is done with a password is done by the one whose it is. */
@IntegrationTest
class APasswordThatAnotherHasSetTest {

    private static final String EGEN = "min egen adgangskode";
    private static final String SAT = "sat af en anden her";
    private static final String NY = "en helt ny adgangskode";

    @Autowired
    Administration administration;

    @Autowired
    Indgangskontrol indgang;

    @Autowired
    MinAdgang minAdgang;

    @Autowired
    SessionValidity validity;

    @Autowired
    Brugere brugere;

    @Autowired
    Testbrugere personer;

    @Autowired
    Beskeder beskeder;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Spor spor;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private Bruger bo;

    @BeforeEach
    void aPerson() {
        bo = brugere.save(new Bruger(
                "bo-" + UUID.randomUUID(),
                "Bo Lyng",
                personer.fas(),
                Set.of(Rolle.FORFATTER),
                String.valueOf(encoder.encode(EGEN))));
    }

    @AfterEach
    void signOut() {
        Testbrugere.signOut();
    }

    @Test
    void opensNothingUntilItsOwnerHasChosenTheirOwn() {
        setByAnother();
        Authentication inde = enter(SAT);
        assertThat(inde.getAuthorities()).isEmpty();
        assertThat(person(inde).kunTilmelding()).isTrue();

        as(inde, () -> change(SAT, NY));
        Testbrugere.signInAgain(request);
        assertThat(now().skalSkifteAdgangskode()).isFalse();
        assertThatCode(minAdgang::hasPassword).doesNotThrowAnyException();
        assertThat(SecurityContextHolder.getContext().getAuthentication().getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_FORFATTER");
        assertThat(enter(NY).getAuthorities()).isNotEmpty();
    }

    @Test
    void isToldToItsOwner() {
        setByAnother();
        Testbrugere.signIn(now());
        assertThat(beskeder.mine()).singleElement().satisfies(besked -> {
            assertThat(besked.getNoegle()).isEqualTo("besked.adgangskode");
            assertThat(besked.getOrd()).containsExactly("Karen Friis");
        });
    }

    @Test
    void isWhatANewPersonComesInBy() {
        Bruger ny = Testbrugere.som(
                personer.administrator(),
                () -> administration.create(new Brugeroplysninger(
                        "ny-" + UUID.randomUUID(),
                        "Ida Sol",
                        "",
                        "",
                        "",
                        personer.fas(),
                        Set.of(Rolle.FORFATTER),
                        true,
                        SAT)));
        assertThat(indgang.authenticate(login(ny, SAT)).getAuthorities()).isEmpty();
    }

    @Test
    void isNotSetForOneself() {
        Bruger karen = personer.administrator();
        Testbrugere.som(karen, () -> {
            Bruger nu = brugere.findById(karen.getId()).orElseThrow();
            assertThatThrownBy(() -> administration.update(nu, withPassword(nu)))
                    .isInstanceOfSatisfying(
                            Afvist.class,
                            afvist -> assertThat(afvist.afvisning()).isEqualTo(Afvisning.EGEN_ADGANGSKODE));
        });
    }

    @Test
    void isChangedByItsOwnerWithTheOldOneAndEveryOtherSessionEnds() {
        Authentication elsewhere = enter(EGEN);
        Authentication here = enter(EGEN);
        as(here, () -> {
            refused("kort", "kort", EGEN, Afvisning.ADGANGSKODE_FOR_KORT);
            refused(NY, NY + "!", EGEN, Afvisning.ADGANGSKODE_FORSKELLIG);
            refused(EGEN, EGEN, EGEN, Afvisning.ADGANGSKODE_DEN_SAMME);
            refused(NY, NY, "forkert gammel", Afvisning.ADGANGSKODE_FORKERT);
            change(EGEN, NY);
        });
        assertThat(validity.holds(elsewhere)).isFalse();
        Testbrugere.signInAgain(request);
        assertThat(validity.holds(SecurityContextHolder.getContext().getAuthentication()))
                .isTrue();
        assertThat(Testbrugere.som(personer.administrator(), () -> spor.historik("Bruger", bo.getBrugernavn())))
                .extracting(Haendelse::handling)
                .containsExactly("bruger.adgangskodeAfvist", "bruger.adgangskodeSkiftet");
    }

    @Test
    void isNotGuessedAtAScreenThatWasLeftOpen() {
        as(enter(EGEN), () -> {
            for (int nr = 0; nr < 5; nr++) {
                refused(NY, NY, "gæt nummer " + nr, Afvisning.ADGANGSKODE_FORKERT);
            }
            refused(NY, NY, EGEN, Afvisning.ADGANGSKODE_LAAST);
        });
        assertThat(enter(EGEN).getAuthorities())
                .as("its owner comes in elsewhere")
                .isNotEmpty();
    }

    @Test
    void isNotChangedInAnothersChair() {
        Testbrugere.somVikar(
                personer.andenForfatter(),
                bo,
                () -> assertThatThrownBy(() -> change(EGEN, NY)).isInstanceOf(AccessDeniedException.class));
    }

    private void setByAnother() {
        Testbrugere.som(personer.administrator(), () -> administration.update(now(), withPassword(bo)));
    }

    private static Brugeroplysninger withPassword(Bruger bruger) {
        return new Brugeroplysninger(
                bruger.getBrugernavn(), bruger.getNavn(), "", "", "", bruger.getEnhed(), bruger.getRoller(), true, SAT);
    }

    private void change(String gammel, String ny) {
        minAdgang.changePassword(gammel, ny, ny, request, new MockHttpServletResponse());
    }

    private void refused(String ny, String igen, String gammel, Afvisning regel) {
        assertThatThrownBy(() -> minAdgang.changePassword(gammel, ny, igen, request, new MockHttpServletResponse()))
                .isInstanceOfSatisfying(
                        Afvist.class, afvist -> assertThat(afvist.afvisning()).isEqualTo(regel));
    }

    private Authentication enter(String adgangskode) {
        return indgang.authenticate(login(bo, adgangskode));
    }

    private static UsernamePasswordAuthenticationToken login(Bruger bruger, String adgangskode) {
        return UsernamePasswordAuthenticationToken.unauthenticated(bruger.getBrugernavn(), adgangskode);
    }

    private static Indlogget person(Authentication inde) {
        return (Indlogget) inde.getPrincipal();
    }

    private static void as(Authentication hvem, Runnable work) {
        SecurityContextHolder.setContext(new SecurityContextImpl(hvem));
        work.run();
        Testbrugere.signOut();
    }

    private Bruger now() {
        return brugere.findById(bo.getId()).orElseThrow();
    }
}
