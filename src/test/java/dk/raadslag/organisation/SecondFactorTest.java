package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testtid;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Spor;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A local account has a second factor. */
@IntegrationTest
@Tag("rejse")
class SecondFactorTest {

    private static final String RIGTIG = "en lang adgangskode";

    @Autowired
    Indgangskontrol indgang;

    @Autowired
    Totrin totrin;

    @Autowired
    Administration administration;

    @Autowired
    Brugere brugere;

    @Autowired
    Testbrugere testbrugere;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Spor spor;

    @Autowired
    Testtid ur;

    private Bruger bo;
    private byte[] hemmelighed;
    private List<String> noedkoder;

    @BeforeEach
    void anAccountWithASecondFactor() {
        bo = brugere.save(new Bruger(
                "bo-" + UUID.randomUUID(),
                "Bo Lyng",
                testbrugere.fas(),
                Set.of(Rolle.FORFATTER),
                String.valueOf(encoder.encode(RIGTIG))));
        Testbrugere.som(bo, () -> {
            hemmelighed = Base32.decode(totrin.begynd().hemmelighed());
            assertThat(totrin.bekraeft("000000")).isEmpty();
            noedkoder = totrin.bekraeft(now()).orElseThrow();
            assertThat(totrin.status().slaaetTil()).isTrue();
        });
        ur.gaaFrem(Duration.ofMinutes(2));
    }

    @Test
    void thePasswordAloneLetsNobodyInAndTheCodeThenDoes() {
        Indlogget halvvejs = password();
        assertThat(indgang.kode(halvvejs, now(), login()).getPrincipal())
                .isInstanceOfSatisfying(
                        Indlogget.class, inde -> assertThat(inde.roller()).containsExactly(Rolle.FORFATTER));
        assertThat(trail("indgang")).containsExactly("lykkedesTotrin");
    }

    @Test
    void aCodeThatHasBeenUsedIsRefusedAndSoIsAnEarlierOne() {
        String foerst = now();
        Indlogget halvvejs = password();
        indgang.kode(halvvejs, foerst, login());
        assertThatThrownBy(() -> indgang.kode(halvvejs, foerst, login())).isInstanceOf(BadCredentialsException.class);
        String tidligere = code(-1);
        assertThatThrownBy(() -> indgang.kode(halvvejs, tidligere, login()))
                .isInstanceOf(BadCredentialsException.class);
        ur.gaaFrem(Duration.ofSeconds(30));
        indgang.kode(halvvejs, now(), login());
    }

    @Test
    void aRecoveryCodeLetsInOnce() {
        indgang.kode(password(), noedkoder.getFirst().toUpperCase(Locale.ROOT), login());
        assertThatThrownBy(() -> indgang.kode(password(), noedkoder.getFirst(), login()))
                .isInstanceOf(BadCredentialsException.class);
        Testbrugere.som(bo, () -> assertThat(totrin.status().noedkoder()).isEqualTo(9));
        assertThat(trail("indgang")).containsExactly("lykkedesNoedkode", "afvistKode");
    }

    @Test
    void wrongCodesCountIntoTheLockOutAndARightPasswordBetweenThemForgetsNone() {
        Indlogget halvvejs = password();
        for (int i = 0; i < 5; i++) {
            UsernamePasswordAuthenticationToken elsewhere = login();
            elsewhere.setDetails(new SignInDetails("192.0.2." + i, null));
            assertThatThrownBy(() -> indgang.kode(halvvejs, "000000", elsewhere))
                    .isInstanceOf(BadCredentialsException.class);
            password();
        }
        assertThatThrownBy(() -> indgang.kode(halvvejs, now(), login())).isInstanceOf(Indgangslaast.class);
        ur.gaaFrem(Duration.ofMinutes(1));
        indgang.kode(password(), now(), login());
    }

    @Test
    void codesTriedAtAScreenThatWasLeftOpenLockNobodyOut() {
        Testbrugere.som(bo, () -> {
            for (int i = 0; i < 7; i++) {
                assertThat(totrin.slaaFra("000000")).isFalse();
            }
            assertThat(totrin.slaaFra(now())).isFalse();
        });
        indgang.kode(password(), now(), login());
    }

    @Test
    void whatChangedBetweenPasswordAndCodeCounts() {
        Indlogget halvvejs = password();
        Bruger nu = brugere.findById(bo.getId()).orElseThrow();
        nu.endSessions();
        brugere.save(nu);
        assertThatThrownBy(() -> indgang.kode(halvvejs, now(), login())).isInstanceOf(DisabledException.class);
    }

