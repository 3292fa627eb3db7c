package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The database stands still, is gone, or dies under the program: what operations and the public then see, and how soon. */
class TheDatabaseIsAwayTest {

    /** A second is what is promised; machines that do other things too are allowed more. */
    private static final Duration PROBE = Duration.ofSeconds(4);

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String PASSWORD = "en lang adgangskode til den første";
    private static final Map<String, String> ADMINISTRATOR = Map.of(
            "RAADSLAG_DEMO", "false",
            "RAADSLAG_ADMIN_BRUGERNAVN", "foerste",
            "RAADSLAG_ADMIN_ADGANGSKODE", PASSWORD,
            "RAADSLAG_MAALINGER", "kun-den-der-kender-det");

    @TempDir
    static Path mappe;

    @Test
    void probesAnswerAtOnceAndThePublicReadsWhatIsKept() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                RealProgram program = RealProgram.node(
                        mappe.resolve("node"),
                        "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                        "postgres",
                        "postgres",
                        ADMINISTRATOR);
                Visitor visitor = new Visitor(program)) {
            String front = visitor.get("/referater").body();
            visitor.get("/actuator/health/liveness");
            await(visitor, 200);
            awaitStarted(server.getPostgresDatabase());
            ProcessHandle postmaster = postmaster(server);
            signal(postmaster, "STOP");
            try {
                await(visitor, 503);
                for (int time = 0; time < 3; time++) {
                    assertThat(visitor.status("/actuator/health", PROBE)).isEqualTo(503);
                    assertThat(visitor.status("/actuator/health/liveness", PROBE))
                            .isEqualTo(200);
                    assertThat(visitor.status("/actuator/health/readiness", PROBE))
                            .isEqualTo(200);
                    assertThat(visitor.get("/referater", PROBE).body()).isEqualTo(front);
                }
            } finally {
                signal(postmaster, "CONT");
            }
            await(visitor, 200);
            server.close();
            await(visitor, 503);
            assertThat(visitor.get("/referater", PROBE).body()).isEqualTo(front);
            assertThat(visitor.status("/actuator/health/liveness", PROBE)).isEqualTo(200);
            for (String address : List.of("/referater/en/soeg?q=bolig", "/referater/bilag/1/a.pdf")) {
                HttpResponse<String> answer = visitor.get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After"))
                        .as(address)
                        .hasValue("30");
            }
            HttpResponse<String> refused = visitor.send("foerste", PASSWORD);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("Prøv igen om lidt");
        }
    }

    /** And one that cannot be started again does not keep the program from stopping. */
    @Test
    void theEmbeddedOneIsStartedAgainWhenItDies() throws Exception {
        Path here = mappe.resolve("doer");
        RealProgram program = RealProgram.on(here, ADMINISTRATOR);
        try (Visitor visitor = new Visitor(program)) {
            await(visitor, 200);
            awaitStarted(RealProgram.database(here));
            ProcessHandle first = server(here);
            first.destroyForcibly();
            await(visitor, 503);
            await(visitor, 200);
            assertThat(server(here).pid()).isNotEqualTo(first.pid());
            assertThat(visitor.signIn("foerste", PASSWORD)).doesNotContain("/login");
            assertThat(program.said()).contains("The embedded database has died");

            diesWhileItsDataAreAway(here);
            await(visitor, 503);
            awaitSaid(program, "does not start");
            FileSystemUtils.deleteRecursively(here.resolve("data/postgres"));
            Files.move(here.resolve("flyttet"), here.resolve("data/postgres"));
            await(visitor, 200);

            diesWhileItsDataAreAway(here);
            await(visitor, 503);
        } finally {
            long begun = System.nanoTime();
            program.close();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void whoeverBringsTheWordReadsNumbersAndAStopComplainsOfNothing() throws Exception {
        Path here = mappe.resolve("stop");
        RealProgram program = RealProgram.on(here, ADMINISTRATOR);
        try (Visitor person = new Visitor(program)) {
            assertThat(person.signIn("foerste", "gættet kode")).contains("/login");
            assertThat(person.get("/actuator/prometheus").statusCode()).isEqualTo(403);
            assertThat(person.get("/actuator/prometheus", "Bearer et-helt-andet-langt-ord")
                            .statusCode())
                    .isEqualTo(403);
            HttpResponse<String> numbers = person.get("/actuator/prometheus", "Bearer kun-den-der-kender-det");
            assertThat(numbers.statusCode()).isEqualTo(200);
            assertThat(numbers.body())
                    .contains("raadslag_pool_app_active ", "raadslag_sessions ", "raadslag_jobs_failed 0.0")
                    .contains("raadslag_jobs_overdue 0.0", "raadslag_signins_refused_total 1.0")
                    .doesNotContain("foerste");

            assertThat(person.signIn("foerste", PASSWORD)).doesNotContain("/login");
            for (String screen : List.of("brugere", "beskeder", "")) {
                assertThat(person.get("/?v-r=init&query=&location=" + screen).statusCode())
                        .isEqualTo(200);
            }
            awaitStarted(RealProgram.database(here));
        } finally {
            program.close();
        }
        assertThat(program.said().lines().filter(line -> line.contains(" ERROR ") || line.contains("\tat ")))
                .isEmpty();
    }

    /** What a node does first, after it answers, is done too. */
    private static void awaitStarted(DataSource database) throws Exception {
        JdbcClient jdbc = JdbcClient.create(database);
        long begun = System.nanoTime();
        while (jdbc.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid::bigint = 7231010)")
                        .query(Boolean.class)
                        .single()
                && System.nanoTime() - begun < SOON.toNanos()) {
            Thread.sleep(100);
        }
    }

    /** What a disk does that is full: the server dies, and does not come up. */
    private static void diesWhileItsDataAreAway(Path here) throws Exception {
        Path cluster = here.resolve("data/postgres");
        ProcessHandle server = server(here);
        Files.move(cluster, here.resolve("flyttet"));
        Files.createDirectory(cluster);
        Files.writeString(cluster.resolve("postgresql.conf"), "");
        server.destroyForcibly();
    }

    private static void awaitSaid(RealProgram program, String words) throws InterruptedException {
        long begun = System.nanoTime();
        while (!program.said().contains(words) && System.nanoTime() - begun < SOON.toNanos()) {
            Thread.sleep(100);
        }
        assertThat(program.said()).contains(words);
    }

    /** Asks again until health is that, within {@link #PROBE} each time. */
    private static void await(Visitor visitor, int health) throws Exception {
        long begun = System.nanoTime();
        int said = visitor.status("/actuator/health", PROBE);
        while (said != health && System.nanoTime() - begun < SOON.toNanos()) {
            Thread.sleep(20);
            said = visitor.status("/actuator/health", PROBE);
        }
        assertThat(said).isEqualTo(health);
    }

    private static ProcessHandle server(Path here) throws Exception {
        String pid =
                Files.readAllLines(here.resolve("data/postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Whoever answers a connection was started by it, and is there for as long as the connection is. */
    private static ProcessHandle postmaster(EmbeddedPostgres server) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                ResultSet answers = connection.createStatement().executeQuery("SELECT pg_backend_pid()")) {
            answers.next();
            return ProcessHandle.of(answers.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        }
    }

    /** To the server and all that it has started: whoever is connected gets no answer either. */
    private static void signal(ProcessHandle first, String signal) throws Exception {
        for (ProcessHandle each :
                Stream.concat(Stream.of(first), first.descendants()).toList()) {
            ChildProcess.awaitExit(
                    ChildProcess.start(new ProcessBuilder("kill", "-" + signal, Long.toString(each.pid()))));
        }
    }
}
