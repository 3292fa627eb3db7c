package dk.raadslag.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.organisation.Testbrugere;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reason that somebody is writing is not lost by a key; what is filled in is not marked as missing. */
@Tag("rejse")
class EscapeInADialogBrowserTest extends Browsertest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    @Test
    void escapeClosesADialogOnlyWhileNothingIsTyped() {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender forslaget");
        logIndSom(personer.forfatter());
        aabn("/sag/" + sag);
        paa("traek-tilbage").click();
        assertThat(paa("grund")).isVisible();
        page.keyboard().press("Escape");
        assertThat(paa("grund")).hasCount(0);

        paa("traek-tilbage").click();
        paa("bekraeft").click();
        assertThat(paa("grund").locator("textarea")).hasAttribute("aria-invalid", "true");
        paa("grund").locator("textarea").fill("Overhalet af loven");
        page.keyboard().press("Escape");
        page.waitForTimeout(300);
        assertThat(paa("grund").locator("textarea")).hasValue("Overhalet af loven");
        page.keyboard().press("Tab");
        assertThat(paa("grund").locator("textarea")).not().hasAttribute("aria-invalid", "true");
        paa("fortryd").click();
        assertThat(paa("grund")).hasCount(0);
    }

    @Test
    void escapeKeepsChoicesAndTheBrowserAsksBeforeTheyAreLost() {
        logIndSom(personer.administrator());
        aabn("/administration/brugere");
        paa("ny-bruger").click();
        paa("roller").locator("vaadin-checkbox").first().click();
        page.keyboard().press("Escape");
        page.waitForTimeout(300);
        assertThat(paa("roller")).isVisible();
        assertThat(paa("roller").locator("vaadin-checkbox").first()).hasAttribute("checked", "");
        assertThat(asksBeforeLeaving()).isTrue();
        page.clock().setFixedTime(System.currentTimeMillis() + 120_000);
        assertThat(asksBeforeLeaving()).as("nobody sits there").isFalse();
        page.keyboard().press("Tab");
        assertThat(asksBeforeLeaving()).isTrue();
        page.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Fortryd"))
                .click();
        assertThat(paa("roller")).hasCount(0);
        assertThat(asksBeforeLeaving()).isFalse();

        paa("ny-bruger").click();
        page.keyboard().press("Escape");
        assertThat(paa("roller")).hasCount(0);

        aabn("/administration/fora");
        paa("ret-raadmandsmoede").click();
        paa("nyt-punkt").click();
        page.keyboard().press("Escape");
        page.waitForTimeout(300);
        assertThat(paa("nyt-punkt")).isVisible();
        assertThat(fejl).isEmpty();
    }

    @Test
    void whatIsMissingInALongDialogIsInSight() {
        logIndSom(personer.administrator());
        page.setViewportSize(1440, 700);
        aabn("/administration/fora");
        paa("ret-raadmandsmoede").click();
        paa("navn").locator("input").fill("");
        paa("grund").locator("input").fill("Nyt navn");
        paa("gem").click();
        assertThat(paa("fejl")).containsText("Udfyld det markerede felt");
        assertThat(paa("fejl")).isInViewport();
        assertThat(paa("navn").locator("input")).isFocused();
        assertThat(paa("navn").locator("input")).isInViewport();
        paa("navn").locator("input").fill("Rådmandsmøde");
        paa("grund").locator("input").fill("");
        paa("gem").click();
        assertThat(paa("grund").locator("input")).isFocused();
        assertThat(paa("fejl")).isInViewport();
        assertThat(fejl).isEmpty();
    }

    private boolean asksBeforeLeaving() {
        return (boolean) page.evaluate("() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))");
    }
}
