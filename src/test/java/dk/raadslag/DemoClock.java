package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Objects;
import java.util.regex.Pattern;

/** The bar of the demo's clock on a person's screen, and what the secretariat does once the deadline has passed by it. */
final class DemoClock {

    private DemoClock() {}

    /** @param hvor as in the choice's test id, {@code raadmandsmoede-efter_fristen} */
    static void goTo(Page side, String hvor) {
        side.waitForTimeout(1_100); // by then the browser tells the time
        String foer = time(side);
        button(side).click();
        choice(side, hvor).click();
        assertThat(side.getByTestId("demour-tid")).not().hasText(foer);
        assertThat(button(side)).isEnabled();
    }

    static Locator button(Page side) {
        return side.getByTestId("demour-knap");
    }

    static Locator choice(Page side, String hvor) {
        return side.getByTestId("demour-" + hvor);
    }

    static String time(Page side) {
        return Objects.requireNonNull(side.getByTestId("demour-tid").textContent());
    }

    /** Publishes the agenda that the Thursday desk leads to, without what is not ready; the meeting's number. */
    static String ingerPublishes(Page inger) {
        inger.navigate("/arbejdsliste");
        inger.locator("a, vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Se dagsorden"))
                .first()
                .click();
        inger.waitForURL(Pattern.compile(".*/dagsorden.*"));
        inger.getByTestId("udfald-udgiv").click();
        inger.getByTestId("bekraeft").waitFor();
        if (inger.getByTestId("undervejs").isVisible()) {
            inger.getByTestId("grund").locator("textarea").fill("Resten kommer i en ny udgave");
        }
        inger.getByTestId("bekraeft").click();
        inger.getByTestId("udfald-udgiv").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return inger.url().replaceAll(".*/dagsordener/(\\d+).*", "$1");
    }
}
