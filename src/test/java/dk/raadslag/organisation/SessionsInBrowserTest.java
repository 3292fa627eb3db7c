package dk.raadslag.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How sessions end: by time, by a change of access, everywhere at once. */
@Tag("rejse")
class SessionsInBrowserTest extends Browsertest {

    private static final Pattern LOGIN = Pattern.compile(".*/login.*");
    private static final Pattern UDLOGGET = Pattern.compile(".*/login\\?udlogget");

    @Autowired
    Testbrugere personer;

    @Autowired
    Administration administration;

    @Autowired
    Brugere brugere;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Stedfortraedere stedfortraedere;

    private Bruger bo;

    @BeforeEach
    void aPerson() {
        bo = brugere.save(new Bruger(
                "bo-" + UUID.randomUUID(),
                "Bo Lyng",
                personer.fas(),
                Set.of(Rolle.FORFATTER, Rolle.SEKRETARIAT),
                String.valueOf(encoder.encode("en lang adgangskode"))));
    }

    @Test
    void aLostRoleTakesTheScreenAwayAtOnceAndTheSessionWithIt() {
        logIndSom(bo);
        aabn("/arbejdsliste");
        assertThat(page).hasURL(Pattern.compile(".*/arbejdsliste"));
        change(Set.of(Rolle.FORFATTER), true);
        page.waitForURL(UDLOGGET);
        assertThat(page.getByText("Din adgang er ændret")).isVisible();
        aabn("/mine-sager");
        assertThat(page).hasURL(LOGIN);
    }

    @Test
    void aClosedAccountIsOutAlsoWhereNoScreenIsOpen() {
        logIndSom(bo);
        aabn("/mine-sager");
        page.navigate("about:blank");
        change(bo.getRoller(), false);
        String where = browser.request()
                .get("/mine-sager", RequestOptions.create().setMaxRedirects(0))
                .headers()
                .get("location");
        assertThat(where).endsWith("/login");
    }

    @Test
    void whoStandsInAndIsSentAwayInMidWordIsToldAndTypesIntoNoOtherField() {
        fortaelling.begynd();
        Bruger maja = personer.forfatter();
        long sag = fortaelling.forfatterenSkriver("Fritidsjob", "rådmanden godkender");
        Testbrugere.som(maja, () -> {
            stedfortraedere.udpeg(maja, bo, stedfortraedere.idag(), stedfortraedere.idag(), false);
            return maja;
        });
        Stedfortraeder en = Testbrugere.som(maja, () -> stedfortraedere.af(maja)).stream()
                .filter(udpeget -> udpeget.getVikar().equals(bo))
                .findFirst()
                .orElseThrow();
        page.navigate("/test-indgang?bruger=" + bo.getBrugernavn() + "&stedfortraeder=" + en.getId());
        aabn("/sag/" + sag);
        paa("afsnit-indledning").locator(".ProseMirror").click();
        page.keyboard().type("Skrevet for Maja. ");
        assertThat(paa("gemt")).containsText("Gemt");
        paa("historik").locator("vaadin-details-summary").click();
        assertThat(paa("historik")).containsText("Bo Lyng på vegne af " + maja.getNavn());
        Testbrugere.som(maja, () -> stedfortraedere.afslut(en.getId()));
        page.waitForURL(Pattern.compile(".*/login\\?afsluttet"));
        assertThat(page.getByText("Du er ikke længere stedfortræder")).isVisible();
        page.keyboard().type("og videre");
        assertThat(page.locator("input[name=username]")).hasValue("");
        tjekTilgaengelighed();
    }

    @Test
    void signingOutEverywhereEndsTheOtherBrowserToo() {
        logIndSom(bo);
        aabn("/mine-sager");
        try (BrowserContext hjemme = nyBrowser()) {
            Page anden = hjemme.newPage();
            logIndSom(anden, bo);
            aabn(anden, "/mine-sager");
            paa("brugermenu").first().click();
            paa("log-ud-alle").click();
            page.waitForURL(LOGIN);
            anden.waitForURL(UDLOGGET);
        }
    }

