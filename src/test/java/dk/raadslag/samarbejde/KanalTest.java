package dk.raadslag.samarbejde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.shared.Registration;
import com.zaxxer.hikari.HikariDataSource;
import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class KanalTest {

    @Autowired
    Kanal her;

    @Autowired
    HikariDataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String emne = "emne-" + UUID.randomUUID();
    private final BlockingQueue<String> modtaget = new LinkedBlockingQueue<>();
    private Kanal anden;

    @BeforeEach
    void secondNode() {
        anden = new Kanal(database, jdbc);
        anden.start();
        anden.lyt(emne, modtaget::add);
    }

    @AfterEach
    void stopSecondNode() {
        anden.stop();
    }

    @Test
    void aMessageReachesTheOtherNodeWithinASecond() throws InterruptedException {
        her.send(emne, "møde 7");
        assertThat(modtaget.poll(1, TimeUnit.SECONDS)).isEqualTo("møde 7");
    }

    @Test
    void aMessageReachesTheSendersOwnNodeToo() throws InterruptedException {
        anden.send(emne, "7");
        assertThat(modtaget.poll(1, TimeUnit.SECONDS)).isEqualTo("7");
    }

    @Test
    void nothingIsHeardBeforeTheTransactionCommits() throws InterruptedException {
        transaction.executeWithoutResult(tx -> {
            her.send(emne, "7");
            her.send(emne, "7");
            assertThat(poll(300)).isNull();
        });
        assertThat(poll(1000)).isEqualTo("7");
        assertThat(poll(300)).isNull();
    }

    @Test
    void nothingIsHeardOfATransactionThatIsRolledBack() {
        transaction.executeWithoutResult(tx -> {
            her.send(emne, "7");
            tx.setRollbackOnly();
        });
        assertThat(poll(500)).isNull();
    }

    @Test
    void whoListensToOneThingHearsOfThatAlone() throws InterruptedException {
        BlockingQueue<String> en = new LinkedBlockingQueue<>();
        anden.lyt(emne, "8", () -> en.add("hørt"));
        her.send(emne, "7");
        her.send(emne, "8");
        assertThat(en.poll(1, TimeUnit.SECONDS)).isEqualTo("hørt");
        assertThat(en.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void whoHasStoppedListeningHearsNothing() {
        Registration igen = anden.lyt(emne, id -> modtaget.add("igen " + id));
        igen.remove();
        her.send(emne, "7");
        assertThat(poll(1000)).isEqualTo("7");
        assertThat(poll(200)).isNull();
    }

    @Test
    void oneWhoFailsKeepsNobodyElseFromHearing() {
        anden.lyt(emne, id -> {
            throw new IllegalStateException("on purpose");
        });
        her.send(emne, "7");
        her.send(emne, "8");
        assertThat(poll(1000)).isIn("7", "8");
        assertThat(poll(1000)).isIn("7", "8");
    }

    @Test
    void aLostLineIsOpenedAgainAndEverythingIsToBeReadAfresh() throws SQLException {
        cutAllLines();
        assertThat(poll(5000)).isEqualTo(Kanal.ALT);
        her.send(emne, "7");
        assertThat(poll(1000)).isEqualTo("7");
    }

    @Test
    void stopsAtOnceAndLeavesNoConnection() {
        long foer = lines();
        long begyndt = System.nanoTime();
        anden.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - begyndt)).isLessThan(Duration.ofSeconds(2));
        assertThat(anden.isRunning()).isFalse();
        org.awaitility.Awaitility.await().until(() -> lines() == foer - 1);
    }

    @Test
    void takesNoTextForAMessage() {
        assertThatThrownBy(() -> her.send("to ord", "7")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> her.send(emne, "x".repeat(1000))).isInstanceOf(IllegalArgumentException.class);
    }

    private String poll(long ms) {
        try {
            return modtaget.poll(ms, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private long lines() {
        return jdbc.sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'raadslag_kanal'")
                .query(Long.class)
                .single();
    }

    private static void cutAllLines() throws SQLException {
        try (Connection ejer = Testdatabase.postgres().getPostgresDatabase().getConnection();
                Statement sql = ejer.createStatement()) {
            sql.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = 'raadslag_kanal'");
        }
    }
}
