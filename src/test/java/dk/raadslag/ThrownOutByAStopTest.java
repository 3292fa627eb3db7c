package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is stopped, and killed, under people: they are told before where it was planned, told at the door what happened,
 * and come back to where they were, each tab to its own place; whoever signs in instead of them does not.
 */
@Tag("rejse")
class ThrownOutByAStopTest {

    private static final Map<String, String> SETTINGS = Map.of("RAADSLAG_STOP_VARSEL", "8s");
    private static final Duration PROBE = Duration.ofSeconds(4);
    private static final String WHY = "Programmet har været afbrudt";

    @TempDir
    Path mappe;

    @Test
    void whoeverIsThrownOutIsToldAndComesBack() throws Exception {
        com.microsoft.playwright.Browser browser = Browser.orSkip();
        RealProgram program = RealProgram.on(mappe, SETTINGS);
        try (BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(program.adresse)
                .setLocale("da-DK")
                .setTimezoneId("Europe/Copenhagen"))) {
            context.setDefaultTimeout(30_000);
            Page page = context.newPage();
            page.navigate("/login");
            enters(page, "maja");
            page.navigate("/mine-sager");
            String sag = page.locator("a[href*='sag/']").first().getAttribute("href") + "?vej=1";
            page.navigate("/" + sag);
            page.locator("raadslag-tekstfelt").first().waitFor();
            Page other = context.newPage();
            other.navigate("/beskeder");
            other.locator("vaadin-app-layout").waitFor();

            isToldBefore(page, program);
            program = RealProgram.on(mappe, program.port(), SETTINGS);
            for (Page each : List.of(page, other)) {
                Locator lost = each.locator(".v-system-error");
                lost.waitFor();
                lost.click();
                each.waitForURL("**/login");
                assertThat(each.getByText(WHY)).isVisible();
            }
            assertThat(Tilgaengelighed.brud(page)).isEmpty();
            enters(page, "maja");
            page.waitForURL("**/" + sag);
            other.navigate("/");
            other.waitForURL("**/beskeder");

            program.kill();
            program = RealProgram.on(mappe, program.port(), SETTINGS);
            page.navigate("/" + sag);
            assertThat(page.getByText(WHY)).isVisible();
            enters(page, "henrik");
            page.waitForLoadState(LoadState.LOAD);
            assertThat(page.url()).doesNotContain("sag/");
            page.getByTestId("brugermenu").first().click();
            page.getByTestId("log-ud").click();
            page.getByTestId("demo-maja").waitFor();
            assertThat(page.getByText(WHY)).isHidden();
            assertThat(context.cookies().stream().map(cookie -> cookie.name)).doesNotContain("raadslag-inde");
        } finally {
            program.kill();
        }
    }

    /** Readiness says no before anything else stops; everything else goes on for as long as was set. */
    private static void isToldBefore(Page page, RealProgram program) throws Exception {
        CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> {
            try {
                program.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (Visitor proxy = new Visitor(program)) {
            int ready = proxy.status("/actuator/health/readiness", PROBE);
            for (int time = 0; time < 40 && ready == 200; time++) {
                Thread.sleep(50);
                ready = proxy.status("/actuator/health/readiness", PROBE);
            }
            assertThat(ready).isEqualTo(503);
            assertThat(proxy.status("/actuator/health/liveness", PROBE)).isEqualTo(200);
            assertThat(proxy.status("/referater", PROBE)).isEqualTo(200);
            assertThat(page.getByText("Programmet stopper om 8 sekunder")).isVisible();
            assertThat(stop).isNotDone();
        }
        stop.get(1, TimeUnit.MINUTES);
        assertThat(program.said().lines().filter(line -> line.contains(" ERROR ") || line.contains("\tat ")))
                .isEmpty();
    }

    private static void enters(Page page, String who) {
        page.getByTestId("demo-" + who).click();
        page.locator("vaadin-app-layout").waitFor();
    }
}
