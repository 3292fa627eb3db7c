package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.database.Rights;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A backup is written while the demo people's program runs and somebody writes; it is put back on a server that has never
 * seen the program, whose roles it therefore lacks, and the program goes on there. With as many cases as some years of a
 * department have, it tells how long that takes: {@code src/scripts/backup.sh}.
 */
class BackupAndRestoreTest {

    private static final List<String> KEPT = List.of(
            "raadslag.indstilling",
            "raadslag.afsnit",
            "raadslag.fil_del",
            "raadslag.udgave",
            "raadslag.bruger",
            "flowable.act_ru_task",
            "flowable.act_ge_bytearray",
            "offentlig.punkt");
    private static final String OWNER = "ejeren";
    private static final int CASES = Integer.getInteger("raadslag.sager", 10);
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    @TempDir
    static Path mappe;

    private final StringBuilder said = new StringBuilder();

    @Test
    void whatIsWrittenWhilePeopleWorkLivesOnWhereNothingWas() throws Exception {
        Path file = mappe.resolve("kopi.raadslag");
        Map<String, String> before = new HashMap<>();
        try (RealProgram source = RealProgram.on(mappe)) {
            assertThat(source.port()).isPositive();
            enlarge(RealProgram.database(mappe));
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Integer> writes = CompletableFuture.supplyAsync(() -> keepWriting(done));
            assertThat(time(Map.of(), "backup", file)).isLessThan(AT_MOST);
            done.set(true);
            assertThat(writes.get(1, TimeUnit.MINUTES)).isPositive();
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(command(Map.of(), "backup", file.toString()))
                    .as("the same file again")
                    .isEqualTo(2);
            before.putAll(digests(RealProgram.database(mappe)));
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Map<String, String> there = emptyDatabase(server);
            assertThat(time(there, "restore", file)).isLessThan(AT_MOST);
            assertThat(said).contains("er lagt tilbage", "hele");
            DataSource restored = server.getDatabase("postgres", "ny");
            assertThat(digests(restored)).isEqualTo(before);
            assertThat(command(there, "restore", file.toString())).isEqualTo(3);
            assertThat(said).contains("Databasen er ikke tom");

            List<String> rights = livesOn(there, restored);
            try (Connection connection = server.getDatabase("postgres", "ny").getConnection();
                    Statement sql = connection.createStatement()) {
                // As pg_restore leaves it where the roles are missing.
                sql.execute("DROP OWNED BY raadslag_app, raadslag_offentlig");
                sql.execute("DROP ROLE raadslag_app, raadslag_offentlig");
                sql.execute("GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA raadslag TO PUBLIC");
                sql.execute("GRANT CREATE ON SCHEMA public TO PUBLIC");
                sql.execute("GRANT TEMPORARY ON DATABASE ny TO PUBLIC");
            }
            assertThat(livesOn(there, restored)).isEqualTo(rights);
        }
    }

