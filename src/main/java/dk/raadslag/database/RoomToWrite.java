package dk.raadslag.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the database has room to write. One whose disk is full answers every question and keeps nothing: what it says when
 * somebody is refused for that is heard by the pool, and from then on it is tried until it is over.
 */
@Component
class RoomToWrite implements SQLExceptionOverride {

    private static final Logger LOG = LoggerFactory.getLogger(RoomToWrite.class);

    /** PostgreSQL's class 53, insufficient resources: {@code disk_full}. */
    private static final String DISK_FULL = "53100";

    /** More than it sorts in memory: a few megabytes go to its disk and away again, and no table is written. */
    private static final String WRITE_AND_FORGET = """
            SELECT count(*) FROM (SELECT repeat(md5(i::text), 16) AS words FROM generate_series(1, 8000) i ORDER BY words) sorted""";

    private volatile boolean missing;

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException refused) {
        if (DISK_FULL.equals(refused.getSQLState())) {
            if (!missing) {
                LOG.error("The database's disk is full: nothing can be saved until there is room again");
            }
            missing = true;
        }
        return SQLExceptionOverride.Override.CONTINUE_EVICT;
    }

    /** Asks no more than that unless it was full. */
    boolean isThere(Connection database) {
        if (missing && writes(database)) {
            missing = false;
            LOG.warn("The database has room again");
        }
        return !missing;
    }

    private static boolean writes(Connection database) {
        try (Statement sql = database.createStatement()) {
            database.setAutoCommit(false);
            sql.execute("SET LOCAL work_mem = '64kB'");
            sql.execute(WRITE_AND_FORGET);
            return true;
        } catch (SQLException e) {
            return false;
        } finally {
            takeBack(database);
        }
    }

    private static void takeBack(Connection database) {
        try {
            database.rollback();
            database.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.debug("A connection that is gone takes nothing back", e);
        }
    }
}
