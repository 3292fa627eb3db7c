package dk.raadslag.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
}
