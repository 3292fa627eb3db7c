package dk.raadslag.spor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/**
 * By whose clock the trail is stamped, as its owner has set it: the database's, unless the program plays a demo.
 *
 * @param ahead whether rows may say a later time than the real one
 * @param practice up to this row the program's word was taken for the time; 0 if never
 */
record Timekeeping(boolean ahead, long practice) {

    static Timekeeping of(Connection database) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery("SELECT ur, oevelse_til FROM raadslag.haendelse_ur")) {
            if (!row.next()) {
                return new Timekeeping(false, 0);
            }
            boolean free = row.getString("ur").equals("fri");
            return new Timekeeping(
                    !row.getString("ur").equals("databasens"), free ? Long.MAX_VALUE : row.getLong("oevelse_til"));
        }
    }

    /** Whether a row may say what it says of when, after one of its chain that said {@code before} and was written {@code beforeWritten}. */
    boolean allows(Sporlinje linje, Instant beforeWritten, Instant before) {
        Instant written = linje.noteret();
        if (written == null) {
            return beforeWritten.equals(Instant.MIN);
        }
        if (written.isBefore(beforeWritten)) {
            return false;
        }
        if (linje.id() <= practice) {
            return true;
        }
        return ahead
                ? !linje.tidspunkt().isBefore(written) && !linje.tidspunkt().isBefore(before)
                : linje.tidspunkt().equals(written);
    }
}
