package dk.raadslag.spor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Removes what is older than the municipality keeps. Each chain is cut before its first row that is young enough; its last
 * row always stays. The anchors and a row of the trail say what was removed, so that the rest can still be proven.
 */
final class Sporrydning {

    /** What goes, per chain, and the last row of it. Anything before the first that stays. */
    private static final String ANKRE = """
            INSERT INTO raadslag.haendelse_anker (kaede, id, segl, antal)
            SELECT DISTINCT ON (h.kaede) h.kaede, h.id, h.segl, count(*) OVER (PARTITION BY h.kaede)
            FROM raadslag.haendelse h
            JOIN raadslag.haendelse_ende e ON e.kaede = h.kaede
            WHERE h.id < least(e.id, (SELECT min(n.id) FROM raadslag.haendelse n
                WHERE n.kaede = h.kaede AND n.tidspunkt >= ?))
            ORDER BY h.kaede, h.id DESC
            ON CONFLICT (kaede) DO UPDATE
                SET (id, segl, antal) = (excluded.id, excluded.segl, haendelse_anker.antal + excluded.antal)""";

    private static final String FJERN = """
            DELETE FROM raadslag.haendelse h USING raadslag.haendelse_anker a
            WHERE a.kaede = h.kaede AND h.id <= a.id""";

    private static final String NOTER = """
            INSERT INTO raadslag.haendelse (tidspunkt, aktoer, aktoer_navn, handling, emne_type, emne_id, detaljer)
            VALUES (?, 'program', 'Rådslag', 'ryddet', 'spor', 'alle', ?)""";

    private Sporrydning() {}

    /**
     * In one transaction, together with the row that says so; in the caller's, if the connection does not commit by itself.
     *
     * @return how many rows were removed
     */
    static int foer(Connection database, Instant graense) throws SQLException {
        boolean selv = database.getAutoCommit();
        database.setAutoCommit(false);
        try {
            int fjernet = cut(database, graense);
            if (selv) {
                database.commit();
            }
            return fjernet;
        } finally {
            if (selv) {
                database.rollback();
                database.setAutoCommit(true);
            }
        }
    }

    private static int cut(Connection database, Instant graense) throws SQLException {
        try (PreparedStatement ankre = database.prepareStatement(ANKRE);
                Statement fjern = database.createStatement()) {
            ankre.setTimestamp(1, Timestamp.from(graense));
            if (ankre.executeUpdate() == 0) {
                return 0;
            }
            int fjernet = fjern.executeUpdate(FJERN);
            note(database);
            return fjernet;
        }
    }

    private static void note(Connection database) throws SQLException {
        try (PreparedStatement noter = database.prepareStatement(NOTER)) {
            noter.setTimestamp(1, Timestamp.from(now(database)));
            noter.setString(2, Anker.detaljer(Anker.alle(database)));
            noter.executeUpdate();
        }
    }

    /** The database's own clock: the command runs without the program. */
    static Instant now(Connection database) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet nu = sql.executeQuery("SELECT date_trunc('second', now())")) {
            nu.next();
            return nu.getTimestamp(1).toInstant();
        }
    }
}
