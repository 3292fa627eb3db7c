package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.raadslag.dokument.HostileFiles;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Two sessions attach one file after the other that asks for all there is; the public page is asked for twenty times a second
 * meanwhile, and answers each time. How quickly is a figure of the machine, held to its limit in a drill of
 * {@code -Draadslag.hostile=120} seconds alone.
 */
@Tag("rejse")
class HostileFilesFromTwoSessionsTest extends Browsertest {

    private static final @Nullable Long DRILL = Long.getLong("raadslag.hostile");
    private static final long SECONDS = DRILL == null ? 8 : DRILL;
    private static final long QUICK_MS = 100;
    private static final long PAUSE_MS = 50;

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private Testbrugere personer;

    @LocalServerPort
    private int port;

    private final List<Double> alone = new CopyOnWriteArrayList<>();
    private final List<Double> beside = new CopyOnWriteArrayList<>();
    private int sent;

    @BeforeEach
    void begin() {
        fortaelling.begynd();
    }

    @Test
    @Timeout(1800)
    void thePublicPageAnswersAsEver(TestReporter reporter) throws Exception {
        try (BrowserContext second = nyBrowser()) {
            Page other = second.newPage();
            open(page, personer.forfatter(), "Fritidsjob");
            open(other, personer.forfatter(), "Lejekontrakt");
            AtomicBoolean goesOn = new AtomicBoolean(true);
            read(alone, goesOn, 5);
            reporter.publishEntry("load before", load());
            Thread reader = Thread.ofPlatform().start(() -> read(beside, goesOn, SECONDS));
            long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
            while (System.nanoTime() < end) {
                attach(page);
                attach(other);
                page.waitForTimeout(200);
            }
            goesOn.set(false);
            reader.join(Duration.ofSeconds(30));
        }
        reporter.publishEntry("alone", figures(alone));
        reporter.publishEntry("beside " + sent + " hostile files", figures(beside) + ", load " + load());
        assertThat(sent).isGreaterThan((int) SECONDS / 10);
        assertThat(beside).as("answers, ms").isNotEmpty().doesNotContain(Double.MAX_VALUE);
        if (DRILL != null) {
            assertThat(quantile(beside, 0.95)).isLessThan(QUICK_MS);
        }
    }

    private void open(Page screen, Bruger author, String title) {
        long sag = fortaelling.forfatterenSkriver(title, "rådmanden godkender");
        logIndSom(screen, author);
        aabn(screen, "/sag/" + sag);
    }

    /** A few at a time: one that is being read is waited for by the program, not by whoever sends it. */
    private void attach(Page screen) {
        if (screen.locator("vaadin-upload-file").count() > 1) {
            return;
        }
        boolean pdf = sent++ % 2 == 0;
        byte[] content =
                pdf ? HostileFiles.formsInForms(30 + sent % 20) : HostileFiles.emptyParagraphs(8_000_000 + sent);
        screen.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        (pdf ? "Kort " : "Liste ") + sent + (pdf ? ".pdf" : ".docx"),
                        "application/octet-stream",
                        content));
    }

    private void read(List<Double> times, AtomicBoolean goesOn, long seconds) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        HttpRequest asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/referater"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (goesOn.get() && System.nanoTime() < end) {
                long before = System.nanoTime();
                int status = client.send(asked, BodyHandlers.ofByteArray()).statusCode();
                times.add(status == 200 ? (System.nanoTime() - before) / 1e6 : Double.MAX_VALUE);
                Thread.sleep(PAUSE_MS);
            }
        } catch (IOException e) {
            times.add(Double.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String figures(List<Double> times) {
        return "%d requests, ms p50 %.1f, p95 %.1f, p99 %.1f, most %.1f"
                .formatted(
                        times.size(),
                        quantile(times, 0.5),
                        quantile(times, 0.95),
                        quantile(times, 0.99),
                        Collections.max(times));
    }

    private static double quantile(List<Double> times, double part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }

    private static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.isReadable(load) ? Files.readString(load).split(" ")[0] : "not known";
    }
}
