package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Spor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class AdministrationTest {

    private static int number;

    @Autowired
    Administration administration;

    @Autowired
    Brugere brugere;

    @Autowired
    Testbrugere testbrugere;

    @Autowired
    Spor spor;

    @BeforeEach
    void signIn() {
        Testbrugere.signIn(testbrugere.administrator());
    }

    @AfterEach
    void signOut() {
        Testbrugere.signOut();
    }

    @Test
    void aNewPersonIsKeptWithRolesAndTrace() {
        Bruger bruger = administration.create(person("Åse Ny", "en lang adgangskode", Rolle.FORFATTER));
        assertThat(brugere.findByBrugernavn(bruger.getBrugernavn())
                        .orElseThrow()
                        .getRoller())
                .containsExactly(Rolle.FORFATTER);
        assertThat(spor.historik("Bruger", bruger.getBrugernavn()))
                .extracting(Haendelse::handling)
                .containsExactly("bruger.oprettet");
    }

    @Test
    void aShortPasswordIsRefusedAndNothingIsKept() {
        Brugeroplysninger kort = person("Kort Kode", "kort", Rolle.FORFATTER);
        assertThatThrownBy(() -> administration.create(kort))
                .isInstanceOfSatisfying(
                        Afvist.class,
                        afvist -> assertThat(afvist.afvisning()).isEqualTo(Afvisning.ADGANGSKODE_FOR_KORT));
        assertThat(brugere.findByBrugernavn(kort.brugernavn())).isEmpty();
    }

    @Test
    void theLastAdministratorCannotLoseTheRole() {
        Bruger karen = brugere.findById(testbrugere.administrator().getId()).orElseThrow();
        assertThatThrownBy(() -> administration.update(karen, with(karen, Set.of(Rolle.FORFATTER))))
                .isInstanceOfSatisfying(
                        Afvist.class,
                        afvist -> assertThat(afvist.afvisning()).isEqualTo(Afvisning.SIDSTE_ADMINISTRATOR));
    }

    @Test
    void aChangeOverANewerOneIsRefused() {
        Bruger opened = administration.create(person("Bo To", "en lang adgangskode", Rolle.FORFATTER));
        administration.update(opened, with(opened, Set.of(Rolle.SEKRETARIAT)));
        assertThatThrownBy(() -> administration.update(opened, with(opened, Set.of(Rolle.DIREKTION))))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void aCodeOfAUnitIsAWordThatMeansNothingElseAnywhere() {
        for (String kode : List.of(
                "FAS,SEKRETARIAT",
                "FAS;OL",
                "${skribenter}",
                "A B",
                "FAS'",
                "<b>",
                "-FAS",
                "A/B",
                "ALTFORLANGENHEDSKODE")) {
            assertThatThrownBy(() -> administration.createEnhed(kode, "En enhed"))
                    .as(kode)
                    .isInstanceOfSatisfying(
                            Afvist.class,
                            afvist -> assertThat(afvist.afvisning()).isEqualTo(Afvisning.KODE_UGYLDIG));
        }
        administration.createEnhed("Æ-1", "En enhed");
    }

    @Test
    void onlyAdministratorsMayLookOrChange() {
        Testbrugere.som(testbrugere.sekretariat(), () -> {
            assertThatThrownBy(administration::brugere).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.createEnhed("X", "X")).isInstanceOf(AccessDeniedException.class);
        });
    }

    private Brugeroplysninger person(String navn, String adgangskode, Rolle rolle) {
        String brugernavn = "ny" + ++number;
        return new Brugeroplysninger(brugernavn, navn, "", "", "", testbrugere.fas(), Set.of(rolle), true, adgangskode);
    }

    private static Brugeroplysninger with(Bruger bruger, Set<Rolle> roller) {
        Brugeroplysninger now = Brugeroplysninger.of(bruger);
        return new Brugeroplysninger(
                now.brugernavn(),
                now.navn(),
                now.titel(),
                now.email(),
                now.telefon(),
                now.enhed(),
                roller,
                now.aktiv(),
                "");
    }
}
