package maal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.management.ThreadMXBean;
import dk.raadslag.kvalitet.Kvalitetstjek;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Regel;
import dk.raadslag.kvalitet.Regler;
import dk.raadslag.kvalitet.Sag;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The quality check: a whole one with JMH and each rule's share of it, a long PDF in a small heap, the command from start
 * to end, and in a real browser from the last key to the finding. Arguments: which of tjek, pdf, kommando, skaerm.
 */
final class Kvalitet {

    private Kvalitet() {}

    public static void main(String[] args) throws Exception {
        Set<String> which = args.length == 0 ? Set.of("tjek", "pdf", "kommando", "skaerm") : Set.of(args);
        if (which.contains("tjek")) {
            check();
            shares();
        }
        if (which.contains("pdf")) {
            pdf();
        }
        if (which.contains("kommando")) {
            command();
        }
        if (which.contains("skaerm")) {
            screen();
        }
        Tal.load();
    }

    private static void check() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Helttjek.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        System.out.printf("| a whole check (JMH) | ms | ± | goal |%n|---|---|---|---|%n");
        Map<String, Double> times = new HashMap<>();
        for (RunResult one : results) {
            String length = one.getParams().getParam("tegn");
            double ms = one.getPrimaryResult().getScore();
            times.put(length, ms);
            String goal = length.equals("20000")
                    ? "below 50"
                    : "%.1fx of a tenth of it; at most 12".formatted(ms / times.getOrDefault("20000", ms));
            System.out.printf(
                    "| %s characters | %.2f | %.2f | %s |%n",
                    length, ms, one.getPrimaryResult().getScoreError(), goal);
        }
    }

    /** CPU time of each rule by itself; what texts remember for the others is made anew for each. */
    private static void shares() {
        Sag sag = Papir.sag(20_000);
        for (int i = 0; i < 400; i++) {
            new Kvalitetstjek().tjek(Papir.frisk(sag));
        }
        Map<String, Double> micros = new HashMap<>();
        for (int round = 0; round < 5; round++) {
            for (Regel rule : Regler.ALLE) {
                long before = cpu();
                for (int i = 0; i < 100; i++) {
                    rule.opslag().find(Papir.frisk(sag), new Melder(rule.id(), rule.alvor(), new ArrayList<>()));
                }
                micros.merge(rule.id(), (cpu() - before) / 100_000.0, Math::min);
            }
        }
        double all = micros.values().stream().mapToDouble(Double::doubleValue).sum();
        System.out.printf("%n| rule, 20000 characters | µs by itself | share |%n|---|---|---|%n");
        micros.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(12)
                .forEach(one -> System.out.printf(
                        "| `%s` | %.0f | %.0f%% |%n", one.getKey(), one.getValue(), 100 * one.getValue() / all));
    }

    private static long cpu() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime();
    }

    private static void pdf() throws Exception {
        Path file = Files.createTempFile("maal", ".pdf");
        Files.write(file, Pdflaesning.skriv(200));
        System.out.printf("%n| 200 pages of PDF, -Xmx200m, cold | ms min / median / max | goal |%n|---|---|---|%n");
        Tal times = new Tal();
        String said = "";
        for (int i = 0; i < 3; i++) {
            said = run(List.of(
                    java(), "-Xmx200m", "-cp", System.getProperty("java.class.path"), Pdflaesning.class.getName(), file.toString()));
            times.add(Double.parseDouble(said.split(" ")[0]));
        }
        System.out.printf("| %s | %s | below 3000 |%n", said.substring(said.indexOf(' ') + 1), times.spread("%.0f"));
        Files.delete(file);
    }

    private static void command() throws Exception {
        Path file = Files.createTempFile("maal", ".txt");
        Files.writeString(file, "INDSTILLING\n\nDet indstilles,\n1. at rådmanden godkender planen.\n\nSAGSFREMSTILLING\n\n"
                + Papir.broedtekst(20_000) + "\n\nBILAG\nBilag 1: Undersøgelse\n");
        String jar = Program.BENCH.resolveSibling("raadslag.jar").toString();
        Tal times = new Tal();
        for (int i = 0; i < 5; i++) {
            long before = System.nanoTime();
            run(List.of(java(), "-jar", jar, "tjek", file.toString()));
            times.add((System.nanoTime() - before) / 1e6);
        }
        System.out.printf("%n| java -jar raadslag.jar tjek FILE | ms min / median / max | goal |%n|---|---|---|%n");
        System.out.printf("| 20,000 characters, start to end | %s | below 3000 |%n", times.spread("%.0f"));
        Files.delete(file);
    }

    private static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }

    /** The last line it says. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        return out.strip().substring(out.strip().lastIndexOf('\n') + 1);
    }

    /** From the last key to the finding in the panel, in the browser's own clock, in a case of 20,000 characters. */
    private static void screen() throws Exception {
        Tal shown = new Tal();
        try (Program ours = Program.raadslag(Program.data("raadslag-kvalitet"), 18093);
                Chromium chromium = new Chromium()) {
            String draft = ours.ask("kladder 1").split(" ")[0];
            BrowserContext context = Chromium.context(chromium.browser(), ours);
            Chromium.signIn(context, "maja");
            Page page = context.newPage();
            page.navigate("/sag/" + draft);
            Locator long_ = page.locator("[data-testid=afsnit-sagsfremstilling] .ProseMirror");
            long_.click();
            page.keyboard().press("Control+A");
            page.keyboard().insertText(Papir.broedtekst(20_000));
            Locator text = page.locator("[data-testid=afsnit-indledning] .ProseMirror");
            for (int i = -5; i < 20; i++) {
                text.focus();
                page.keyboard().press("Control+A");
                page.keyboard().type("Borgeren 010190-123 har søgt om et fritidsjob.");
                page.locator("[data-testid=fund-cpr]").waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
                page.waitForTimeout(1500);
                for (int back = 0; back < " har søgt om et fritidsjob.".length(); back++) {
                    page.keyboard().press("ArrowLeft");
                }
                page.evaluate(WATCH);
                page.keyboard().type("8");
                double ms = ((Number) page.evaluate("() => window.maalt")).doubleValue();
                if (i >= 0) {
                    shown.add(ms);
                }
            }
        }
        System.out.printf(
                "%n| last key to finding on the screen, 20,000 characters | ms p50 | p95 | goal |%n|---|---|---|---|%n");
        System.out.printf(
                "| of them 300 wait for the pause | %.0f | %.0f | below 300 + 500 |%n",
                shown.median(), shown.quantile(0.95));
    }

    private static final String WATCH = """
            () => {
              const found = () => document.querySelector("[data-testid=fund-cpr]")?.checkVisibility();
              if (found()) {
                throw new Error("there already");
              }
              window.maalt = new Promise(done => addEventListener("keydown", () => {
                const from = performance.now();
                const look = () => found()
                    ? requestAnimationFrame(() => done(performance.now() - from))
                    : setTimeout(look, 4);
                look();
              }, { once: true, capture: true }));
            }""";
}
