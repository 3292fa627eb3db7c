package dk.raadslag.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Makes the two roles that the program works as. They belong to the server, not to the database: no backup holds them. What
 * they may do there is said at every start, in {@code db/migration/afterMigrate__rettigheder.sql}.
 */
final class WorkingRoles {

    private static final int AELDSTE_POSTGRESQL = 16;

    private WorkingRoles() {}

    /** Makes those that are missing, and gives each its password. @throws DatabaseAfvist if the database is none to work on */
    static void prepare(DataSource owner, Function<Databaserolle, String> password) {
        within(owner, (connection, sql) -> {
            for (Databaserolle role : Databaserolle.values()) {
                create(sql, role);
                // Sends a verifier, so that no log of the server ever holds the password.
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(role.navn(), password.apply(role).toCharArray(), "scram-sha-256");
            }
            closeLargeObjects(sql);
        });
    }

    /** Makes those that are missing, which nobody can come in as yet. */
    static void create(DataSource owner) {
        within(owner, (connection, sql) -> {
            for (Databaserolle role : Databaserolle.values()) {
                create(sql, role);
            }
        });
    }

    @FunctionalInterface
    private interface Step {
        void on(Connection connection, Statement sql) throws SQLException;
    }

    private static void within(DataSource owner, Step step) {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            refuseUnfit(connection, sql);
            connection.setAutoCommit(false);
            sql.execute("SELECT pg_advisory_xact_lock(7231001)");
            step.on(connection, sql);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("Databasens roller kunne ikke oprettes", e);
        }
    }

    private static void create(Statement sql, Databaserolle role) throws SQLException {
        try (ResultSet answer = sql.executeQuery("SELECT FROM pg_roles WHERE rolname = '" + role.navn() + "'")) {
            if (answer.next()) {
                return;
            }
        }
        sql.execute("CREATE ROLE " + role.navn() + " LOGIN");
    }

    /**
     * PostgreSQL lets everyone make large objects, whatever their rights. Only a superuser can take it from them: an owner who
     * is none does it once by hand (README).
     */
    private static void closeLargeObjects(Statement sql) throws SQLException {
        sql.execute("""
                DO $$ DECLARE f regprocedure; BEGIN
                    FOR f IN SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace
                        AND p.proname IN ('lo_creat', 'lo_create', 'lo_from_bytea')
                        AND has_function_privilege('raadslag_offentlig', p.oid, 'EXECUTE')
                        AND (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
                    LOOP
                        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
                    END LOOP;
                END $$""");
    }

    /** Danish letters must be letters: to SQL_ASCII and its like they are bytes, which no search finds. */
    private static void refuseUnfit(Connection connection, Statement sql) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < AELDSTE_POSTGRESQL) {
            throw new DatabaseAfvist(
                    DatabaseAfvist.Grund.FORAELDET, Integer.toString(version), Integer.toString(AELDSTE_POSTGRESQL));
        }
        try (ResultSet answer = sql.executeQuery("SHOW server_encoding")) {
            answer.next();
            if (!answer.getString(1).equals("UTF8")) {
                throw new DatabaseAfvist(DatabaseAfvist.Grund.TEGNSAET, answer.getString(1), "UTF8");
            }
        }
    }
}
