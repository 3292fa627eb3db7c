package dk.raadslag.samarbejde;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A node's own connection for listening, outside the pool, opened again as often as it is lost. */
final class Linje {

    static final String KANAL = "raadslag";

    private static final int STILHED_MS = 10_000;
    private static final int PRIK_S = 5;
    private static final long LAENGSTE_PAUSE_MS = 5_000;
    private static final Logger LOG = LoggerFactory.getLogger(Linje.class);

    private final HikariDataSource database;
    private final Consumer<String> besked;
    private final Runnable genoptaget;
    private final Thread traad = Thread.ofPlatform().daemon().name("kanal").unstarted(this::listen);
    private volatile boolean lukket;
    private volatile @Nullable Connection forbindelse;

    /** @param genoptaget called when the line is open again after a loss */
    Linje(HikariDataSource database, Consumer<String> besked, Runnable genoptaget) {
        this.database = database;
        this.besked = besked;
        this.genoptaget = genoptaget;
    }

    /** Listens from the moment this returns, if the database can be reached; else as soon as it can. */
    void open() {
        try {
            forbindelse = connect();
        } catch (SQLException e) {
            LOG.warn("Messages between nodes wait for the database: {}", e.getMessage());
        }
        traad.start();
    }

    void close() {
        lukket = true;
        hangUp();
        traad.interrupt();
        try {
            traad.join(PRIK_S * 1000L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        long pause = 100;
        while (!lukket) {
            try {
                Connection nu = forbindelse;
                if (nu == null) {
                    nu = connect();
                    forbindelse = nu;
                    genoptaget.run();
                }
                pause = 100;
                receive(nu);
            } catch (SQLException | RuntimeException e) {
                hangUp();
                pause = waitBefore(pause, e);
            }
        }
        hangUp();
    }

    private Connection connect() throws SQLException {
        Properties adgang = new Properties();
        adgang.putAll(database.getDataSourceProperties());
        adgang.setProperty("user", database.getUsername());
        adgang.setProperty("password", database.getPassword());
        adgang.setProperty("ApplicationName", "raadslag_kanal");
        adgang.setProperty("tcpKeepAlive", "true");
        Connection ny = DriverManager.getConnection(database.getJdbcUrl(), adgang);
        try (Statement sql = ny.createStatement()) {
            sql.execute("LISTEN " + KANAL);
        }
        return ny;
    }

    private void receive(Connection nu) throws SQLException {
        PGConnection linje = nu.unwrap(PGConnection.class);
        if (!deliver(linje.getNotifications(STILHED_MS))) {
            poke(nu);
            deliver(linje.getNotifications());
        }
    }

    private boolean deliver(PGNotification @Nullable [] nye) {
        for (PGNotification ny : nye == null ? new PGNotification[0] : nye) {
            besked.accept(ny.getParameter());
        }
        return nye != null && nye.length > 0;
    }

    /** A line that a firewall has forgotten is silent for ever: ask now and then. */
    private static void poke(Connection nu) throws SQLException {
        if (!nu.isValid(PRIK_S)) {
            throw new SQLException("The line is dead");
        }
    }

    private long waitBefore(long pause, Exception grund) {
        if (lukket) {
            return pause;
        }
        LOG.warn("Messages between nodes are interrupted, trying again: {}", grund.getMessage());
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            lukket = true;
        }
        return Math.min(2 * pause, LAENGSTE_PAUSE_MS);
    }

    private void hangUp() {
        Connection nu = forbindelse;
        forbindelse = null;
        if (nu != null) {
            try {
                nu.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The line was closed already", e);
            }
        }
    }
}
