package dk.raadslag.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.forloeb.V005__FlowableSkema;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables that this version did not make and cannot take further: it says whose they are, and leaves them and their copies alone. */
@IntegrationTest
class OtherTablesTest {

    private static final String LATER =
            "INSERT INTO raadslag.flyway_schema_history (installed_rank, version, description,"
                    + " type, script, checksum, installed_by, execution_time, success)"
                    + " VALUES (1000, '999', 'senere', 'SQL', 'V999__senere.sql', 1, 'ejer', 1, true)";

    /** As the first file was once. */
    private static final String ANOTHER_FIRST =
            "UPDATE raadslag.flyway_schema_history SET checksum = 179463321 WHERE version = '001'";

    @TempDir
    Path folder;

    @Test
    void aNewerVersionsAreToldFromThoseOfOtherFiles() throws Exception {
        DataSource newer = RightsAtEveryStartTest.migrationsAlone("nyere_tabeller");
        change(newer, LATER);
        assertThat(refusal(newer)).isEqualTo(DatabaseAfvist.Grund.NYERE);

        DataSource other = RightsAtEveryStartTest.migrationsAlone("andre_tabeller");
        change(other, ANOTHER_FIRST);
        assertThat(refusal(other)).isEqualTo(DatabaseAfvist.Grund.ANDEN);
        change(other, LATER);
        assertThat(refusal(other)).isEqualTo(DatabaseAfvist.Grund.ANDEN);

        DataSource gone = RightsAtEveryStartTest.migrationsAlone("en_fil_mere");
        change(gone, LATER, "UPDATE raadslag.flyway_schema_history SET version = '011' WHERE version = '999'");
        assertThat(refusal(gone)).isEqualTo(DatabaseAfvist.Grund.ANDEN);
    }

    @Test
    void soAreTheirCopies() throws Exception {
        DataSource database = RightsAtEveryStartTest.migrationsAlone("kopieret");
        change(database, LATER);
        assertThat(refusal(copy(database, "newer"))).isEqualTo(CopyRefused.Why.NEWER);
        change(database, ANOTHER_FIRST);
        assertThat(refusal(copy(database, "other"))).isEqualTo(CopyRefused.Why.OTHER);
    }

    private static DatabaseAfvist.Grund refusal(DataSource database) {
        List<String> before = history(database);
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .schemas("raadslag")
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns(new String[0])
                .javaMigrations(new V005__FlowableSkema())
                .load();
        DatabaseAfvist[] refused = new DatabaseAfvist[1];
        assertThatThrownBy(() -> Tables.bringUpToDate(flyway))
                .isInstanceOfSatisfying(DatabaseAfvist.class, e -> refused[0] = e);
        assertThat(history(database)).isEqualTo(before);
        return refused[0].grund();
    }

    private static CopyRefused.Why refusal(Path copy) throws Exception {
        String empty = "tom_til_" + copy.getFileName();
        change(
                Testdatabase.postgres().getPostgresDatabase(),
                "DROP DATABASE IF EXISTS " + empty,
                "CREATE DATABASE " + empty);
        DataSource there = Testdatabase.postgres().getDatabase("postgres", empty);
        CopyRefused[] refused = new CopyRefused[1];
        assertThatThrownBy(() -> new Restoration(there, new V005__FlowableSkema()).from(copy))
                .isInstanceOfSatisfying(CopyRefused.class, e -> refused[0] = e);
        return refused[0].why();
    }

    private Path copy(DataSource database, String name) throws Exception {
        Path copy = folder.resolve(name);
        try (Connection connection = database.getConnection();
                OutputStream out = Files.newOutputStream(copy)) {
            DatabaseCopy.write(connection, out);
        }
        return copy;
    }

    private static List<String> history(DataSource database) {
        return JdbcClient.create(database)
                .sql("SELECT h::text FROM raadslag.flyway_schema_history h ORDER BY installed_rank")
                .query(String.class)
                .list();
    }

    private static void change(DataSource database, String... statements) throws Exception {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }
}
