package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.forloeb.V005__FlowableSkema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes, as production starts them, at the same time on one database, where everything must be made that they have in
 * common. How often: {@code -Draadslag.gange=20}, or {@code src/scripts/two-nodes.sh}.
 */
class TwoNodesStartTogetherTest {

    private static final int TIMES = Integer.getInteger("raadslag.gange", 1);
    private static final long STARTUP_LOCK = 7231010;

    @TempDir
    static Path mappe;

    static Stream<String> emptyAndOlder() {
        return IntStream.rangeClosed(1, TIMES).boxed().flatMap(nr -> Stream.of("tom_" + nr, "aeldre_" + nr));
    }

    @ParameterizedTest
    @MethodSource("emptyAndOlder")
    void bothRunAndWhatTheyShareIsMadeOnce(String name) throws Exception {
        String database = "noder_" + name;
        create(database);
        if (name.startsWith("aeldre")) {
            migrateAlmostAll(database);
        }
        List<CompletableFuture<RealProgram>> nodes = List.of(begin(database), begin(database));
        try (RealProgram one = nodes.get(0).get(3, TimeUnit.MINUTES);
                RealProgram other = nodes.get(1).get(3, TimeUnit.MINUTES)) {
            assertThat(status(one)).isEqualTo(200);
            assertThat(status(other)).isEqualTo(200);
            JdbcClient jdbc = JdbcClient.create(Testdatabase.postgres().getDatabase("postgres", database));
            assertThat(jdbc.sql("SELECT brugernavn FROM raadslag.bruger")
                            .query(String.class)
                            .list())
                    .containsExactly("foerste");
            assertThat(jdbc.sql("SELECT key_ FROM flowable.act_re_procdef")
                            .query(String.class)
                            .list())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(jdbc.sql("SELECT count(*) FROM raadslag.skabelon")
                            .query(Long.class)
                            .single())
                    .isPositive();
            assertThat(isLetGo(jdbc)).isTrue();
        } finally {
            nodes.forEach(node -> node.thenAccept(TwoNodesStartTogetherTest::kill));
        }
    }

    @Test
    void aNodeThatWaitsTooLongForAnotherSaysSoAndEnds() throws Exception {
        create("noder_optaget");
        try (Connection other = Testdatabase.postgres()
                        .getDatabase("postgres", "noder_optaget")
                        .getConnection();
                Statement sql = other.createStatement()) {
            sql.execute("SELECT pg_advisory_lock(" + STARTUP_LOCK + ")");
            assertThatThrownBy(() -> node("noder_optaget", Map.of("RAADSLAG_OPSTART_FRIST", "2s")))
                    .hasMessageContaining("En anden node er ved at gøre databasen klar")
                    .hasMessageNotContaining("\tat ");
        }
    }

    /** Once both have done what they do first, after they answer. */
    private static boolean isLetGo(JdbcClient jdbc) throws InterruptedException {
        for (int time = 0; time < 400; time++) {
            if (jdbc.sql("SELECT NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid::bigint = ?)")
                    .param(STARTUP_LOCK)
                    .query(Boolean.class)
                    .single()) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    private static CompletableFuture<RealProgram> begin(String database) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return node(database, Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static RealProgram node(String database, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("RAADSLAG_ADMIN_BRUGERNAVN", "foerste");
        all.put("RAADSLAG_ADMIN_ADGANGSKODE", "en lang adgangskode til den første");
        String url = "jdbc:postgresql://localhost:" + Testdatabase.postgres().getPort() + "/" + database;
        return RealProgram.node(Files.createTempDirectory(mappe, "node"), url, "postgres", "postgres", all);
    }

    private static void kill(RealProgram node) {
        try {
            node.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Two that start on one machine are slow at first. */
    private static int status(RealProgram node) throws Exception {
        try (Visitor visitor = new Visitor(node)) {
            int status = visitor.get("/actuator/health").statusCode();
            for (int time = 0; time < 20 && status != 200; time++) {
                Thread.sleep(500);
                status = visitor.get("/actuator/health").statusCode();
            }
            return status;
        }
    }

    private static void create(String database) throws Exception {
        try (Connection connection =
                        Testdatabase.postgres().getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE DATABASE " + database);
        }
    }

    /** As the version before this one left it, whose last file was the last but one, before anybody used it. */
    private static void migrateAlmostAll(String database) throws Exception {
        try (Connection connection =
                        Testdatabase.postgres().getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            for (String role : List.of("raadslag_app", "raadslag_offentlig")) {
                sql.execute(
                        "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN".formatted(role)
                                + " CREATE ROLE %s LOGIN; END IF; END $$".formatted(role));
            }
        }
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(Testdatabase.postgres().getDatabase("postgres", database))
                .locations("classpath:db/migration")
                .schemas("raadslag")
                .skipDefaultCallbacks(true)
                .javaMigrations(new V005__FlowableSkema());
        List<MigrationVersion> all = Arrays.stream(flyway.load().info().pending())
                .map(MigrationInfo::getVersion)
                .toList();
        flyway.target(all.get(all.size() - 2)).load().migrate();
        assertThat(flyway.target(MigrationVersion.LATEST).load().info().pending())
                .hasSize(1);
    }
}
