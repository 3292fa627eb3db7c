package dk.raadslag;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, started once per test JVM; {@code CHROMIUM} names another, {@code BROWSERTEST=required} demands one. */
final class Browser {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Browser() {}

    private static final class Holder {
        static final com.microsoft.playwright.Browser BROWSER = start();
    }

    static com.microsoft.playwright.Browser orSkip() {
        if (!"required".equals(System.getenv("BROWSERTEST"))) {
            Assumptions.assumeTrue(
                    executable().isPresent(), "Browser test skipped: no Chromium found (CHROMIUM can name one)");
        }
        return Holder.BROWSER;
    }

    private static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static com.microsoft.playwright.Browser start() {
        Path chromium = executable().orElseThrow(() -> new IllegalStateException("No Chromium, and one is required"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }
}
