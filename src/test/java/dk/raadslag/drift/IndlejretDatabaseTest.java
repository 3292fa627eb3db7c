package dk.raadslag.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs come and go, some of them killed; what the database acknowledged stays. */
class IndlejretDatabaseTest {

    @TempDir
    static Path mappe;

    private final Path data = mappe.resolve("med mellemrum");

    @Test
    void keepsEveryAcknowledgedRowWhenProgramAndServerAreKilled() throws Exception {
        Barn foerste = Barn.paa(data);
        foerste.sql("CREATE TABLE IF NOT EXISTS gemt (i int)");
        foerste.sql("INSERT INTO gemt SELECT generate_series(1, 100)");
        ProcessHandle server = foerste.server();
        foerste.kill();
        server.destroyForcibly();
        try (Barn naeste = Barn.paa(data)) {
            assertThat(naeste.tael("gemt")).isEqualTo(100);
            naeste.sql("DROP TABLE gemt");
        }
    }

    @Test
    void takesOverFromAServerThatOutlivedItsProgram() throws Exception {
        Barn foerste = Barn.paa(data);
        ProcessHandle foraeldreloes = foerste.server();
        foerste.kill();
        assertThat(foraeldreloes.isAlive()).isTrue();
        try (Barn naeste = Barn.paa(data)) {
            assertThat(foraeldreloes.isAlive()).isFalse();
            assertThat(naeste.server().pid()).isNotEqualTo(foraeldreloes.pid());
            assertThat(naeste.tael("pg_roles")).isPositive();
        }
    }

    @Test
    void letsAForeignProcessLiveThatGotTheServersNumber() throws Exception {
        Barn.paa(data).close();
        Process fremmed = ChildProcess.start(new ProcessBuilder("sleep", "60"));
        try {
            Files.write(
                    data.resolve("postgres/postmaster.pid"),
                    List.of(
                            Long.toString(fremmed.pid()),
                            data.resolve("postgres").toString(),
                            "1",
                            "1"));
            try (Barn naeste = Barn.paa(data)) {
                assertThat(naeste.tael("pg_roles")).isPositive();
            }
            assertThat(fremmed.isAlive()).isTrue();
        } finally {
            fremmed.destroyForcibly();
        }
    }

    @Test
    void tellsASecondProgramAtOnceThatTheDataAreInUse() throws Exception {
        try (Barn foerste = Barn.paa(data);
                Barn anden = Barn.paa(data)) {
            assertThat(anden.svar).contains("kører allerede").contains("med mellemrum");
            assertThat(foerste.tael("pg_roles")).isPositive();
        }
    }

    @Test
    void putsAHalfMadeDatabaseAsideAndBeginsAnew() throws Exception {
        Path halv = mappe.resolve("halv");
        Files.createDirectories(halv.resolve("postgres/base"));
        Files.writeString(halv.resolve("postgres/postgresql.conf"), "");
        try (Barn barn = Barn.paa(halv)) {
            assertThat(barn.tael("pg_roles")).isPositive();
        }
        try (Stream<Path> filer = Files.list(halv)) {
            assertThat(filer.map(fil -> fil.getFileName().toString()))
                    .anyMatch(navn -> navn.startsWith("postgres.ufuldendt-"));
        }
    }

    @Test
    void opensToNobodyWithoutThePassword() throws Exception {
        try (Barn barn = Barn.paa(data)) {
            assertThatThrownBy(() -> DriverManager.getConnection(barn.svar, IndlejretDatabase.EJER, "gæt"))
                    .isInstanceOf(SQLException.class);
            assertThat(Files.getPosixFilePermissions(data)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(Files.getPosixFilePermissions(data.resolve("adgangskode-raadslag_ejer")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void runsWithTheDurableSettings() throws Exception {
        try (Barn barn = Barn.paa(data)) {
            assertThat(barn.tael("pg_settings WHERE setting = 'on'"
                            + " AND name IN ('fsync', 'synchronous_commit', 'full_page_writes')"))
                    .isEqualTo(3);
        }
    }
}
