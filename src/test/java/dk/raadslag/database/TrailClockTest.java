package dk.raadslag.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.raadslag.IntegrationTest;
import dk.raadslag.drift.ConsoleLanguage;
import dk.raadslag.spor.Sporkommando;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@IntegrationTest
class TrailClockTest {

    private static final String AT_ITS_OWN_TIME = """
            INSERT INTO raadslag.haendelse (tidspunkt, aktoer, aktoer_navn, handling, emne_type, emne_id)
            VALUES ('2020-01-01', 'inger', 'Inger', 'set', 'prøve', '1')""";

    @Test
    void whatIsBeingWrittenAsTheDemoIsToldToItsEndIsOfItsClock() throws Exception {
        DataSource trail = RightsAtEveryStartTest.migrationsAlone("sporur");
        TrailClock.begin(trail, new MockEnvironment().withProperty("raadslag.demo", "true"));
        CompletableFuture<Void> told;
        try (Connection writer = trail.getConnection();
                Statement sql = writer.createStatement()) {
            writer.setAutoCommit(false);
            sql.execute(AT_ITS_OWN_TIME);
            told = CompletableFuture.runAsync(() -> TrailClock.set(trail, true, false));
            await().atMost(Duration.ofSeconds(20)).until(() -> told.isDone() || somebodyWaits(trail));
            writer.commit();
        }
        told.get(20, TimeUnit.SECONDS);

        try (Connection database = trail.getConnection()) {
            int status = new Sporkommando(ConsoleLanguage.texts("i18n.spor"))
                    .run(new String[] {"verificer"}, database, System.out, System.err);
            assertThat(status).isZero();
        }
    }

    private static boolean somebodyWaits(DataSource trail) {
        return JdbcClient.create(trail)
                .sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
                .query(Boolean.class)
                .single();
    }
}
