package dk.raadslag.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether the database has room to write: one whose disk is full answers every question, and keeps nothing. */
@Component
class RoomToWrite {

    private static final Logger LOG = LoggerFactory.getLogger(RoomToWrite.class);

    /** PostgreSQL's class "insufficient resources": {@code disk_full}, and a limit that comes to the same. */
    private static final String RESOURCES = "53";

    /** More than it may sort in memory: some hundred kilobytes go to the disk that the tables are on, and away again. */
    private static final String WRITE_AND_FORGET = """
            SELECT count(*) FROM (SELECT repeat(md5(i::text), 2) AS words FROM generate_series(1, 4000) i ORDER BY words OFFSET 0) s""";

    private volatile boolean told;

    /** @throws SQLException if the database does not answer */
    boolean isThere(Connection database) throws SQLException {
        boolean there = writes(database);
        if (!there && !told) {
            LOG.error("The disk of the database is full: nothing can be saved until there is room again");
        } else if (there && told) {
            LOG.warn("The database has room again");
        }
        told = !there;
        return there;
    }

    private static boolean writes(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (Statement sql = database.createStatement()) {
            sql.execute("SET LOCAL work_mem = '64kB'");
            sql.execute(WRITE_AND_FORGET);
            return true;
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(RESOURCES)) {
                return false;
            }
            throw e;
        } finally {
            database.rollback();
        }
    }
}
