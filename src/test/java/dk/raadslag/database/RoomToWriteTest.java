package dk.raadslag.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A disk that is full is played by what PostgreSQL says then, and by a server that is allowed no file for what it sorts. */
@IntegrationTest
class RoomToWriteTest {

    private static final String FULL =
            "DO $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$";

    private final RoomToWrite room = new RoomToWrite();
    private HikariDataSource pool;

    @BeforeEach
    void aPoolThatListens() {
        pool = new HikariDataSource();
        pool.setDataSource(Testdatabase.postgres().getPostgresDatabase());
        pool.setMaximumPoolSize(1);
        pool.setExceptionOverride(room);
    }

    @AfterEach
    void closePool() {
        pool.close();
    }

    @Test
    void isMissingFromTheRefusalUntilItCanBeWrittenAgain() throws SQLException {
        try (Connection database = pool.getConnection();
                Statement sql = database.createStatement()) {
            sql.execute("SET temp_file_limit = 0");
            assertThat(room.isThere(database)).as("nobody has been refused").isTrue();

            assertThatThrownBy(() -> sql.execute(FULL)).isInstanceOf(SQLException.class);
            assertThat(room.isThere(database)).isFalse();
            assertThat(room.isThere(database)).isFalse();

            sql.execute("SET temp_file_limit = -1");
            assertThat(room.isThere(database)).isTrue();
        }
    }

    @Test
    void isNotMissingForWhateverElseIsRefused() throws SQLException {
        try (Connection database = pool.getConnection();
                Statement sql = database.createStatement()) {
            sql.execute("SET temp_file_limit = 0");
            assertThatThrownBy(() -> sql.execute("SELECT 1 / 0")).isInstanceOf(SQLException.class);
            assertThat(room.isThere(database)).isTrue();
        }
    }
}
