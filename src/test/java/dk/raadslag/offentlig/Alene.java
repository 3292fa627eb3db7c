package dk.raadslag.offentlig;

import dk.raadslag.ChildProcess;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program started with {@code --offentlig}, as a process of its own, without the tests on its class path. */
final class Alene implements AutoCloseable {

    private static final Pattern ADRESSE = Pattern.compile("http://localhost:(\\d+)/referater");

    private final Process process;
    final int port;

    /** What it said instead of starting, and its exit status. */
    record Afslag(int status, String sagt) {}

    private Alene(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param miljoe environment variables beside those of this process */
    static Alene start(Map<String, String> miljoe) throws IOException {
        Process process = process(miljoe);
        StringBuilder sagt = new StringBuilder();
        BufferedReader linjer =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String linje = linjer.readLine(); linje != null; linje = linjer.readLine()) {
            Matcher adresse = ADRESSE.matcher(linje);
            if (adresse.find()) {
                return new Alene(process, Integer.parseInt(adresse.group(1)));
            }
            sagt.append(linje).append('\n');
        }
        throw new IOException("It did not start: " + sagt);
    }

    static Afslag afslag(Map<String, String> miljoe) throws IOException, InterruptedException {
        Process process = process(miljoe);
        String sagt = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Afslag(ChildProcess.awaitExit(process), sagt);
    }

    private static Process process(Map<String, String> miljoe) throws IOException {
        String klasser = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .filter(sted -> !sted.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder start = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                klasser,
                "dk.raadslag.Raadslag",
                "--offentlig");
        start.environment().keySet().removeIf(navn -> navn.startsWith("SPRING_"));
        start.environment().put("PORT", "0");
        start.environment().putAll(miljoe);
        return ChildProcess.start(start.redirectErrorStream(true));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
