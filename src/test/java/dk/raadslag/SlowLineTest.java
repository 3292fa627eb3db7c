package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The line that other tests rely on: it slows web sockets, keeps what is sent, and can be cut. */
class SlowLineTest extends Browsertest {

    private static final Duration ROUND_TRIP = Duration.ofSeconds(1);

    @Test
    void anAnswerOverTheWebSocketTakesLongerAndComesWhole() {
        SlowLine line = slowLine(Duration.ofMillis(20));
        aabn("/tekstproeve");
        line.setRoundTrip(ROUND_TRIP);
        long asked = System.nanoTime();
        paa("titel").locator("textarea").fill("Skrevet langt borte");
        assertThat(paa("titel")).hasAttribute("data-status", "gemt");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThan(ROUND_TRIP);
    }

    @Test
    void whatIsTypedWhileItIsCutArrivesWhenItIsMended() {
        SlowLine line = slowLine(Duration.ofMillis(50));
        aabn("/tekstproeve");
        line.cut();
        paa("titel").locator("textarea").fill("Skrevet uden net");
        assertThat(page.locator("raadslag-gemtstatus")).containsText("Ikke gemt");
        line.mend();
        assertThat(page.locator("raadslag-gemtstatus")).containsText("Gemt ");
    }
}
