package dk.raadslag.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.raadslag.Browsertest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

/** People keep their own access: a second factor, and somebody who stands in. */
@Tag("rejse")
@TestPropertySource(properties = "raadslag.totrin.roller=ADMINISTRATOR")
class AccessInBrowserTest extends Browsertest {

    private static final String RIGTIG = "en lang adgangskode";
    private static final Pattern INDE = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/(?!login).*");

    @Autowired
    Testbrugere personer;

    @Autowired
    Brugere brugere;

    @Autowired
    PasswordEncoder encoder;

    private Bruger bo;

    @BeforeEach
    void aPerson() {
        bo = person("Bo Lyng " + UUID.randomUUID().toString().substring(0, 6), Rolle.FORFATTER);
    }

    @Test
    void aSecondFactorIsSetUpAndThenAskedForAndARecoveryCodeHelps() {
        password(bo);
        page.waitForURL(INDE);
        aabn("/min-adgang");
        paa("totrin-begynd").click();
        assertThat(page.locator(".qr")).isVisible();
        byte[] hemmelighed = hemmelighed();
        tjekTilgaengelighed();
        paa("totrin-kode").locator("input").fill("000000");
        paa("totrin-bekraeft").click();
        assertThat(page.getByText("Koden passer ikke")).isVisible();
        paa("totrin-kode").locator("input").fill(kode(hemmelighed));
        paa("totrin-bekraeft").click();
        Locator koder = paa("noedkoder").locator("code");
        assertThat(koder).hasCount(10);
        assertThat(page.getByText("Gem dine nødkoder")).isFocused();
        copyWhereIt("rejects");
        assertThat(page.getByText("Browseren ville ikke kopiere koderne")).isVisible();
        copyWhereIt("resolves");
        assertThat(page.getByText("Koderne er kopieret")).isVisible();
        assertThat(page.evaluate("() => globalThis.copied"))
                .isEqualTo(String.join("\n", koder.allTextContents()) + "\n");
        String noedkode = koder.first().textContent();
        assertThat(page.evaluate("() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))"))
                .isEqualTo(true);
        page.getByText("Mine sager").first().click();
        assertThat(page.getByText("Har du gemt dine nødkoder?")).isVisible();
        tjekTilgaengelighed();
        page.getByText("Bliv her").click();
        assertThat(koder).hasCount(10);
        assertThat(page.waitForDownload(() -> paa("noedkoder-hent").click()).suggestedFilename())
                .isEqualTo("raadslag-noedkoder.txt");
        paa("totrin-gemt").click();
        assertThat(page.getByText("Du har 10 nødkoder tilbage")).isVisible();
        assertThat(paa("totrin").locator("h2")).isFocused();

        browser.clearCookies();
        password(bo);
        page.waitForURL(Pattern.compile(".*/login/kode"));
        tjekTilgaengelighed();
        enter("123456");
        page.waitForURL(Pattern.compile(".*/login/kode\\?error"));
        assertThat(page.getByText("Koden passer ikke")).isVisible();
        enter(noedkode);
        page.waitForURL(INDE);
        aabn("/min-adgang");
        assertThat(page.getByText("Du har 9 nødkoder tilbage")).isVisible();
        assertThat(fejl).isEmpty();
    }

    private void copyWhereIt(String answers) {
        page.evaluate("""
                answers => navigator.clipboard.writeText = async words => {
                  if (answers === "rejects") throw new Error("not here");
                  globalThis.copied = words;
                }""", answers);
        paa("noedkoder-kopier").click();
    }

    @Test
    void whereAnotherHasSetThePasswordNothingElseIsOpenUntilItIsOnesOwn() {
        bo.receivePassword(String.valueOf(encoder.encode(RIGTIG)));
        bo = brugere.save(bo);
        password(bo);
        page.waitForURL(Pattern.compile(".*/login/skift"));
        for (String sti : List.of("/mine-sager", "/min-adgang", "/login/tilmeld")) {
            aabn(sti);
            assertThat(page).hasURL(Pattern.compile(".*/login/skift"));
        }
        assertThat(paa("adgangskode-gammel").locator("input")).isFocused();
        tjekTilgaengelighed();
        paa("adgangskode-gammel").locator("input").fill(RIGTIG);
        paa("adgangskode-ny").locator("input").fill("min helt egen kode");
        paa("adgangskode-igen").locator("input").fill("min helt egen kod");
        paa("adgangskode-skift").click();
        assertThat(page.getByText("De to nye adgangskoder er ikke ens")).isVisible();
        paa("adgangskode-igen").locator("input").fill("min helt egen kode");
        paa("adgangskode-skift").click();
        page.waitForURL(INDE);
        aabn("/min-adgang");
        paa("adgangskode-gammel").locator("input").fill("min helt egen kode");
        paa("adgangskode-ny").locator("input").fill("endnu en af mine koder");
        paa("adgangskode-igen").locator("input").fill("endnu en af mine koder");
        paa("adgangskode-skift").click();
        assertThat(page.getByText("Adgangskoden er skiftet")).isVisible();
        aabn("/mine-sager");
        assertThat(page).hasURL(Pattern.compile(".*/mine-sager"));
        assertThat(fejl).isEmpty();
    }

