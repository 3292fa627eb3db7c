package dk.raadslag.indstilling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.SlowLine;
import dk.raadslag.organisation.Testbrugere;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every letter lands where the hand means it to, however far away the server is. */
@Tag("rejse")
class TypingOnASlowLineTest extends Browsertest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    private long sag;
    private SlowLine line;

    @BeforeEach
    void aCaseOnASlowLine() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Fritidsjob", "rådmanden godkender planen", "rådmanden drøfter budgettet");
        line = slowLine(Duration.ofMillis(150));
        logIndSom(personer.forfatter());
        aabn("/sag/" + sag);
    }

    @Test
    void afterEnterTheNextPointIsThere() {
        writeIn(1, "End");
        typeSteadily(".\nrådmanden drøfter sagen\nja\nn\nrådmanden tager orienteringen til efterretning");
        points(
                "rådmanden godkender planen.",
                "rådmanden drøfter sagen",
                "ja",
                "n",
                "rådmanden tager orienteringen til efterretning",
                "rådmanden drøfter budgettet");
    }

    @Test
    void thePointThatTheButtonAddsIsWrittenInAtOnce() {
        paa("tilfoej-at").click();
        typeSteadily("rådmanden bestiller et notat");
        points("rådmanden godkender planen", "rådmanden drøfter budgettet", "rådmanden bestiller et notat");
    }

    @Test
    void enterInTheMiddleMakesTwoPointsAndBackspaceOneAgain() {
        writeIn(1, "End");
        for (int i = 0; i < "planen".length(); i++) {
            page.keyboard().press("ArrowLeft");
        }
        typeSteadily("\nden ");
        points("rådmanden godkender", "den planen", "rådmanden drøfter budgettet");
        writeIn(2, "Home");
        page.keyboard().press("Backspace");
        typeSteadily("nok ");
        points("rådmanden godkender nok den planen", "rådmanden drøfter budgettet");
        writeIn(1, "End");
        typeSteadily("\n");
        page.keyboard().press("Backspace");
        typeSteadily(" i år");
        points("rådmanden godkender nok den planen i år", "rådmanden drøfter budgettet");
    }

    @Test
    void aPointThatIsMovedIsWrittenInAllTheWay() {
        writeIn(2, "End");
        typeSteadily(" nu");
        page.keyboard().press("Alt+ArrowUp");
        typeSteadily(" og igen om et år");
        points("rådmanden drøfter budgettet nu og igen om et år", "rådmanden godkender planen");
        page.keyboard().press("Enter");
        page.keyboard().press("Alt+ArrowDown");
        typeSteadily("rådmanden tager det til efterretning");
        points(
                "rådmanden drøfter budgettet nu og igen om et år",
                "rådmanden godkender planen",
                "rådmanden tager det til efterretning");
    }

    @Test
    void whatIsWrittenBeforeThePointIsThereGoesWithTheNextClick() {
        line.setRoundTrip(Duration.ofSeconds(2));
        writeIn(2, "End");
        page.keyboard().press("Enter");
        page.keyboard().type("rådmanden bestiller et notat");
        paa("titel").locator("textarea").click();
        points("rådmanden godkender planen", "rådmanden drøfter budgettet", "rådmanden bestiller et notat");
    }

    @Test
    void whatNeverReachedTheServerIsThereWhenThePageIsOpenedAgain() {
        writeIn(2, "End");
        line.cut();
        page.keyboard().press("Enter");
        typeSteadily("rådmanden bestiller et notat");
        page.waitForTimeout(300);
        fejl.clear(); // that the line is cut
        page.onDialog(Dialog::accept);
        line.mend();
        aabn("/sag/" + sag);
        points("rådmanden godkender planen", "rådmanden drøfter budgettet", "rådmanden bestiller et notat");
    }

    private void writeIn(int nr, String key) {
        at(nr).click();
        page.keyboard().press(key);
    }

    /** On the screen, and in the case when all is saved. */
    private void points(String... tekster) {
        for (int i = 0; i < tekster.length; i++) {
            assertThat(at(i + 1)).hasValue(tekster[i]);
        }
        assertThat(page.locator("raadslag-at-punkter textarea:visible")).hasCount(tekster.length);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> Assertions.assertThat(fortaelling.atPunkter(sag)).containsExactly(tekster));
        Assertions.assertThat(fejl).isEmpty();
    }

    /** As the person sees it: one that is on its way out is hidden. */
    private Locator at(int nr) {
        return paa("at-" + nr).locator("textarea:visible");
    }
}
