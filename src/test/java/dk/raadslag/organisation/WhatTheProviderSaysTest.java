package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Providers name things differently. */
class WhatTheProviderSaysTest {

    private static final String ADFS_GRUPPE = "http://schemas.xmlsoap.org/claims/Group";

    @Test
    void entraKeycloakAndAdfsAreRead() {
        Kommunekrav entra = krav(Map.of("roles", List.of("Forfatter"), "preferred_username", "Maja.Holm@kommune.dk"));
        Kommunekrav keycloak = krav(Map.of("realm_access", Map.of("roles", List.of("a", "b"))));
        Kommunekrav adfs = krav(Map.of(ADFS_GRUPPE, "Raadslag", "unique_name", "KOMMUNE\\majh", "upn", ""));
        assertThat(entra.alle("roles")).containsExactly("Forfatter");
        assertThat(entra.brugernavn()).isEqualTo("maja.holm");
        assertThat(keycloak.alle("realm_access.roles")).containsExactly("a", "b");
        assertThat(keycloak.alle("realm_access.grupper.roles")).isEmpty();
        assertThat(adfs.alle(ADFS_GRUPPE)).containsExactly("Raadslag");
        assertThat(adfs.brugernavn()).isEqualTo("majh");
    }

    @Test
    void aNameIsAlwaysFoundAndFitsTheProgramsRule() {
        assertThat(krav(Map.of()).navn()).isEqualTo("s-1");
        assertThat(krav(Map.of()).brugernavn()).isEqualTo("bruger");
        assertThat(krav(Map.of("upn", "Søren Ø@x")).brugernavn()).isEqualTo("s-ren-");
        assertThat(krav(Map.of("upn", "x".repeat(200))).brugernavn()).hasSize(60);
    }

    @Test
    void aGroupsNameMayHoldCommasAndEqualsSigns() {
        Tilknytninger<Rolle> roller =
                new Tilknytninger<>("CN=A,OU=B=FORFATTER;\n b2c1-77 = SEKRETARIAT; b2c1-77=DIREKTION;", Rolle::valueOf);
        assertThat(roller.af(List.of("CN=A,OU=B"))).containsExactly(Rolle.FORFATTER);
        assertThat(roller.af(List.of("b2c1-77", "ukendt"))).containsExactly(Rolle.SEKRETARIAT, Rolle.DIREKTION);
        assertThat(roller.af(List.of("CN=A"))).isEmpty();
    }

    @Test
    void aSettingThatMeansNothingStopsTheStart() {
        assertThatThrownBy(() -> new Tilknytninger<>("gruppe=CHEF", Rolle::valueOf))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tilknytninger<>("gruppe", Rolle::valueOf))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProviderThatIsAwayIsAskedAgainNextTime() {
        Udbyder udbyder = new Udbyder(new Kommuneloginvalg(
                "http://localhost:1", "raadslag", "", Set.of("openid"), "groups", "department", "", "", ""));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> udbyder.registrering(Udbyder.NAVN))
                    .isInstanceOfSatisfying(
                            Kommuneafvist.class,
                            afvist -> assertThat(afvist.grund()).isEqualTo(Kommuneafvist.Grund.SVARER_IKKE));
        }
        assertThat(udbyder.kendt()).isNull();
        assertThat(udbyder.registrering("andet")).isNull();
    }

    private static Kommunekrav krav(Map<String, Object> krav) {
        return new Kommunekrav("https://login.example", "s-1", krav);
    }
}
