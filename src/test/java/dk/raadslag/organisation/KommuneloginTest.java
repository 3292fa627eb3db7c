package dk.raadslag.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import dk.raadslag.Browsertest;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Spor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People come in by the municipality's own sign-in, at a real provider in this JVM. */
class KommuneloginTest extends Browsertest {

    private static final Pattern INDE = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/(?!login|oidc).*");

    @DynamicPropertySource
    static void aProvider(DynamicPropertyRegistry settings) {
        settings.add("raadslag.oidc.udsteder", Proeveudbyder::udsteder);
        settings.add("raadslag.oidc.klient", () -> Proeveudbyder.KLIENT);
        settings.add("raadslag.oidc.hemmelighed", () -> Proeveudbyder.HEMMELIGHED);
        settings.add(
                "raadslag.oidc.roller",
                () -> "CN=Raadslag Forfattere,OU=Grupper=FORFATTER; sekretariat=SEKRETARIAT; sekretariat=FORFATTER");
        settings.add("raadslag.oidc.enheder", () -> "Fagligt Sekretariat=FAS;sekretariat=LED");
        settings.add("raadslag.lokal.indgang", () -> "false");
    }

    @LocalServerPort
    private int port;

    @Autowired
    Brugere brugere;

    @Autowired
    Testbrugere personer;

    @Autowired
    Administration administration;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Spor spor;

    private String konto;

    @BeforeEach
    void aClient() {
        Proeveudbyder.knows("http://127.0.0.1:" + port);
        personer.fas();
        personer.sekretariat();
        konto = "kim-" + UUID.randomUUID();
    }

    @Test
    void theFirstSignInMakesAnAccountAndTheGroupsGiveItsRoles() {
        says("CN=Raadslag Forfattere,OU=Grupper", "noget andet");
        signIn();
        page.waitForURL(INDE);
        Bruger kim = kim();
        assertThat(kim.getNavn()).isEqualTo("Kim Holt");
        assertThat(kim.getEmail()).isEqualTo("kim@kommune.example");
        assertThat(kim.getEnhed()).isEqualTo(personer.fas());
        assertThat(kim.getRoller()).containsExactly(Rolle.FORFATTER);
        aabn("/mine-sager");
        assertThat(page).hasURL(Pattern.compile(".*/mine-sager"));
        assertThat(trail("Bruger", kim)).containsExactly("bruger.oprettetVedLogin");
        assertThat(trail("indgang", kim)).containsExactly("kommunelogin");
    }

    @Test
    void rolesFollowTheGroupsAtEachSignInAndOtherSessionsEnd() {
        says("CN=Raadslag Forfattere,OU=Grupper");
        signIn();
        page.waitForURL(INDE);
        says("sekretariat");
        try (BrowserContext hjemme = nyBrowser()) {
            Page anden = hjemme.newPage();
            signIn(anden);
            anden.waitForURL(INDE);
        }
        assertThat(kim().getRoller()).containsExactlyInAnyOrder(Rolle.SEKRETARIAT, Rolle.FORFATTER);
        assertThat(leads("/mine-sager")).endsWith("/login");
        assertThat(trail("Bruger", kim())).containsExactly("bruger.oprettetVedLogin", "bruger.fulgteLogin");
    }

    @Test
    void whoIsInNoGroupIsRefusedInPlainWordsAndWhoHasLeftThemAllLosesTheirRoles() {
        says("kantinen");
        signIn();
        page.waitForURL(Pattern.compile(".*/login\\?kommune=gruppe"));
        assertThat(paa("kommunelogin-fejl")).containsText("ingen af dine grupper i kommunens login giver en rolle her");
        assertThat(brugere.findByUdstederAndSubjekt(Proeveudbyder.udsteder(), konto))
                .isEmpty();
        tjekTilgaengelighed();

        says("sekretariat");
        comesAgain();
        page.waitForURL(INDE);
        says("kantinen");
        browser.clearCookies();
        signIn();
        page.waitForURL(Pattern.compile(".*/login\\?kommune=gruppe"));
        assertThat(kim().getRoller()).isEmpty();
        assertThat(trail("indgang", kim())).containsExactly("kommunelogin", "kommunelogin.gruppe");
    }

