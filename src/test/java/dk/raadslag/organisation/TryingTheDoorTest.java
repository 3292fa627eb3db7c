package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testtid;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Spor;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Somebody guesses passwords. */
@IntegrationTest
@Tag("rejse")
class TryingTheDoorTest {

    private static final String RIGTIG = "en lang adgangskode";

    @Autowired
    Indgangskontrol indgang;

    @Autowired
    Indgangsforsoeg forsoeg;

    @Autowired
    Brugere brugere;

    @Autowired
    Testbrugere testbrugere;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Spor spor;

    @Autowired
    Testtid ur;

    private String konto;

    @BeforeEach
    void anAccount() {
        konto = "doer-" + UUID.randomUUID();
        brugere.save(new Bruger(
                konto, "Dorte Ør", testbrugere.fas(), Set.of(Rolle.FORFATTER), String.valueOf(encoder.encode(RIGTIG))));
    }

    @Test
    void theFifthFailureShutsTheAccountForAMinuteAndEachFurtherOneForTwiceAsLong() {
        fail(konto, 5);
        assertLocked(() -> enter(konto, RIGTIG), 1);
        ur.gaaFrem(Duration.ofMinutes(1));
        fail(konto, 1);
        assertLocked(() -> enter(konto, RIGTIG), 2);
        ur.gaaFrem(Duration.ofMinutes(2));
        fail(konto, 1);
        assertLocked(() -> enter(konto, RIGTIG), 4);
        for (int minutter : new int[] {4, 8, 16, 30}) {
            ur.gaaFrem(Duration.ofMinutes(minutter));
            fail(konto, 1);
        }
        assertLocked(() -> enter(konto, RIGTIG), 30);
    }

    @Test
    void whoComesInBeginsAnew() {
        fail(konto, 4);
        enter(konto, RIGTIG);
        fail(konto, 4);
        enter(konto, RIGTIG);
        fail(konto, 5);
        ur.gaaFrem(Duration.ofMinutes(1));
        enter(konto, RIGTIG);
        fail(konto, 4);
        enter(konto, RIGTIG);
    }

    @Test
    void aNameThatIsNobodysIsTreatedInTheSameWay() {
        String ingen = "ingen-" + UUID.randomUUID();
        fail(ingen, 5);
        assertLocked(() -> enter(ingen, RIGTIG), 1);
    }

    @Test
    void aClosedAccountDoesNotSayThatItExistsToOneWhoDoesNotKnowItsPassword() {
        Bruger lukket = brugere.findByBrugernavn(konto).orElseThrow();
        lukket.setAktiv(false);
        brugere.save(lukket);
        assertThatThrownBy(() -> enter(konto, "gættet")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> enter(konto, RIGTIG)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void aHundredNamesFromOneAddressAreEnough() {
        String adresse = "198.51.100." + UUID.randomUUID();
        for (int i = 0; i < 100; i++) {
            forsoeg.begynd("navn-" + UUID.randomUUID(), adresse);
        }
        assertLocked(() -> forsoeg.begynd("navn-" + UUID.randomUUID(), adresse), 1);
        forsoeg.begynd("navn-" + UUID.randomUUID(), "198.51.100." + UUID.randomUUID());
        ur.gaaFrem(Duration.ofMinutes(1));
        forsoeg.begynd("navn-" + UUID.randomUUID(), adresse);
    }

    @Test
    void aTownHallThatComesInIsNoFlood() {
        String adresse = "198.51.100." + UUID.randomUUID();
        for (int i = 0; i < 150; i++) {
            String navn = "navn-" + UUID.randomUUID();
            forsoeg.begynd(navn, adresse);
            forsoeg.lykkedes(navn, adresse);
        }
        forsoeg.begynd("navn-" + UUID.randomUUID(), adresse);
    }

    @Test
    void manyAtOnceAreNoMoreGuessesThanOneAfterAnother() {
        AtomicInteger guesses = new AtomicInteger();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 30)
                    .forEach(i -> pool.execute(() -> {
                        try {
                            forsoeg.begynd(konto, "192.0.2." + i);
                            guesses.incrementAndGet();
                        } catch (Indgangslaast tooMany) {
                            assertThat(tooMany.minutter()).isEqualTo(1);
                        }
                    }));
        }
        assertThat(guesses).hasValue(5);
    }

    @Test
    void everyAttemptStandsInTheTrailButNotWhatWasTypedForAName() {
        fail(konto, 1);
        enter(konto, RIGTIG);
        fail("minHemmeligeKode", 1);
        Testbrugere.som(testbrugere.sekretariat(), () -> {
            assertThat(spor.historik("indgang", konto))
                    .extracting(Haendelse::handling)
                    .containsExactly("afvist", "lykkedes");
            assertThat(spor.historik("indgang", "minhemmeligekode")).isEmpty();
            assertThat(spor.historik("indgang", "?")).isNotEmpty();
        });
    }

    private void fail(String navn, int gange) {
        for (int i = 0; i < gange; i++) {
            assertThatThrownBy(() -> enter(navn, "gættet")).isInstanceOf(BadCredentialsException.class);
        }
    }

    private void enter(String navn, String adgangskode) {
        UsernamePasswordAuthenticationToken login =
                UsernamePasswordAuthenticationToken.unauthenticated(navn, adgangskode);
        login.setDetails(new WebAuthenticationDetails("203.0.113.7", null));
        assertThat(indgang.authenticate(login)).isNotNull();
    }

    private static void assertLocked(ThrowingCallable attempt, long minutter) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Indgangslaast.class,
                        laast -> assertThat(laast.minutter()).isEqualTo(minutter));
    }
}