    @Test
    void whoHasGoneIsWarnedAndSignedOutAndFindsEverythingAgain() {
        fortaelling.begynd();
        page.clock().install();
        logIndSom(personer.forfatter());
        long sag = fortaelling.forfatterenSkriver("Fritidsjob", "rådmanden godkender");
        aabn("/sag/" + sag);
        paa("afsnit-indledning").locator(".ProseMirror").click();
        page.keyboard().type("Skrevet lige før frokost. ");
        page.clock().fastForward("56:00");
        assertThat(page.getByText("Er du her stadig?")).isVisible();
        page.getByText("Bliv logget ind").click();
        assertThat(page.getByText("Er du her stadig?")).isHidden();
        page.clock().fastForward("54:00");
        page.waitForTimeout(500);
        assertThat(page.getByText("Er du her stadig?")).isHidden();
        page.clock().fastForward("10:00");
        page.waitForURL(LOGIN);
        assertThat(page.getByText("Du havde ikke rørt programmet længe")).isVisible();
        logIndSom(personer.forfatter());
        page.waitForURL("**/sag/" + sag);
        assertThat(paa("afsnit-indledning")).containsText("Skrevet lige før frokost.");
    }

    @Test
    void whoseSessionEndsInMidSentenceIsToldAndFindsTheWordsAgain() {
        fortaelling.begynd();
        logIndSom(personer.forfatter());
        long sag = fortaelling.forfatterenSkriver("Fritidsjob", "rådmanden godkender");
        aabn("/sag/" + sag);
        Cookie before = cookie();
        browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        browser.addCookies(List.of(new Cookie("JSESSIONID", "0123456789ABCDEF0123456789ABCDEF")
                .setDomain(before.domain)
                .setPath("/")));
        paa("afsnit-indledning").locator(".ProseMirror").click();
        page.keyboard().type("Midt i en sætning. ");
        assertThat(page.getByText("Det, du har skrevet, ligger i denne browser"))
                .isVisible();
        assertThat(paa("afsnit-indledning")).containsText("Midt i en sætning.");
        page.keyboard().press("Escape");
        page.waitForURL(LOGIN);
        logIndSom(personer.forfatter());
        aabn("/sag/" + sag);
        assertThat(paa("afsnit-indledning")).containsText("Midt i en sætning.");
        assertThat(paa("gemt")).containsText("Gemt");
    }

    @Test
    void whoseCookieIsGoneIsToldSoInTheirLanguage() {
        fortaelling.begynd();
        logIndSom(personer.forfatter());
        long sag = fortaelling.forfatterenSkriver("Fritidsjob", "rådmanden godkender");
        aabn("/sag/" + sag);
        browser.clearCookies();
        paa("afsnit-indledning").locator(".ProseMirror").click();
        page.keyboard().type("Midt i en sætning. ");
        assertThat(page.getByText("Browseren sender ikke cookies")).isVisible();
        assertThat(page.getByText("Det, du har skrevet, ligger i denne browser"))
                .isVisible();
    }

    private Cookie cookie() {
        return browser.cookies().stream()
                .filter(one -> one.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tooManyFailuresAreToldInPlainWords() {
        for (int i = 0; i < 6; i++) {
            page.navigate("/login");
            page.locator("input[name=username]").fill(bo.getBrugernavn());
            page.locator("input[name=password]").fill("gættet");
            page.locator("input[name=password]").press("Enter");
            page.waitForURL(i < 5 ? Pattern.compile(".*/login\\?error") : Pattern.compile(".*/login\\?laast=1"));
        }
        assertThat(page.getByText("Vent 1 min., og prøv igen.")).isVisible();
        tjekTilgaengelighed();
    }

    private void change(Set<Rolle> roller, boolean aktiv) {
        Bruger nu = brugere.findById(bo.getId()).orElseThrow();
        Brugeroplysninger foer = Brugeroplysninger.of(nu);
        Testbrugere.som(
                personer.administrator(),
                () -> administration.update(
                        nu,
                        new Brugeroplysninger(
                                foer.brugernavn(),
                                foer.navn(),
                                foer.titel(),
                                foer.email(),
                                foer.telefon(),
                                foer.enhed(),
                                roller,
                                aktiv,
                                "")));
    }
}
