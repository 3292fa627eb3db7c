package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.raadslag.organisation.Testbrugere;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProgramInBrowserTest extends Browsertest {

    @Autowired
    Testbrugere personer;

    @Test
    void showsTheSignInPageToAStranger() {
        aabn("/");

        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/login"));
        assertThat(page.locator("vaadin-login-form")).isVisible();
    }

    @Test
    void letsAPersonInThroughTheSideDoorOfTheTests() {
        logIndSom(personer.forfatter());

        assertThat(page.locator("vaadin-app-layout")).isVisible();
        org.assertj.core.api.Assertions.assertThat(fejl).isEmpty();
    }
}