    @Test
    void whereARoleDemandsASecondFactorNothingElseIsOpenUntilItIsThere() {
        Bruger ada = person("Ada Lund", Rolle.ADMINISTRATOR);
        password(ada);
        page.waitForURL(Pattern.compile(".*/login/tilmeld"));
        aabn("/administration/brugere");
        assertThat(page).hasURL(Pattern.compile(".*/login/tilmeld"));
        tjekTilgaengelighed();
        paa("totrin-begynd").click();
        byte[] hemmelighed = hemmelighed();
        paa("totrin-kode").locator("input").fill(kode(hemmelighed));
        paa("totrin-bekraeft").click();
        paa("totrin-gemt").click();
        page.waitForURL(Pattern.compile(".*/login$"));
        ur.gaaFrem(Duration.ofSeconds(60));
        password(ada);
        page.waitForURL(Pattern.compile(".*/login/kode"));
        enter(kode(hemmelighed));
        page.waitForURL(Pattern.compile(".*/administration/brugere"));
        paa("soeg").locator("input").fill(ada.getBrugernavn());
        Locator fundne = page.locator("[data-testid^='adgang-']:visible");
        assertThat(fundne).hasCount(1);
        page.waitForTimeout(500);
        fundne.click();
        assertThat(paa("totrin-nulstil")).isVisible();
        tjekTilgaengelighed();
    }

    @Test
    void theStepOfTheCodeIsNoDoorOfItsOwn() {
        aabn("/login/kode");
        assertThat(page).hasURL(Pattern.compile(".*/login"));
        var answer = browser.request().post("/login/kode?kode=000000");
        assertThat(answer.url()).endsWith("/login?gammel");
    }

    @Test
    void somebodyStandsInAndEveryScreenSaysSo() {
        Bruger inger = person("Inger Krogh", Rolle.SEKRETARIAT);
        logIndSom(inger);
        aabn("/min-adgang");
        paa("vikar").locator("input").fill(bo.getNavn());
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(bo.getNavn()))
                .first()
                .click();
        String idag = DateTimeFormatter.ofPattern("d/M yyyy").format(LocalDate.now(ur));
        paa("vikar-til").locator("input").fill(idag);
        paa("vikar-til").locator("input").press("Enter");
        paa("vikar-udpeg").click();
        assertThat(page.locator(".vikarer li")).hasCount(1);
        tjekTilgaengelighed();
        browser.clearCookies();

        logIndSom(bo);
        aabn("/min-adgang");
        paa("vikar-begynd").first().click();
        page.waitForURL(Pattern.compile(".*/arbejdsliste"));
        assertThat(paa("vikarbjaelke")).containsText("Du arbejder på vegne af Inger Krogh");
        tjekTilgaengelighed();
        aabn("/arbejdsliste");
        paa("vikar-tilbage").click();
        page.waitForURL(Pattern.compile(".*/mine-sager"));
        assertThat(paa("vikarbjaelke")).hasCount(0);
        assertThat(fejl).isEmpty();
    }

    @Test
    void whatAnAdministratorAppointsWaitsAndSaysForWhom() {
        Bruger inger = person("Inger Krogh", Rolle.SEKRETARIAT);
        logIndSom(personer.administrator());
        aabn("/administration/brugere");
        paa("soeg").locator("input").fill(inger.getBrugernavn());
        Locator fundne = page.locator("[data-testid^='adgang-']:visible");
        assertThat(fundne).hasCount(1);
        page.waitForTimeout(500);
        fundne.click();
        paa("vikar").locator("input").fill(bo.getNavn());
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(bo.getNavn()))
                .first()
                .click();
        paa("vikar-til")
                .locator("input")
                .fill(DateTimeFormatter.ofPattern("d/M yyyy").format(LocalDate.now(ur)));
        paa("vikar-til").locator("input").press("Enter");
        paa("vikar-udpeg").click();
        assertThat(page.locator(".vikarer li")).containsText("venter på samtykke fra Inger Krogh");
        assertThat(paa("vikar-samtykke")).hasCount(0);
        tjekTilgaengelighed();

        browser.clearCookies();
        logIndSom(inger);
        aabn("/min-adgang");
        tjekTilgaengelighed();
        paa("vikar-samtykke").press("Enter");
        assertThat(page.locator(".vikarer li")).not().containsText("venter på samtykke");
        assertThat(fejl).isEmpty();
    }

    private Bruger person(String navn, Rolle rolle) {
        return brugere.save(new Bruger(
                navn.split(" ")[0] + "-" + UUID.randomUUID(),
                navn,
                personer.fas(),
                Set.of(rolle),
                String.valueOf(encoder.encode(RIGTIG))));
    }

    private void password(Bruger bruger) {
        aabn("/login");
        page.locator("input[name=username]").fill(bruger.getBrugernavn());
        page.locator("input[name=password]").fill(RIGTIG);
        page.locator("input[name=password]").press("Enter");
    }

    private void enter(String kode) {
        paa("kode").fill(kode);
        paa("kode-ind").click();
    }

    private byte[] hemmelighed() {
        return Base32.decode(paa("totrin-hemmelighed").textContent().replace(" ", ""));
    }

    private String kode(byte[] hemmelighed) {
        return Engangskode.af(hemmelighed, ur.instant().getEpochSecond() / Engangskode.SEKUNDER, Engangskode.CIFRE);
    }
}
