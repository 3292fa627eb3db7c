package maal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Server time of clicks on work lists with 1,000 open cases: a real browser clicks, and Tomcat's access log says how long
 * the server worked on all requests that a click caused. Arguments: rounds.
 */
final class Klik {

    private static final int CASES = 1000;

    private final Path log;
    private final Page page;
    private final Map<String, Tal> times = new LinkedHashMap<>();
    private boolean warm;

    private Klik(Path log, Page page) {
        this.log = log;
        this.page = page;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        Path logs = Files.createTempDirectory("maal-log");
        try (Program ours = Program.raadslag(
                        Program.data("raadslag-klik"),
                        18092,
                        "--server.tomcat.accesslog.enabled=true",
                        "--server.tomcat.accesslog.directory=" + logs,
                        "--server.tomcat.accesslog.buffered=false",
                        "--server.tomcat.accesslog.rotate=false",
                        "--server.tomcat.accesslog.pattern=%D %m %U%q");
                Chromium chromium = new Chromium()) {
            ours.ask("sager " + CASES);
            BrowserContext context = Chromium.context(chromium.browser(), ours);
            Path log;
            try (Stream<Path> found = Files.list(logs)) {
                log = found.findFirst().orElseThrow();
            }
            Klik klik = new Klik(log, context.newPage());
            for (int i = -rounds / 3; i < rounds; i++) {
                klik.warm = i >= 0;
                klik.secretariat(context, i);
                klik.author(context, i);
            }
            klik.report();
        }
    }

    private void secretariat(BrowserContext context, int round) throws Exception {
        Chromium.signIn(context, "inger");
        timed("secretariat: open the list", () -> page.navigate("/arbejdsliste"));
        page.locator("[data-testid=sager] vaadin-grid-cell-content").first().waitFor();
        String grid = "document.querySelector('[data-testid=sager]')";
        for (int i = 1; i <= 5; i++) {
            int row = (round + 50) * 7919 * i % CASES;
            timed("secretariat: scroll", () -> page.evaluate(grid + ".scrollToIndex(" + row + ")"));
        }
        for (String word : List.of("hjælpemidler", "hjemmepleje 7", "")) {
            timed("secretariat: filter", () -> page.locator("[data-testid=soeg] input").fill(word), 700);
        }
        int sorters = page.locator("[data-testid=sager] vaadin-grid-sorter").count();
        for (int i = 0; i < sorters; i++) {
            int column = i;
            timed("secretariat: sort", () -> page.locator("[data-testid=sager] vaadin-grid-sorter").nth(column).click());
        }
        page.evaluate(grid + ".scrollToIndex(0)");
        Thread.sleep(300);
        timed("secretariat: open a row", () -> {
            page.locator("[data-testid^=aabn-]").first().dispatchEvent("click");
            page.waitForURL("**/kvalitet/**");
        });
    }

    private void author(BrowserContext context, int round) throws Exception {
        Chromium.signIn(context, "maja");
        timed("author: open the list", () -> page.navigate("/mine-sager"));
        page.locator("[data-testid=sager-andre] vaadin-grid-cell-content").first().waitFor();
        String grid = "document.querySelector('[data-testid=sager-andre]')";
        for (int i = 1; i <= 5; i++) {
            int row = (round + 50) * 7919 * i % CASES;
            timed("author: scroll", () -> page.evaluate(grid + ".scrollToIndex(" + row + ")"));
        }
        page.evaluate(grid + ".scrollToIndex(0)");
        Thread.sleep(300);
        timed("author: open a row", () -> {
            page.locator("[data-testid=sager-andre] a[data-testid^=sag-]").first().dispatchEvent("click");
            page.waitForURL("**/sag/**");
        });
    }

    private void timed(String what, Runnable click) throws Exception {
        timed(what, click, 250);
    }

    /** Milliseconds of all the requests to the program (files left out) from the click until it has been quiet a while. */
    private void timed(String what, Runnable click, int quietMillis) throws Exception {
        int before = lines().size();
        click.run();
        for (int seen = -1; seen != lines().size(); Thread.sleep(quietMillis)) {
            seen = lines().size();
        }
        double micros = lines().stream()
                .skip(before)
                .filter(line -> line.contains("v-r=") || line.matches("\\d+ GET /[a-z-]*"))
                .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
                .sum();
        if (warm && micros > 0) {
            times.computeIfAbsent(what, key -> new Tal()).add(micros / 1000);
        }
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(log);
    }

    private void report() {
        System.out.printf("| click, %,d open cases | clicks | server ms p50 | p95 | goal |%n|---|---|---|---|---|%n", CASES);
        times.forEach((what, tal) -> System.out.printf(
                "| %s | %d | %.1f | %.1f | below 100 |%n", what, tal.size(), tal.median(), tal.quantile(0.95)));
        Tal.load();
    }
}
