package dk.raadslag.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that outlived its program, with somebody connected who does not leave. */
class PostmasterTest {

    @TempDir
    Path folder;

    @Test
    void aServerIsStoppedAtOnceThoughSomebodyIsConnected() throws Exception {
        try (EmbeddedPostgres server = server();
                Connection somebody = server.getPostgresDatabase().getConnection()) {
            Postmaster postmaster = new Postmaster(folder.resolve("postgres"));
            assertThat(postmaster.port()).hasValue(server.getPort());
            long begun = System.nanoTime();
            postmaster.clear();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
            assertThat(somebody.isValid(1)).isFalse();
            assertThat(postmaster.isAlive()).isFalse();
        }
        startsAgain();
    }

    @Test
    void oneThatWasKilledHasBeenLeftByAllItsServantsBeforeItsFileGoes() throws Exception {
        try (EmbeddedPostgres server = server();
                Connection somebody = server.getPostgresDatabase().getConnection()) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(file()).getFirst()))
                    .orElseThrow()
                    .destroyForcibly();
            new Postmaster(folder.resolve("postgres")).clear();
            assertThat(file()).doesNotExist();
            assertThat(somebody.isValid(1)).isFalse();
        }
        startsAgain();
    }

    private void startsAgain() throws IOException, SQLException {
        try (EmbeddedPostgres server = server();
                Connection anew = server.getPostgresDatabase().getConnection()) {
            assertThat(anew.isValid(1)).isTrue();
        }
    }

    private Path file() {
        return folder.resolve("postgres/postmaster.pid");
    }

    private EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start();
    }
}
