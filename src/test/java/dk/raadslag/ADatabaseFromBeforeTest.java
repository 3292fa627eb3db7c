package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The program as production starts it, on a database from before the migrations were written anew: their history is longer
 * than that of today, and begins with another text.
 */
class ADatabaseFromBeforeTest {

    private static final String DATABASE = "fra_foer";

    @TempDir
    Path folder;

    @Test
    void isLeftAloneAndOneSentenceSaysWhatToDo() throws Exception {
        DataSource database = made();
        assertThatThrownBy(() -> RealProgram.node(
                        folder,
                        "jdbc:postgresql://localhost:" + Testdatabase.postgres().getPort() + "/" + DATABASE,
                        "postgres",
                        "postgres",
                        Map.of()))
                .hasMessageContaining("flyt datamappen væk")
                .hasMessageContaining("CREATE DATABASE")
                .hasMessageContaining("254")
                .hasMessageNotContaining("Flyway")
                .hasMessageNotContaining("\tat ");
        JdbcClient jdbc = JdbcClient.create(database);
        assertThat(jdbc.sql("SELECT navn FROM raadslag.enhed")
                        .query(String.class)
                        .list())
                .containsExactly("Fra før");
        assertThat(jdbc.sql("SELECT version FROM raadslag.flyway_schema_history ORDER BY installed_rank")
                        .query(String.class)
                        .list())
                .containsExactly("001", "005", "010", "254");
    }

    private static DataSource made() throws Exception {
        try (Connection connection =
                        Testdatabase.postgres().getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE DATABASE " + DATABASE);
        }
        DataSource database = Testdatabase.postgres().getDatabase("postgres", DATABASE);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE SCHEMA raadslag");
            sql.execute("CREATE TABLE raadslag.enhed (kode text PRIMARY KEY, navn text NOT NULL)");
            sql.execute("INSERT INTO raadslag.enhed VALUES ('1', 'Fra før')");
            sql.execute("""
                    CREATE TABLE raadslag.flyway_schema_history (
                        installed_rank integer      NOT NULL PRIMARY KEY,
                        version        varchar(50),
                        description    varchar(200) NOT NULL,
                        type           varchar(20)  NOT NULL,
                        script         varchar(1000) NOT NULL,
                        checksum       integer,
                        installed_by   varchar(100) NOT NULL,
                        installed_on   timestamp    NOT NULL DEFAULT now(),
                        execution_time integer      NOT NULL,
                        success        boolean      NOT NULL)""");
            sql.execute("""
                    INSERT INTO raadslag.flyway_schema_history (installed_rank, version, description, type, script, checksum,
                        installed_by, execution_time, success) VALUES
                        (1, '001', 'skemaer', 'SQL', 'V001__skemaer.sql', 179463321, 'ejer', 1, true),
                        (2, '005', 'FlowableSkema', 'JDBC', 'dk.raadslag.forloeb.V005__FlowableSkema', NULL, 'ejer', 1, true),
                        (3, '010', 'spor', 'SQL', 'V010__spor.sql', -1722145728, 'ejer', 1, true),
                        (4, '254', 'filer laeses igen', 'SQL', 'V254__filer_laeses_igen.sql', 765388594, 'ejer', 1, true)""");
        }
        return database;
    }
}
