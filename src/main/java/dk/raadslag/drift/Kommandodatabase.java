package dk.raadslag.drift;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dk.raadslag.database.CopyRefused;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.LoggerFactory;

/**
 * The program's database for a command that runs without the program: as its owner. The embedded one is started for the
 * command, or asked beside the program that runs on it.
 */
public final class Kommandodatabase {

    /** What a command does with the database, read-only unless it says otherwise. Returns its exit status. */
    @FunctionalInterface
    public interface Arbejde {
        int paa(Connection database) throws SQLException;
    }

    /** What a command does as the owner, on as many connections as it needs. Returns its exit status. */
    @FunctionalInterface
    interface OwnersWork {
        int on(DataSource owner) throws SQLException, IOException;
    }

    private static final int FEJL = 3;

    private Kommandodatabase() {}

    /** Exit status of the work, or 3 with a sentence on the error stream if the database cannot be used. */
    public static int med(PrintStream fejl, Arbejde arbejde) {
        return asOwner(fejl, true, owner -> {
            try (Connection database = owner.getConnection()) {
                database.setReadOnly(true);
                return arbejde.paa(database);
            }
        });
    }

    /** The same. @param beside whether an embedded database that a running program works on will do */
    static int asOwner(PrintStream fejl, boolean beside, OwnersWork work) {
        // The standard output is the command's own.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        try {
            String url = miljoe("SPRING_DATASOURCE_URL");
            if (!url.isEmpty()) {
                return work.on(owner(url, miljoe("SPRING_DATASOURCE_USERNAME"), miljoe("SPRING_DATASOURCE_PASSWORD")));
            }
            Path mappe = Path.of(Objects.requireNonNullElse(System.getenv("RAADSLAG_DATA"), "data"))
                    .toAbsolutePath();
            OptionalInt port = beside ? new Postmaster(mappe.resolve("postgres")).port() : OptionalInt.empty();
            if (port.isPresent() && Datamappe.isInUse(mappe)) {
                return work.on(owner(
                        IndlejretDatabase.url(port.getAsInt()),
                        IndlejretDatabase.EJER,
                        Files.readString(mappe.resolve("adgangskode-" + IndlejretDatabase.EJER))
                                .strip()));
            }
            try (IndlejretDatabase database = IndlejretDatabase.start(new Datamappe(mappe))) {
                return work.on(owner(database.url(), IndlejretDatabase.EJER, database.adgangskode()));
            }
        } catch (Opstartsfejl e) {
            fejl.println(Objects.requireNonNullElse(e.getMessage(), ""));
        } catch (CopyRefused e) {
            fejl.println(Saetning.af("restore." + e.why().name().toLowerCase(Locale.ROOT), e.what()));
        } catch (SQLException | IOException | RuntimeException e) {
            fejl.println(Fejlmelder.saetning(e)
                    .orElseGet(() -> Saetning.af(
                            "kommando.database", Objects.requireNonNullElse(e.getMessage(), e.toString()))));
        }
        return FEJL;
    }

    private static DataSource owner(String url, String user, String password) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(url);
        owner.setUser(user);
        owner.setPassword(password);
        owner.setLogServerErrorDetail(false);
        return owner;
    }

    private static String miljoe(String navn) {
        return SecretFiles.variable(System.getenv(), navn);
    }
}
