package dk.raadslag.drift;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL 18 that {@code ./run} brings along: real, durable, on 127.0.0.1 only, behind passwords, on one data
 * folder that belongs to one program at a time. Closed last, after pools and process engine. See
 * {@code src/docs/decisions/0001-embedded-postgresql.md}.
 */
final class IndlejretDatabase implements AutoCloseable {

    static final String DATABASE = "raadslag";
    static final String EJER = "raadslag_ejer";

    private final Datamappe mappe;
    private volatile EmbeddedPostgres postgres;
    private boolean closed;

    private IndlejretDatabase(Datamappe mappe, EmbeddedPostgres postgres) {
        this.mappe = mappe;
        this.postgres = postgres;
    }

    /** Starts on a folder that is locked already. @throws Opstartsfejl if the disk is full, or the server does not come up */
    static IndlejretDatabase start(Datamappe mappe) {
        try {
            mappe.demandSpace();
            new Postmaster(mappe.klynge()).clear();
            mappe.tidy();
            IndlejretDatabase database = new IndlejretDatabase(mappe, ServerStart.of(mappe, 0));
            try {
                database.prepare();
                return database;
            } catch (SQLException | IOException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (Opstartsfejl e) {
            mappe.close();
            throw e;
        } catch (InterruptedException e) {
            mappe.close();
            Thread.currentThread().interrupt();
            throw new Opstartsfejl(e, "database.startede-ikke", mappe.log());
        } catch (SQLException | IOException | RuntimeException e) {
            mappe.close();
            throw new Opstartsfejl(e, "database.startede-ikke", mappe.log());
        }
    }

    String url() {
        return url(postgres.getPort());
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    String adgangskode() throws IOException {
        return mappe.adgangskode(EJER);
    }

    /** Whether the server is there, which may die before the program does. */
    boolean isAlive() {
        return new Postmaster(mappe.klynge()).isAlive();
    }

    Datamappe mappe() {
        return mappe;
    }

    /** After it has died: the same data, at the same port, where everybody looks for it. */
    synchronized void startAgain() throws IOException, SQLException, InterruptedException {
        if (closed) {
            return;
        }
        forget();
        new Postmaster(mappe.klynge()).clear();
        postgres = ServerStart.of(mappe, postgres.getPort());
        prepare();
    }

    /** The library would report, with a trace, that it cannot stop what is dead. */
    private void forget() throws IOException {
        Logger library = (Logger) LoggerFactory.getLogger(EmbeddedPostgres.class);
        Level level = library.getLevel();
        library.setLevel(Level.OFF);
        try {
            postgres.close();
        } finally {
            library.setLevel(level);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (isAlive()) {
                postgres.close();
            } else {
                forget();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            mappe.close();
        }
    }

    /** Asks the server who it is, and on the first start makes the owner and its database. */
    private void prepare() throws SQLException, IOException {
        try (Connection forbindelse = postgres.getPostgresDatabase().getConnection();
                Statement sql = forbindelse.createStatement()) {
            demandOurs(sql);
            if (mappe.isComplete()) {
                closeLargeObjects();
                return;
            }
            sql.execute("CREATE ROLE " + EJER + " LOGIN CREATEROLE");
            forbindelse
                    .unwrap(PGConnection.class)
                    .alterUserPassword(EJER, adgangskode().toCharArray(), "scram-sha-256");
            sql.execute("CREATE DATABASE " + DATABASE + " OWNER " + EJER);
        }
        DataSource ny = postgres.getDatabase(ServerStart.SUPERBRUGER, DATABASE);
        try (Connection forbindelse = ny.getConnection();
                Statement sql = forbindelse.createStatement()) {
            // PostgreSQL prices full-text matching so low that it passes over the index; only a superuser can say so.
            sql.execute("ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) COST 1000");
        }
        closeLargeObjects();
        mappe.markComplete();
    }

    /** PostgreSQL lets everyone make large objects, the public web's role too; only a superuser can say no. */
    private void closeLargeObjects() throws SQLException {
        try (Connection forbindelse =
                        postgres.getDatabase(ServerStart.SUPERBRUGER, DATABASE).getConnection();
                Statement sql = forbindelse.createStatement()) {
            sql.execute(
                    "REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC");
        }
    }

    private void demandOurs(Statement sql) throws SQLException, IOException {
        if (!Path.of(show(sql, "data_directory"))
                .toRealPath()
                .equals(mappe.klynge().toRealPath())) {
            throw new Opstartsfejl("database.en-anden", show(sql, "data_directory"), mappe.klynge());
        }
        for (String indstilling : ServerStart.HOLDBAR) {
            if (!show(sql, indstilling).equals("on")) {
                throw new Opstartsfejl("database.ikke-holdbar", indstilling);
            }
        }
    }

    private static String show(Statement sql, String indstilling) throws SQLException {
        try (ResultSet svar = sql.executeQuery("SHOW " + indstilling)) {
            svar.next();
            return svar.getString(1);
        }
    }
}
