package dk.raadslag.indstilling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people use one browser, one after the other. */
@Tag("rejse")
class ASharedComputerTest extends Browsertest {

    private static final String WORDS = "Sagen er overhalet af aftalen";
    private static final Pattern LOGIN = Pattern.compile(".*/login.*");

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    private long sag;

    @BeforeEach
    void aReasonIsHalfWritten() {
        fortaelling.begynd();
        logIndSom(personer.forfatter());
        sag = fortaelling.forfatterenSkriver("Salg af Birkevej 7", "rådmanden godkender");
        aabn("/sag/" + sag);
        paa("traek-tilbage").click();
        paa("grund").locator("textarea").fill(WORDS);
        page.waitForFunction("words => Object.values(localStorage).some(one => one.includes(words))", WORDS);
    }

    @Test
    void theKeysOfUnsavedWordsTellNothing() {
        String dialog = String.valueOf(page.locator("vaadin-dialog[opened]").evaluate("dialog => dialog.headerTitle"));
        Assertions.assertThat(keys())
                .filteredOn(key -> key.contains("dialog"))
                .isNotEmpty()
                .noneMatch(key -> key.contains(dialog) || key.contains("Birkevej") || key.contains("Begrundelse"));
    }

    @Test
    void whoSignsOutLeavesNoUnsavedWords() {
        aabn("/min-adgang");
        Assertions.assertThat(keys()).isNotEmpty();
        paa("brugermenu").first().click();
        paa("log-ud").click();
        page.waitForURL(LOGIN);
        Assertions.assertThat(keys()).isEmpty();
    }

    @Test
    void whoComesAfterASessionThatEndedFindsNothingOfAnother() {
        Bruger anden = personer.andenForfatter();
        page.context().clearCookies();
        logIndSom(anden);
        aabn("/min-adgang");
        page.waitForFunction("() => customElements.get('raadslag-sessionsvagt')");
        Assertions.assertThat(keys()).isEmpty();
    }

    @Test
    void whoseSessionEndedFindsTheirWordsAgain() {
        page.context().clearCookies();
        aabn("/login");
        logIndSom(personer.forfatter());
        aabn("/sag/" + sag);
        paa("traek-tilbage").click();
        assertThat(paa("grund").locator("textarea")).hasValue(WORDS);
    }

    /** Those of people, not of the program. */
    private List<String> keys() {
        List<?> found = (List<?>) page.evaluate("() => Object.keys(localStorage)");
        return found.stream()
                .map(String::valueOf)
                .filter(key -> key.matches("raadslag:\\d+:.*"))
                .toList();
    }
}
