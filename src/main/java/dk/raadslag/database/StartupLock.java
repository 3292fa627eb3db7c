package dk.raadslag.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * One node at a time makes what all nodes have in common: roles, tables, rights, processes, templates, the first
 * administrator. The lock lies in the database, on a connection of its own, from before the first migration until the node
 * answers; whoever starts meanwhile waits (decision 0057).
 */
@Component
class StartupLock implements DisposableBean {

    /** Shared by all versions of the program: an older one and a newer one start one after the other too. */
    private static final long KEY = 7231010;

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Logger LOG = LoggerFactory.getLogger(StartupLock.class);

    private final Duration limit;
    private @Nullable Connection held;

    /** @param limit how long to wait for another node ({@code RAADSLAG_OPSTART_FRIST}) */
    StartupLock(@Value("${raadslag.opstart.frist:10m}") Duration limit) {
        this.limit = limit;
    }

    /** @throws DatabaseAfvist if another node still has it when the limit has passed */
    void take(DataSource owner) {
        try {
            Connection connection = owner.getConnection();
            try {
                await(connection);
                held = connection;
            } finally {
                if (held == null) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of starting nodes cannot be taken", e);
        }
    }

    /** When nothing that a start does is left ({@link StartupLockRelease}). */
    void release() throws SQLException {
        if (held != null) {
            held.close();
            held = null;
        }
    }

    /** A start that failed lets the next one try. */
    @Override
    public void destroy() throws SQLException {
        release();
    }

    /** Asks again and again rather than once for as long as it takes, so that a node that is stopped meanwhile ends at once. */
    private void await(Connection connection) throws SQLException {
        Thread waiting = Thread.currentThread();
        Thread stop = Thread.ofPlatform().unstarted(waiting::interrupt);
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            long begun = System.nanoTime();
            boolean told = false;
            while (!free(connection)) {
                if (!told) {
                    LOG.info("Another node is getting the database ready: this one waits, for {} at most", limit);
                    told = true;
                }
                if (System.nanoTime() - begun > limit.toNanos()) {
                    throw new DatabaseAfvist(
                            DatabaseAfvist.Grund.OPTAGET, Long.toString(limit.toSeconds()), holder(connection));
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            waiting.interrupt();
            throw new IllegalStateException("Stopped while another node was getting the database ready", e);
        } finally {
            forget(stop);
        }
    }

    private static void forget(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // The program is stopping already.
        }
    }

    private static boolean free(Connection connection) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            sql.setLong(1, KEY);
            try (ResultSet answer = sql.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    /** Where the other one is, for whoever has to look there. */
    private static String holder(Connection connection) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                "SELECT coalesce(min(host(a.client_addr)), '?') FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
                        + " WHERE l.locktype = 'advisory' AND l.granted AND l.objid::bigint = ?"
                        + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())")) {
            sql.setLong(1, KEY);
            try (ResultSet answer = sql.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
