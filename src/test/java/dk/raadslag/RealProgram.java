package dk.raadslag;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The program as {@code ./run} starts it, with its own database and the demo people, as a process of its own: without the
 * tests on its class path, but with the screens' bundle that lies there.
 */
final class RealProgram implements AutoCloseable {

    private static final Pattern ADRESSE = Pattern.compile("http://localhost:(\\d+)");
    private static final String TESTS = "test-classes";

    private final Process process;
    private final StringBuffer said;
    final String adresse;

    private RealProgram(Process process, String adresse, StringBuffer said) {
        this.process = process;
        this.adresse = adresse;
        this.said = said;
    }

    /** What it has written so far. */
    String said() {
        return said.toString();
    }

    /** Comes back when it says where it is, and so has its demo data. */
    static RealProgram on(Path mappe) throws IOException {
        return on(mappe, 0);
    }

    /** The same at an address that a browser knows already. */
    static RealProgram on(Path mappe, int port) throws IOException {
        return on(mappe, port, Map.of());
    }

    /** As production starts it, on a database that stands apart, which its owner's name and password open. */
    static RealProgram node(Path mappe, String url, String owner, String password, Map<String, String> settings)
            throws IOException {
        Map<String, String> environment = new HashMap<>(settings);
        environment.putAll(database(url, owner, password));
        return on(mappe, 0, environment);
    }

    /** The embedded database of a program that runs on that folder, as its owner. */
    static DataSource database(Path mappe) throws IOException {
        Path data = mappe.resolve("data");
        String port =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl("jdbc:postgresql://127.0.0.1:" + port.strip() + "/raadslag");
        owner.setUser("raadslag_ejer");
        owner.setPassword(
                Files.readString(data.resolve("adgangskode-raadslag_ejer")).strip());
        return owner;
    }

    static Map<String, String> database(String url, String owner, String password) {
        return Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", owner,
                "SPRING_DATASOURCE_PASSWORD", password);
    }

    /** The same with settings of its own. */
    static RealProgram on(Path mappe, Map<String, String> settings) throws IOException {
        return on(mappe, 0, settings);
    }

    static RealProgram on(Path mappe, int port, Map<String, String> settings) throws IOException {
        Process process = process(mappe, port, settings);
        BufferedReader linjer =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuffer sagt = new StringBuffer();
        for (String linje = linjer.readLine(); linje != null; linje = linjer.readLine()) {
            Matcher adresse = ADRESSE.matcher(linje);
            if (adresse.find()) {
                Thread.ofVirtual().start(() -> drain(linjer, sagt));
                return new RealProgram(process, "http://127.0.0.1:" + adresse.group(1), sagt);
            }
            sagt.append(linje).append('\n');
        }
        throw new IOException("It did not start: " + sagt);
    }

    /** A pipe that is full would stop the program. */
    private static void drain(BufferedReader linjer, StringBuffer sagt) {
        try (linjer) {
            linjer.lines().forEach(linje -> sagt.append(linje).append('\n'));
        } catch (IOException | UncheckedIOException e) {
            // It has ended.
        }
    }

    /** A command of the jar, on that folder's data or, where the settings name one, another database. What it said stands in {@code said}. */
    static int command(Path mappe, Map<String, String> settings, StringBuilder said, String... words)
            throws IOException, InterruptedException {
        Process process = process(mappe, 0, settings, words);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> said.append(line).append('\n'));
        }
        return ChildProcess.awaitExit(process);
    }

    private static Process process(Path mappe, int port, Map<String, String> settings, String... words)
            throws IOException {
        String[] steder = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator);
        String klasser = Arrays.stream(steder)
                .filter(sted -> !sted.endsWith(TESTS))
                .collect(Collectors.joining(File.pathSeparator, bundle(steder, mappe) + File.pathSeparator, ""));
        ProcessBuilder start = new ProcessBuilder();
        start.command(new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx800m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                klasser,
                "dk.raadslag.Raadslag")));
        start.command().addAll(List.of(words));
        start.environment().keySet().removeIf(navn -> navn.startsWith("SPRING_") || navn.startsWith("RAADSLAG_"));
        start.environment().put("PORT", Integer.toString(port));
        start.environment().put("RAADSLAG_DATA", mappe.resolve("data").toString());
        start.environment().putAll(settings);
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