    @Test
    void aNameOrAnAddressThatSomebodyHasIsNotTheirAccount() {
        Bruger lokal = brugere.save(new Bruger(konto, "En Anden", personer.fas(), Set.of(Rolle.FORFATTER), "{none}"));
        says("sekretariat");
        signIn();
        page.waitForURL(INDE);
        assertThat(kim()).isNotEqualTo(lokal);
        assertThat(kim().getBrugernavn()).isEqualTo(konto + "-2");
        assertThat(brugere.findByBrugernavn(konto).orElseThrow().getRoller()).containsExactly(Rolle.FORFATTER);
    }

    @Test
    void aClosedAccountStaysClosed() {
        says("sekretariat");
        signIn();
        page.waitForURL(INDE);
        page.navigate("about:blank"); // a screen that is open is thrown out at a moment of its own
        Brugeroplysninger foer = Brugeroplysninger.of(kim());
        Testbrugere.som(
                personer.administrator(),
                () -> administration.update(
                        kim(),
                        new Brugeroplysninger(
                                foer.brugernavn(),
                                foer.navn(),
                                foer.titel(),
                                foer.email(),
                                foer.telefon(),
                                foer.enhed(),
                                foer.roller(),
                                false,
                                "")));
        assertThat(leads("/mine-sager")).endsWith("/login");
        page.navigate("/oidc/kommune");
        page.waitForURL(Pattern.compile(".*/login\\?kommune=lukket"));
        assertThat(trail("indgang", kim())).endsWith("kommunelogin.lukket");
    }

    @Test
    void signingOutIsSigningOutAtTheProviderToo() {
        says("CN=Raadslag Forfattere,OU=Grupper");
        signIn();
        page.waitForURL(INDE);
        aabn("/mine-sager");
        paa("brugermenu").first().click();
        paa("log-ud").click();
        page.waitForURL(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/login.*"));
        paa("kommunelogin").click();
        page.waitForURL(Pattern.compile("http://localhost:\\d+/login.*"));
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        assertThat(leads("/oidc/kommune/svar?code=x&state=y")).endsWith("/login?kommune=fejl");
        assertThat(leads("/oidc/kommune/andet")).isEqualTo("403");
    }

    @Test
    void passwordsAreForAdministratorsAloneWhereLocalAccountsAreClosed() {
        String hashed = String.valueOf(encoder.encode("en lang adgangskode"));
        brugere.save(new Bruger(konto, "Kim Holt", personer.fas(), Set.of(Rolle.FORFATTER), hashed));
        brugere.save(new Bruger("a" + konto, "Ada Lund", personer.fas(), Set.of(Rolle.ADMINISTRATOR), hashed));
        aabn("/login");
        assertThat(paa("kommunelogin")).isVisible();
        assertThat(page.locator("vaadin-login-form")).isHidden();
        aabn("/login?lokal");
        password(konto);
        page.waitForURL(Pattern.compile(".*/login\\?error"));
        password("a" + konto);
        page.waitForURL(INDE);
    }

    private void password(String brugernavn) {
        page.locator("input[name=username]").fill(brugernavn);
        page.locator("input[name=password]").fill("en lang adgangskode");
        page.locator("input[name=password]").press("Enter");
    }

    private void says(String... grupper) {
        Proeveudbyder.PERSONER.put(
                konto,
                Map.of(
                        "name", "Kim Holt",
                        "preferred_username", konto + "@kommune.example",
                        "email", "kim@kommune.example",
                        "department", "Fagligt Sekretariat",
                        "groups", List.of(grupper)));
    }

    private void signIn() {
        signIn(page);
    }

    private void signIn(Page browser) {
        aabn(browser, "/login");
        browser.getByTestId("kommunelogin").click();
        browser.locator("input[name=username]").fill(konto);
        browser.locator("input[name=password]").fill(Proeveudbyder.ADGANGSKODE);
        browser.locator("input[name=password]").press("Enter");
    }

    /** The provider still knows who this is. */
    private void comesAgain() {
        page.navigate("/oidc/kommune");
    }

    /** Where the program sends this browser, or the status of its answer. */
    private String leads(String path) {
        var answer = browser.request().get(path, RequestOptions.create().setMaxRedirects(0));
        return answer.headers().getOrDefault("location", Integer.toString(answer.status()));
    }

    private Bruger kim() {
        return brugere.findByUdstederAndSubjekt(Proeveudbyder.udsteder(), konto).orElseThrow();
    }

    private List<String> trail(String type, Bruger bruger) {
        return Testbrugere.som(
                personer.administrator(),
                () -> spor.historik(type, bruger.getBrugernavn()).stream()
                        .map(Haendelse::handling)
                        .toList());
    }
}