    @Test
    void whatIsNoWholeBackupLeavesTheDatabaseEmpty() throws Exception {
        Path half = Files.write(mappe.resolve("halv"), new byte[] {'P', 'K', 3, 4, 0, 0});
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Map<String, String> there = emptyDatabase(server);
            assertThat(command(there, "restore", half.toString())).isEqualTo(3);
            assertThat(said).contains("ikke en hel sikkerhedskopi").doesNotContain("\tat ");
            assertThat(JdbcClient.create(server.getDatabase("postgres", "ny"))
                            .sql("SELECT count(*) FROM pg_namespace WHERE nspname = 'raadslag'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    /** Starts there, lets somebody in, finds the trail whole; gives what the roles may do. */
    private List<String> livesOn(Map<String, String> there, DataSource database) throws Exception {
        try (RealProgram program = RealProgram.node(
                Files.createTempDirectory(mappe, "node"),
                there.get("SPRING_DATASOURCE_URL"),
                OWNER,
                there.get("SPRING_DATASOURCE_PASSWORD"),
                Map.of())) {
            try (Visitor maja = new Visitor(program);
                    Visitor stranger = new Visitor(program)) {
                assertThat(maja.signIn("maja", "raadslag")).doesNotContain("/login");
                assertThat(stranger.signIn("maja", "forkert")).contains("/login");
            }
        }
        assertThat(command(there, "spor", "verificer")).as(said.toString()).isZero();
        return Rights.of(database);
    }

    private static Map<String, String> emptyDatabase(EmbeddedPostgres server) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE ROLE " + OWNER + " LOGIN CREATEROLE PASSWORD 'hemmelig'");
            sql.execute("CREATE DATABASE ny OWNER " + OWNER);
        }
        return RealProgram.database("jdbc:postgresql://localhost:" + server.getPort() + "/ny", OWNER, "hemmelig");
    }

    private int command(Map<String, String> settings, String... words) throws Exception {
        return RealProgram.command(mappe, settings, said, words);
    }

    private Duration time(Map<String, String> settings, String command, Path file) throws Exception {
        long begun = System.nanoTime();
        assertThat(command(settings, command, file.toString()))
                .as(said.toString())
                .isZero();
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(
                "%s: %,d cases, %,d MB, %,d ms%n", command, CASES, Files.size(file) / 1_000_000, taken.toMillis());
        return taken;
    }

    /** Copies of one of the demo's cases, each with two files of 300 kB that nothing makes smaller, and fifty lines of the trail. */
    private static void enlarge(DataSource database) throws Exception {
        JdbcClient owner = JdbcClient.create(database);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            for (String table : List.of("indstilling", "afsnit", "at_punkt", "bilag", "fil", "fil_del")) {
                sql.execute("ALTER TABLE raadslag." + table + " DISABLE TRIGGER USER");
            }
            for (int number = 0; number < CASES; number++) {
                sql.execute("""
                        DO $$ DECLARE one bigint; copy bigint; name text; BEGIN
                            SELECT min(indstilling_id) INTO one FROM raadslag.bilag;
                            INSERT INTO raadslag.indstilling (%1$s) SELECT %1$s FROM raadslag.indstilling WHERE id = one
                                RETURNING id INTO copy;
                            INSERT INTO raadslag.afsnit (indstilling_id, %2$s) SELECT copy, %2$s FROM raadslag.afsnit WHERE indstilling_id = one;
                            INSERT INTO raadslag.at_punkt (indstilling_id, %3$s) SELECT copy, %3$s FROM raadslag.at_punkt WHERE indstilling_id = one;
                            FOR file IN 1..2 LOOP
                                name := encode(sha256(convert_to('copy' || copy || ' ' || file, 'UTF8')), 'hex');
                                INSERT INTO raadslag.fil VALUES (name, 307200, 'application/pdf', now());
                                INSERT INTO raadslag.fil_del SELECT name, part, (SELECT string_agg(sha256(convert_to(name || part || i, 'UTF8')), NULL)
                                    FROM generate_series(1, 4800) i) FROM generate_series(0, 1) part;
                                INSERT INTO raadslag.bilag (indstilling_id, sha256, %4$s) SELECT copy, name, %4$s FROM raadslag.bilag
                                    WHERE id = (SELECT min(id) FROM raadslag.bilag WHERE indstilling_id = one);
                            END LOOP;
                            INSERT INTO raadslag.haendelse (tidspunkt, aktoer, aktoer_navn, handling, emne_type, emne_id)
                                SELECT now(), 'maja', 'Maja', 'set', 'Indstilling', copy FROM generate_series(1, 50);
                        END $$""".formatted(
                                columns(owner, "indstilling"),
                                columns(owner, "afsnit"),
                                columns(owner, "at_punkt"),
                                columns(owner, "bilag")));
            }
            for (String table : List.of("indstilling", "afsnit", "at_punkt", "bilag", "fil", "fil_del")) {
                sql.execute("ALTER TABLE raadslag." + table + " ENABLE TRIGGER USER");
            }
        }
    }

    private static String columns(JdbcClient owner, String table) {
        return String.join(", ", owner.sql("""
                                SELECT column_name FROM information_schema.columns WHERE table_schema = 'raadslag' AND table_name = ?
                                AND is_generated = 'NEVER' AND column_name NOT IN ('id', 'indstilling_id', 'sha256')""").param(table).query(String.class).list());
    }

    /** Row by row into the trail, whose last rows stand in a table of their own: two moments in one copy would not agree. */
    private static int keepWriting(AtomicBoolean done) {
        int written = 0;
        try (Connection connection = RealProgram.database(mappe).getConnection();
                Statement sql = connection.createStatement()) {
            while (!done.get() && written < 100_000) {
                sql.execute(
                        "INSERT INTO raadslag.haendelse (tidspunkt, aktoer, aktoer_navn, handling, emne_type, emne_id)"
                                + " VALUES (now(), 'maja', 'Maja', 'set', 'proeve', '" + written + "')");
                written++;
            }
            return written;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> digests(DataSource database) {
        Map<String, String> all = new HashMap<>();
        for (String table : KEPT) {
            all.put(
                    table,
                    JdbcClient.create(database)
                            .sql(
                                    "SELECT count(*) || ' ' || md5(coalesce(string_agg(md5(r::text), ' ' ORDER BY md5(r::text)), ''))"
                                            + " FROM " + table + " r")
                            .query(String.class)
                            .single());
        }
        return all;
    }
}
