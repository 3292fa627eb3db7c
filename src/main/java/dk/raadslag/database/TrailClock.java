package dk.raadslag.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whose clock stamps the audit trail. The database's; in a demo, whose weeks behind it are told as they would have happened,
 * the program's own, which after that can only be ahead. The owner alone decides it: with the program's role nobody can say
 * when something was done.
 */
@Component
class TrailClock {

    /** Rows that were written by another clock than the one that now begins are remembered as that. */
    private static final String SET = """
            UPDATE raadslag.haendelse_ur SET ur = ny.ur, oevelse_til = CASE
                WHEN haendelse_ur.ur = 'databasens' OR ny.ur = 'fri' THEN oevelse_til
                ELSE (SELECT coalesce(max(id), 0) FROM raadslag.haendelse) END
            FROM (SELECT CASE WHEN NOT ? THEN 'databasens'
                WHEN ? AND NOT EXISTS (SELECT FROM raadslag.haendelse) THEN 'fri'
                ELSE 'fremad' END AS ur) ny
            WHERE haendelse_ur.ur <> ny.ur""";

    /** The lock of each of its eight chains: whoever is writing is waited for, so that a row is of the one clock or the other. */
    private static final String ALONE = "SELECT pg_advisory_xact_lock(7231002, kaede) FROM generate_series(0, 7) kaede";

    private final Flyway flyway;
    private final boolean demo;

    TrailClock(Flyway flyway, Environment miljoe) {
        this.flyway = flyway;
        this.demo = isDemo(miljoe);
    }

    /** As soon as the tables are there, before anybody writes. */
    static void begin(DataSource ejer, Environment miljoe) {
        set(ejer, isDemo(miljoe), true);
    }

    /** The demo has been told. */
    @EventListener(ApplicationReadyEvent.class)
    void toldToTheEnd() {
        if (demo) {
            set(flyway.getConfiguration().getDataSource(), true, false);
        }
    }

    static void set(DataSource ejer, boolean demo, boolean begins) {
        try (Connection database = ejer.getConnection();
                PreparedStatement alone = database.prepareStatement(ALONE);
                PreparedStatement sql = database.prepareStatement(SET)) {
            database.setAutoCommit(false);
            alone.execute();
            sql.setBoolean(1, demo);
            sql.setBoolean(2, begins);
            sql.executeUpdate();
            database.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The clock of the trail cannot be set", e);
        }
    }

    private static boolean isDemo(Environment miljoe) {
        return miljoe.getProperty("raadslag.demo", Boolean.class, false);
    }
}
