package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.besked.Besked;
import dk.raadslag.besked.Beskeder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator keeps the roles of others; what they read themselves, another has opened, and others know of it. */
@IntegrationTest
class NobodyGivesThemselvesARoleTest {

    @Autowired
    Administration administration;

    @Autowired
    Brugere brugere;

    @Autowired
    Testbrugere personer;

    @Autowired
    Beskeder beskeder;

    private Bruger lars;

    @BeforeEach
    void anAdministrator() {
        lars = person("Lars Bech", Rolle.ADMINISTRATOR);
        personer.administrator();
        personer.sekretariat();
        Testbrugere.signIn(lars);
    }

    @AfterEach
    void signOut() {
        Testbrugere.signOut();
        brugere.findAllByOrderByNavn().stream()
                .filter(bruger -> bruger.getBrugernavn().startsWith("p-")
                        || bruger.getBrugernavn().startsWith("ny-"))
                .forEach(bruger -> {
                    bruger.setAktiv(false);
                    brugere.save(bruger);
                });
    }

    @Test
    void noRoleIsTakenByTheOneWhoKeepsThem() {
        for (Rolle rolle : List.of(Rolle.SEKRETARIAT, Rolle.RAADMAND, Rolle.DIREKTION, Rolle.FORFATTER)) {
            refused(lars, with(lars, true, Rolle.ADMINISTRATOR, rolle), Afvisning.EGEN_ROLLE);
        }
        assertThat(now(lars).getRoller()).containsExactly(Rolle.ADMINISTRATOR);
        Testbrugere.som(
                personer.administrator(),
                () -> administration.update(now(lars), with(lars, true, Rolle.ADMINISTRATOR, Rolle.SEKRETARIAT)));
        assertThat(now(lars).har(Rolle.SEKRETARIAT)).isTrue();
    }

    @Test
    void aRoleOfOnesOwnCanBePutDown() {
        Bruger bo = person("Bo Lund", Rolle.ADMINISTRATOR, Rolle.SEKRETARIAT);
        Testbrugere.som(bo, () -> administration.update(bo, with(bo, true, Rolle.ADMINISTRATOR)));
        assertThat(now(bo).getRoller()).containsExactly(Rolle.ADMINISTRATOR);
    }

    @Test
    void aSubstituteGivesNoneToTheChairTheySitIn() {
        Bruger peter = person("Peter Skov", Rolle.FORFATTER);
        Testbrugere.somVikar(
                peter,
                lars,
                () -> refused(lars, with(lars, true, Rolle.ADMINISTRATOR, Rolle.RAADMAND), Afvisning.EGEN_ROLLE));
    }

    @Test
    void anAuthorDoesNotMoveThemselvesToTheCasesOfAnotherUnit() {
        Bruger bo = person("Bo Lund", Rolle.ADMINISTRATOR, Rolle.FORFATTER);
        Enhed jus = personer.enhed("JUS", "Juridisk Sekretariat");
        Brugeroplysninger flyttet =
                new Brugeroplysninger(bo.getBrugernavn(), bo.getNavn(), "", "", "", jus, bo.getRoller(), true, "");
        Testbrugere.som(bo, () -> refused(bo, flyttet, Afvisning.EGEN_ENHED));
        administration.update(bo, flyttet);
        assertThat(now(bo).getEnhed()).isEqualTo(jus);
    }

    @Test
    void whoReadsConfidentialMatterIsKnownToTheSecretariatAndTheOtherAdministrators() {
        Bruger ida = person("Ida Sol", Rolle.FORFATTER);
        administration.update(ida, with(ida, true, Rolle.FORFATTER, Rolle.RAADMAND));
        assertThat(heard(personer.sekretariat(), "Ida Sol")).containsExactly("besked.rolle.RAADMAND");
        assertThat(heard(personer.administrator(), "Ida Sol")).containsExactly("besked.rolle.RAADMAND");
        assertThat(heard(lars, "Ida Sol")).isEmpty();
        assertThat(heard(ida, "Ida Sol")).isEmpty();

        administration.update(now(ida), with(ida, false, Rolle.FORFATTER, Rolle.RAADMAND));
        administration.update(now(ida), with(ida, true, Rolle.FORFATTER, Rolle.RAADMAND));
        assertThat(heard(personer.sekretariat(), "Ida Sol"))
                .as("a closed account that is opened again reads again")
                .hasSize(2);
    }

    @Test
    void aNewPersonWithSuchARoleIsToldOfAndAnAuthorIsNot() {
        create("Eva Ny", Rolle.ADMINISTRATOR);
        create("Per Ny", Rolle.FORFATTER);
        assertThat(heard(personer.sekretariat(), "Eva Ny")).containsExactly("besked.rolle.ADMINISTRATOR");
        assertThat(heard(personer.sekretariat(), "Per Ny")).isEmpty();
    }

    private void create(String navn, Rolle rolle) {
        administration.create(new Brugeroplysninger(
                "ny-" + UUID.randomUUID(),
                navn,
                "",
                "",
                "",
                personer.fas(),
                Set.of(rolle),
                true,
                "en lang adgangskode"));
    }

    private void refused(Bruger bruger, Brugeroplysninger ny, Afvisning regel) {
        assertThatThrownBy(() -> administration.update(now(bruger), ny))
                .isInstanceOfSatisfying(
                        Afvist.class, afvist -> assertThat(afvist.afvisning()).isEqualTo(regel));
    }

    private List<String> heard(Bruger hvem, String om) {
        return Testbrugere.som(
                now(hvem),
                () -> beskeder.mine().stream()
                        .filter(besked -> besked.getOrd().contains(om))
                        .map(Besked::getNoegle)
                        .toList());
    }

    private Bruger now(Bruger bruger) {
        return brugere.findById(bruger.getId()).orElseThrow();
    }

    private Bruger person(String navn, Rolle... roller) {
        return personer.bruger("p-" + UUID.randomUUID(), navn, personer.fas(), roller);
    }

    private static Brugeroplysninger with(Bruger bruger, boolean aktiv, Rolle... roller) {
        return new Brugeroplysninger(
                bruger.getBrugernavn(), bruger.getNavn(), "", "", "", bruger.getEnhed(), Set.of(roller), aktiv, "");
    }
}
