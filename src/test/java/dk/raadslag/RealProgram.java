package dk.raadslag;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The program as {@code ./run} starts it, with its own database and the demo people, as a process of its own: without the
 * tests on its class path, but with the screens' bundle that lies there.
 */
final class RealProgram implements AutoCloseable {

    private static final Pattern ADRESSE = Pattern.compile("http://localhost:(\\d+)");
    private static final String TESTS = "test-classes";

    private final Process process;
    final String adresse;

    private RealProgram(Process process, String adresse) {
        this.process = process;
        this.adresse = adresse;
    }

    /** Comes back when it says where it is, and so has its demo data. */
    static RealProgram on(Path mappe) throws IOException {
        return on(mappe, 0);
    }

    /** The same at an address that a browser knows already. */
    static RealProgram on(Path mappe, int port) throws IOException {
        Process process = process(mappe, port);
        BufferedReader linjer =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder sagt = new StringBuilder();
        for (String linje = linjer.readLine(); linje != null; linje = linjer.readLine()) {
            Matcher adresse = ADRESSE.matcher(linje);
            if (adresse.find()) {
                Thread.ofVirtual().start(() -> drain(linjer));
                return new RealProgram(process, "http://127.0.0.1:" + adresse.group(1));
            }
            sagt.append(linje).append('\n');
        }
        throw new IOException("It did not start: " + sagt);
    }

    private static void drain(BufferedReader linjer) {
        try (linjer) {
            while (linjer.readLine() != null) {
                // A pipe that is full would stop the program.
            }
        } catch (IOException e) {
            // It has ended.
        }
    }

    private static Process process(Path mappe, int port) throws IOException {
        String[] steder = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator);
        String klasser = Arrays.stream(steder)
                .filter(sted -> !sted.endsWith(TESTS))
                .collect(Collectors.joining(File.pathSeparator, bundle(steder, mappe) + File.pathSeparator, ""));
        ProcessBuilder start = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx800m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                klasser,
                "dk.raadslag.Raadslag");
        start.environment().keySet().removeIf(navn -> navn.startsWith("SPRING_") || navn.startsWith("RAADSLAG_"));
        start.environment().put("PORT", Integer.toString(port));
        start.environment().put("RAADSLAG_DATA", mappe.resolve("data").toString());
        return ChildProcess.start(start.redirectErrorStream(true));
    }

    private static Path bundle(String[] steder, Path mappe) throws IOException {
        Path kun = Files.createDirectories(mappe.resolve("bundle"));
        Path bundle = kun.resolve("META-INF");
        if (!Files.exists(bundle)) {
            String tests = Arrays.stream(steder)
                    .filter(sted -> sted.endsWith(TESTS))
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(bundle, Path.of(tests, "META-INF").toAbsolutePath());
        }
        return kun;
    }

    int port() {
        return URI.create(adresse).getPort();
    }

    /** As a machine without power stops it; its database is an orphan then. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        ChildProcess.awaitExit(process);
    }

    /** As a person stops it. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        ChildProcess.awaitExit(process);
    }
}
