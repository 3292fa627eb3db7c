package dk.raadslag.indstilling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.organisation.Testbrugere;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who have the same case open to write in. */
@Tag("rejse")
class TwoAuthorsTest extends Browsertest {

    private static final Pattern SAVED = Pattern.compile("Gemt \\d\\d\\.\\d\\d");

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Sager sager;

    private long sag;
    private BrowserContext other;
    private Page second;

    @BeforeEach
    void aCaseOpenTwice() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender aftalen");
        logIndSom(personer.forfatter());
        aabn("/sag/" + sag);
        other = nyBrowser();
        second = other.newPage();
        logIndSom(second, personer.forfatter());
        aabn(second, "/sag/" + sag);
    }

    @AfterEach
    void close() {
        other.close();
    }

    @Test
    void whatOneSavesComesToTheOtherInEveryField() {
        title(page).fill("Flere natpladser");
        assertThat(title(second)).hasValue("Flere natpladser");
        section(page).click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" Og mere.");
        assertThat(section(second)).containsText("Og mere.");
        at(second, 1).fill("rådmanden drøfter aftalen");
        assertThat(at(page, 1)).hasValue("rådmanden drøfter aftalen");
        at(second, 1).press("Enter");
        at(second, 2).fill("rådmanden godkender taksten");
        assertThat(at(page, 2)).hasValue("rådmanden godkender taksten");
    }

    @Test
    void overTheOthersTextNobodySavesUnseenAndWhoIsWrittenOverIsTold() {
        other.setOffline(true);
        section(second).click();
        second.keyboard().press("Control+a");
        second.keyboard().type("Den andens.");
        section(page).click();
        page.keyboard().press("Control+a");
        page.keyboard().type("Den førstes.");
        assertThat(page.getByTestId("gemt")).hasText(SAVED);
        other.setOffline(false);
        assertThat(second.getByTestId("konflikt")).containsText("Den førstes.");
        assertThat(second.getByTestId("gemt")).containsText("Ikke gemt");
        second.getByTestId("behold-mit").click();
        assertThat(section(page)).hasText("Den andens.");
        assertThat(page.getByTestId("overskrevet")).containsText("Den førstes.");
        tjekTilgaengelighed();
        page.getByTestId("saml-overskrevet").click();
        assertThat(section(page)).containsText("Den andens.");
        assertThat(section(page)).containsText("Den førstes.");
        assertThat(section(second)).containsText("Den førstes.");
    }

    @Test
    void aDraftOfOneFieldOfTheHeadIsNoConflictWithAnother() {
        browser.setOffline(true);
        phone(page).fill("87 13 00 00");
        assertThat(page.getByTestId("gemt")).containsText("Ikke gemt");
        page.waitForTimeout(300);
        page.close();
        browser.setOffline(false);
        Testbrugere.som(personer.forfatter(), () -> {
            var indstilling = sager.hent(sag);
            Hoved h = indstilling.getHoved();
            return skrivebord.gemHoved(
                    sag,
                    new Hoved("En ny titel", h.kontakt(), h.telefon(), h.email(), h.sagsnummer(), h.minutter()),
                    indstilling.getHovedRevision());
        });
        page = browser.newPage();
        listen(page);
        aabn("/sag/" + sag);
        assertThat(title(page)).hasValue("En ny titel");
        if (page.getByTestId("hent-kladde").count() > 0) {
            page.getByTestId("hent-kladde").click();
        }
        assertThat(phone(page)).hasValue("87 13 00 00");
        assertThat(page.getByTestId("gemt")).hasText(SAVED);
        assertThat(page.getByTestId("konflikt")).hasCount(0);
        assertThat(phone(second)).hasValue("87 13 00 00");
        assertThat(List.of(head().titel(), head().telefon())).isEqualTo(List.of("En ny titel", "87 13 00 00"));
    }

    private Hoved head() {
        return Testbrugere.som(personer.forfatter(), () -> sager.hent(sag).getHoved());
    }

    private static Locator title(Page who) {
        return who.getByTestId("titel").locator("textarea");
    }

    private static Locator phone(Page who) {
        return who.getByTestId("telefon").locator("textarea");
    }

    private static Locator section(Page who) {
        return who.getByTestId("afsnit-indledning").locator(".ProseMirror");
    }

    private static Locator at(Page who, int nr) {
        return who.getByTestId("at-" + nr).locator("textarea");
    }
}
