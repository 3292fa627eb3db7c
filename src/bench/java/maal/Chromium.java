package maal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium; {@code CHROMIUM} names another. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    Chromium() {
        this(Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    private Chromium(Playwright playwright) {
        this(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(
                                        Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))));
    }

    /** A person's own profile. */
    static BrowserContext context(Browser browser, Program program) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + program.port)
                .setLocale("da-DK")
                .setTimezoneId("Europe/Copenhagen")
                .setViewportSize(1440, 900));
        context.setDefaultTimeout(60_000);
        return context;
    }

    /** By the same door as the buttons of the sign-in page. */
    static void signIn(BrowserContext context, String who) {
        context.request()
                .post(
                        "/login",
                        RequestOptions.create()
                                .setForm(FormData.create().set("username", who).set("password", "raadslag")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
