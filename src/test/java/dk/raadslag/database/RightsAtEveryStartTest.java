package dk.raadslag.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.forloeb.V005__FlowableSkema;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What {@code afterMigrate__rettigheder.sql} says at every start, beside what the migrations said once. */
@IntegrationTest
class RightsAtEveryStartTest {

    private static final String ALONE = "kun_migrationer";

    @Test
    void noMoreAndNoLessIsAllowedThanTheMigrationsSay() throws Exception {
        assertThat(Rights.of(Testdatabase.postgres().getPostgresDatabase()))
                .isEqualTo(Rights.of(migrationsAlone(ALONE)));
    }

    /** One that did could not be put back where there is no such role; its table would be empty to everybody. */
    @Test
    void noPolicyNamesARole() {
        assertThat(Rights.of(Testdatabase.postgres().getPostgresDatabase()).stream()
                        .filter(line -> line.startsWith("policy ")))
                .isNotEmpty()
                .allMatch(line -> line.contains(" {public} "));
    }

    @Test
    void aDatabaseThatDoesNotKeepLettersIsRefused() throws Exception {
        try (Connection connection =
                        Testdatabase.postgres().getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS bytes");
            sql.execute("CREATE DATABASE bytes ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        }
        assertThatThrownBy(() -> WorkingRoles.create(Testdatabase.postgres().getDatabase("postgres", "bytes")))
                .isInstanceOfSatisfying(
                        DatabaseAfvist.class,
                        refused -> assertThat(refused.grund()).isEqualTo(DatabaseAfvist.Grund.TEGNSAET));
    }

    static DataSource migrationsAlone(String name) throws Exception {
        try (Connection connection =
                        Testdatabase.postgres().getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS " + name);
            sql.execute("CREATE DATABASE " + name);
        }
        DataSource database = Testdatabase.postgres().getDatabase("postgres", name);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .schemas("raadslag")
                .skipDefaultCallbacks(true)
                .javaMigrations(new V005__FlowableSkema())
                .load()
                .migrate();
        return database;
    }
}
