package dk.raadslag.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A full disk is played by a server that is allowed no file for what it sorts. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class RoomToWriteTest {

    @Test
    void isTriedEachTimeAndToldOnce(CapturedOutput log) throws SQLException {
        RoomToWrite room = new RoomToWrite();
        try (Connection database = Testdatabase.postgres().getPostgresDatabase().getConnection()) {
            assertThat(room.isThere(database)).isTrue();
            allow(database, "0");
            assertThat(room.isThere(database)).isFalse();
            assertThat(room.isThere(database)).isFalse();
            allow(database, "-1");
            assertThat(room.isThere(database)).isTrue();
        }
        assertThat(log.getOut())
                .containsOnlyOnce("disk of the database is full")
                .containsOnlyOnce("has room again");
    }

    private static void allow(Connection database, String kilobytes) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute("SET temp_file_limit = " + kilobytes);
        }
        database.commit();
    }
}
