package dk.raadslag.drift;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/** The program's database for a command that runs without the program: as its owner, read-only unless the command says otherwise. */
public final class Kommandodatabase {

    /** What a command does with the database. Returns its exit status. */
    @FunctionalInterface
    public interface Arbejde {
        int paa(Connection database) throws SQLException;
    }

    private static final int FEJL = 3;

    private Kommandodatabase() {}

    /** Exit status of the work, or 3 with a sentence on the error stream if the database cannot be used. */
    public static int med(PrintStream fejl, Arbejde arbejde) {
        // The standard output is the command's own.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        try {
            String url = miljoe("SPRING_DATASOURCE_URL");
            if (!url.isEmpty()) {
                return work(url, miljoe("SPRING_DATASOURCE_USERNAME"), miljoe("SPRING_DATASOURCE_PASSWORD"), arbejde);
            }
            Path mappe = Path.of(Objects.requireNonNullElse(System.getenv("RAADSLAG_DATA"), "data"));
            try (IndlejretDatabase database = IndlejretDatabase.start(new Datamappe(mappe.toAbsolutePath()))) {
                return work(database.url(), IndlejretDatabase.EJER, database.adgangskode(), arbejde);
            }
        } catch (Opstartsfejl e) {
            fejl.println(Objects.requireNonNullElse(e.getMessage(), ""));
        } catch (SQLException | IOException e) {
            fejl.println(Saetning.af("kommando.database", Objects.requireNonNullElse(e.getMessage(), "")));
        }
        return FEJL;
    }

    private static int work(String url, String bruger, String adgangskode, Arbejde arbejde) throws SQLException {
        Properties valg = new Properties();
        valg.setProperty("user", bruger);
        valg.setProperty("password", adgangskode);
        valg.setProperty("logServerErrorDetail", "false");
        try (Connection database = DriverManager.getConnection(url, valg)) {
            database.setReadOnly(true);
            return arbejde.paa(database);
        }
    }

    private static String miljoe(String navn) {
        return Objects.requireNonNullElse(System.getenv(navn), "");
    }
}
