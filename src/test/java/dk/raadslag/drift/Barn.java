package dk.raadslag.drift;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dk.raadslag.ChildProcess;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.slf4j.LoggerFactory;

/** A JVM of its own that keeps an embedded database on a folder: it can be killed, as a program can. */
final class Barn implements AutoCloseable {

    final Process process;
    final String svar;
    private final Path data;

    private Barn(Path data) throws IOException {
        this.data = data;
        process = ChildProcess.start(new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Barn.class.getName(),
                        data.toString())
                .redirectError(new File(data.getParent().toFile(), "barn.log")));
        svar = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    static Barn paa(Path data) throws IOException {
        return new Barn(data);
    }

    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        try (IndlejretDatabase database = IndlejretDatabase.start(new Datamappe(Path.of(arguments[0])))) {
            Saetning.UD.println(database.url());
            System.in.read();
        } catch (Opstartsfejl e) {
            Saetning.UD.println(e.getMessage());
        }
    }

    Connection forbindelse() throws Exception {
        return DriverManager.getConnection(
                svar, IndlejretDatabase.EJER, Files.readString(data.resolve("adgangskode-" + IndlejretDatabase.EJER)));
    }

    void sql(String saetning) throws Exception {
        try (Connection forbindelse = forbindelse();
                Statement sql = forbindelse.createStatement()) {
            sql.execute(saetning);
        }
    }

    long tael(String tabel) throws Exception {
        try (Connection forbindelse = forbindelse();
                Statement sql = forbindelse.createStatement();
                var svar = sql.executeQuery("SELECT count(*) FROM " + tabel)) {
            svar.next();
            return svar.getLong(1);
        }
    }

    ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                        .getFirst()))
                .orElseThrow();
    }

    void kill() throws Exception {
        ChildProcess.awaitExit(process.destroyForcibly());
    }

    /** Ends it as an orderly stop does. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        ChildProcess.awaitExit(process);
    }
}
