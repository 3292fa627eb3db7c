package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testtid;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Spor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.support.TransactionOperations;

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
    KnownDevices devices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Brugere brugere;

    @Autowired
    Testbrugere testbrugere;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Spor spor;

    @Autowired
    TransactionOperations transaction;

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
    void theFifthFailureShutsTheAccountForThatAddressForAMinuteAndEachFurtherOneForTwiceAsLong() {
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
    void fiveGuessesOfAStrangerDoNotShutItForItsOwnerElsewhere() {
        fail(konto, 5);
        assertLocked(() -> enter(konto, RIGTIG), 1);
        enter(konto, RIGTIG, new SignInDetails("192.0.2.77", null));
    }

    @Test
    void guessesFromEverywhereShutAnAccountInTheEndButNotForABrowserThatItKnows() {
        String device = UUID.randomUUID().toString();
        remember(device, konto);
        for (int i = 0; i < 199; i++) {
            forsoeg.begynd(new Attempt(konto, "2001:db8::" + i, null));
        }
        enter(konto, RIGTIG, new SignInDetails("192.0.2.77", null));
        forsoeg.begynd(new Attempt(konto, "2001:db8::ffff", null));
        assertLocked(() -> enter(konto, RIGTIG, new SignInDetails("192.0.2.78", null)), 1);
        assertLocked(() -> enter(konto, RIGTIG, new SignInDetails("192.0.2.78", "another browser")), 1);
        enter(konto, RIGTIG, new SignInDetails("192.0.2.78", device));
    }

    @Test
    void aBrowserThatIsKnownGuessesNoMoreThanOthers() {
        String device = UUID.randomUUID().toString();
        remember(device, konto);
        for (int i = 0; i < 5; i++) {
            SignInDetails her = new SignInDetails("192.0.2." + i, device);
            assertThatThrownBy(() -> enter(konto, "gættet", her)).isInstanceOf(BadCredentialsException.class);
        }
        assertLocked(() -> enter(konto, RIGTIG, new SignInDetails("192.0.2.99", device)), 1);
        enter(konto, RIGTIG, new SignInDetails("192.0.2.99", null));
    }

    @Test
    void whatIsKnownOfABrowserIsForgottenAfterHalfAYear() {
        String device = UUID.randomUUID().toString();
        remember(device, konto);
        assertThat(devices.knows(konto, device)).isTrue();
        assertThat(devices.knows("doer-" + UUID.randomUUID(), device)).isFalse();
        ur.gaaFrem(Duration.ofDays(181));
        assertThat(devices.knows(konto, device)).isFalse();
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
            forsoeg.begynd(new Attempt("navn-" + UUID.randomUUID(), adresse, null));
        }
        assertLocked(() -> forsoeg.begynd(new Attempt("navn-" + UUID.randomUUID(), adresse, null)), 1);
        forsoeg.begynd(new Attempt("navn-" + UUID.randomUUID(), "198.51.100." + UUID.randomUUID(), null));
        ur.gaaFrem(Duration.ofMinutes(1));
        forsoeg.begynd(new Attempt("navn-" + UUID.randomUUID(), adresse, null));
    }

    @Test
    void aTownHallThatComesInIsNoFlood() {
        String adresse = "198.51.100." + UUID.randomUUID();
        for (int i = 0; i < 150; i++) {
            Attempt en = new Attempt("navn-" + UUID.randomUUID(), adresse, null);
            forsoeg.begynd(en);
            forsoeg.lykkedes(en);
        }
        forsoeg.begynd(new Attempt("navn-" + UUID.randomUUID(), adresse, null));
    }

    @Test
    void manyAtOnceAreNoMoreGuessesThanOneAfterAnother() {
        AtomicInteger guesses = new AtomicInteger();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 30)
                    .forEach(i -> pool.execute(() -> {
                        try {
                            forsoeg.begynd(new Attempt(konto, "192.0.2.5", null));
                            guesses.incrementAndGet();
                        } catch (Indgangslaast tooMany) {
                            assertThat(tooMany.minutter()).isEqualTo(1);
                        }
                    }));
        }
        assertThat(guesses).hasValue(5);
    }

    /** Everybody behind one address meets in its row, and each has waited for the one before. */
    @Test
    void whoComesInAtTheSameMomentAsOthersFromTheSameAddressIsNotRefused() throws Exception {
        Indgangsforsoeg ticking = new Indgangsforsoeg(jdbc, Clock.systemUTC());
        String adresse = "198.51.100." + UUID.randomUUID();
        List<Callable<String>> people = IntStream.range(0, 40)
                .<Callable<String>>mapToObj(i -> () -> {
                    Attempt en = new Attempt("navn-" + UUID.randomUUID(), adresse, null);
                    try {
                        transaction.executeWithoutResult(status -> ticking.begynd(en));
                        transaction.executeWithoutResult(status -> ticking.lykkedes(en));
                        return "in";
                    } catch (Indgangslaast refused) {
                        return "refused";
                    }
                })
                .toList();
        List<String> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<String> answer : pool.invokeAll(people, 60, TimeUnit.SECONDS)) {
                answers.add(answer.get(1, TimeUnit.SECONDS));
            }
        }
        assertThat(answers).hasSize(40).containsOnly("in");
    }

    /** Two nodes never have quite the same clock. */
    @Test
    void aLockOfNoLengthIsNone() {
        Instant ahead = Instant.parse("2031-05-01T08:00:01Z");
        Forsoeg en = Forsoeg.intet(ahead).endnuEt(ahead, Forsoeg.FAA);
        assertThat(en.erLaast(ahead.minusSeconds(1))).isFalse();
        assertThat(en.lykkedes().erLaast(ahead.minusSeconds(1))).isFalse();
        Forsoeg femte = Forsoeg.intet(ahead).endnuEt(ahead, 1);
        assertThat(femte.erLaast(ahead.minusSeconds(1))).isTrue();
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

    private void remember(String device, String navn) {
        jdbc.sql("INSERT INTO raadslag.kendt_enhed VALUES (?, ?, ?)")
                .params(device, brugere.findByBrugernavn(navn).orElseThrow().getId())
                .param(ur.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void enter(String navn, String adgangskode) {
        enter(navn, adgangskode, new WebAuthenticationDetails("203.0.113.7", null));
    }

    private void enter(String navn, String adgangskode, WebAuthenticationDetails fra) {
        UsernamePasswordAuthenticationToken login =
                UsernamePasswordAuthenticationToken.unauthenticated(navn, adgangskode);
        login.setDetails(fra);
        assertThat(indgang.authenticate(login)).isNotNull();
    }

    private static void assertLocked(ThrowingCallable attempt, long minutter) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Indgangslaast.class,
                        laast -> assertThat(laast.minutter()).isEqualTo(minutter));
    }
}