    @Test
    void anAdministratorResetsItWithAReasonAndThePasswordIsEnoughAgain() {
        Testbrugere.som(
                bo,
                () -> assertThatThrownBy(() -> administration.nulstilTotrin(bo, "Selv"))
                        .isInstanceOf(AccessDeniedException.class));
        Testbrugere.som(testbrugere.administrator(), () -> {
            assertThatThrownBy(() -> administration.nulstilTotrin(bo, " ")).isInstanceOf(Afvist.class);
            administration.nulstilTotrin(bo, "Telefonen er i havnen");
            assertThat(administration.harTotrin(bo)).isFalse();
            assertThat(spor.historik("Bruger", bo.getBrugernavn()).getLast().grund())
                    .isEqualTo("Telefonen er i havnen");
        });
        assertThat(indgang.authenticate(token()).getPrincipal()).isInstanceOf(Indlogget.class);
        assertThat(trail("Bruger")).containsExactly("bruger.totrinTil", "bruger.totrinNulstillet");
    }

    @Test
    void turningItOffNeedsACodeToo() {
        Testbrugere.som(bo, () -> {
            assertThat(totrin.slaaFra("000000")).isFalse();
            assertThat(totrin.slaaFra(now())).isTrue();
            assertThat(totrin.status().slaaetTil()).isFalse();
        });
        assertThat(indgang.authenticate(token()).getPrincipal()).isInstanceOf(Indlogget.class);
    }

    @Test
    void nothingInTheDatabaseIsARecoveryCodeAndThePublicRoleSeesNeitherTable() {
        assertThat(jdbc.sql("SELECT encode(aftryk, 'escape') FROM raadslag.noedkode WHERE bruger_id = ?")
                        .param(bo.getId())
                        .query(String.class)
                        .list())
                .hasSize(10)
                .doesNotContainAnyElementsOf(noedkoder);
        assertThat(jdbc.sql("SELECT has_schema_privilege('raadslag_offentlig', 'raadslag', 'USAGE')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void newRecoveryCodesTakeThePlaceOfTheOldForWhoeverHasTheApp() {
        Testbrugere.som(bo, () -> {
            assertThat(totrin.renewCodes("000000")).isEmpty();
            assertThat(totrin.renewCodes(now()).orElseThrow()).hasSize(10).doesNotContainAnyElementsOf(noedkoder);
        });
        assertThat(jdbc.sql("SELECT count(*) FROM raadslag.noedkode WHERE bruger_id = ?")
                        .param(bo.getId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        assertThat(jdbc.sql("SELECT count(*) FROM raadslag.noedkode WHERE bruger_id = ? AND aftryk = ?")
                        .params(bo.getId(), Noedkoder.aftryk(noedkoder.getFirst()))
                        .query(Integer.class)
                        .single())
                .as("an old one is worth nothing")
                .isZero();
    }

    @Test
    void whereARoleDemandsItAPasswordAloneOpensNothingButTheSettingUp() {
        Totrinskrav krav = new Totrinskrav(Set.of(Rolle.SEKRETARIAT));
        assertThat(krav.gaelder(Set.of(Rolle.SEKRETARIAT, Rolle.FORFATTER))).isTrue();
        assertThat(krav.gaelder(Set.of(Rolle.FORFATTER))).isFalse();
        Indlogget uden = Indlogget.of(bo).heldBack();
        assertThat(uden.roller()).isEmpty();
        assertThat(uden.getAuthorities()).isEmpty();
    }

    /** The person whose password was right; a code must follow. */
    private Indlogget password() {
        try {
            indgang.authenticate(token());
        } catch (KodeMangler naeste) {
            return naeste.person();
        } catch (AuthenticationException andet) {
            throw new IllegalStateException(andet.toString(), andet);
        }
        throw new IllegalStateException("The password alone let in");
    }

    private UsernamePasswordAuthenticationToken token() {
        return UsernamePasswordAuthenticationToken.unauthenticated(bo.getBrugernavn(), RIGTIG);
    }

    private UsernamePasswordAuthenticationToken login() {
        return UsernamePasswordAuthenticationToken.unauthenticated(bo.getBrugernavn(), "");
    }

    private String now() {
        return code(0);
    }

    private String code(int steps) {
        long here = ur.instant().getEpochSecond() / Engangskode.SEKUNDER;
        return Engangskode.af(hemmelighed, here + steps, Engangskode.CIFRE);
    }

    private List<String> trail(String type) {
        return Testbrugere.som(
                testbrugere.administrator(),
                () -> spor.historik(type, bo.getBrugernavn()).stream()
                        .map(Haendelse::handling)
                        .toList());
    }
}
