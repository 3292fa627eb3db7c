package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.organisation.Testbrugere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing of the screen before stays on the one that somebody goes to. */
@Tag("rejse")
class ANewScreenTest extends Browsertest {

    private static final String SCROLLED = """
            () => {
              const all = (root) => [...root.querySelectorAll('*')].flatMap(each =>
                  each.shadowRoot ? [each, ...all(each.shadowRoot)] : [each]);
              return all(document).filter(each => each.scrollTop > 0).length;
            }""";
    private static final String AT_ITS_TOP = SCROLLED.replace("length;", "length === 0;");

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    @BeforeEach
    void anAuthorFarDownInACase() {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver("Fritidsjob", "rådmanden godkender planen");
        logIndSom(personer.forfatter());
        page.setViewportSize(1280, 601);
        aabn("/sag/" + sag);
        paa("udfald-send").waitFor();
        page.locator("[data-testid^='afsnit-']").last().scrollIntoViewIfNeeded();
        assertThat((int) page.evaluate(SCROLLED)).isPositive();
    }

    @Test
    void beginsAtItsTop() {
        paa("menu--moeder").click();
        assertThat(page.locator("h1")).hasText("Møder");
        page.waitForFunction(AT_ITS_TOP);
    }

    /** As where somebody sees everything twice as large. */
    @Test
    void hasItsMenuInALowWindowToo() {
        page.setViewportSize(1280, 500);
        paa("menu-knap").click();
        paa("menu--moeder").click();
        assertThat(page.locator("h1")).hasText("Møder");
    }

    @Test
    void closesThePersonsMenu() {
        paa("brugermenu").click();
        paa("min-adgang").click();
        assertThat(page.locator("h1")).hasText("Min adgang");
        assertThat(page.locator("vaadin-popover[opened]")).hasCount(0);
        page.waitForFunction(AT_ITS_TOP);
    }
}
