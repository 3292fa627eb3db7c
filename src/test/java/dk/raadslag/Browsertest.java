package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.raadslag.organisation.Bruger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on a port of its own, a real database, the movable clock, and a real browser with an empty profile
 * for every test. A test that fails leaves {@code target/screenshots/<class>.<method>.png}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"raadslag.strict-texts=true", "flowable.async-executor-activate=false"})
@ContextConfiguration(initializers = Testdatabase.class)
@Import({IntegrationTest.Ur.class, Testindgang.class})
public abstract class Browsertest {

    @Autowired
    protected Testtid ur;

    @LocalServerPort
    private int port;

    /** From one key to the next under a quick hand. */
    private static final Duration KEY = Duration.ofMillis(70);

    private SlowLine line;

    protected BrowserContext browser;
    protected Page page;

    /** What the browser complained of: errors that no script caught, and errors on its console. */
    protected final List<String> fejl = new ArrayList<>();

    @RegisterExtension
    final AfterTestExecutionCallback screenshot = test -> {
        if (test.getExecutionException().isPresent() && page != null && !page.isClosed()) {
            String name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + ".png")));
        }
    };

    @BeforeEach
    void openBrowser() {
        browser = nyBrowser();
        page = browser.newPage();
        listen(page);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
        if (line != null) {
            line.close();
        }
    }

    /** Another profile with sessions and storage of its own: a second person. Close it yourself. */
    protected BrowserContext nyBrowser() {
        return nyBrowser("http://127.0.0.1:" + port);
    }

    /** The same by another way to the program, as a {@link SlowLine} is. */
    protected static BrowserContext nyBrowser(String address) {
        BrowserContext context = Browser.orSkip()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("da-DK")
                        .setTimezoneId("Europe/Copenhagen")
                        .setViewportSize(1440, 900));
        context.setDefaultTimeout(15_000);
        return context;
    }

    /** From here on this test's browser is a new one, behind a line on which every answer takes this much longer. */
    protected SlowLine slowLine(Duration roundTrip) {
        closeBrowser();
        line = new SlowLine(port, roundTrip);
        browser = nyBrowser(line.address());
        page = browser.newPage();
        listen(page);
        return line;
    }

    /** Types as a person does, one key after the other whatever the screen does; a line end is the Enter key. */
    protected void typeSteadily(String text) {
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(KEY.toMillis()));
    }

    protected void listen(Page other) {
        other.onPageError(fejl::add);
        other.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.location().contains("/favicon.ico")) {
                fejl.add(message.text() + " " + message.location());
            }
        });
    }

    /** Opens a path of the program, for example {@code /login}, and waits until Vaadin has drawn it. */
    protected void aabn(Page other, String path) {
        other.navigate(path);
        other.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }

    protected void aabn(String path) {
        aabn(page, path);
    }

    /** Signs the browser in without its password. */
    protected void logIndSom(Page other, Bruger bruger) {
        other.navigate(Testindgang.PATH + "?bruger=" + bruger.getBrugernavn());
    }

    protected void logIndSom(Bruger bruger) {
        logIndSom(page, bruger);
    }

    /** The control with this {@code data-testid}. */
    protected Locator paa(String testid) {
        return page.getByTestId(testid);
    }

    /** Fails with every violation of WCAG 2.2 A and AA that axe finds on the page, once it is drawn. */
    protected void tjekTilgaengelighed(Page other) {
        other.locator("h1").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        // What says that the line is there again fades away: half gone it has no contrast.
        other.waitForFunction(
                "() => !document.querySelector('vaadin-connection-indicator')?.expanded"
                        + " && !document.getAnimations().some(each => each.effect?.target?.closest?.('vaadin-connection-indicator'))");
        assertThat(Tilgaengelighed.brud(other)).isEmpty();
    }

    protected void tjekTilgaengelighed() {
        tjekTilgaengelighed(page);
    }
}
