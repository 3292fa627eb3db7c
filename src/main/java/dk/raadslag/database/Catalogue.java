package dk.raadslag.database;

import dk.raadslag.database.CopyContents.Sequence;
import dk.raadslag.database.CopyContents.Step;
import dk.raadslag.database.CopyContents.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the database has, in the three schemas of the program; names are quoted as SQL needs them. */
final class Catalogue {

    static final String OURS = "n.nspname IN ('raadslag', 'flowable', 'offentlig')";

    private Catalogue() {}

    /** Columns that the database computes by itself are not among them. */
    static List<Table> tables(Connection database) throws SQLException {
        return list(
                database,
                """
                SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname),
                    string_agg(quote_ident(a.attname), ',' ORDER BY a.attname)
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND\s""" + OURS + " GROUP BY 1 ORDER BY 1",
                row -> new Table(
                        row.getString(1), Arrays.asList(row.getString(2).split(","))));
    }

    static Map<String, Sequence> sequences(Connection database) throws SQLException {
        Map<String, Sequence> sequences = new LinkedHashMap<>();
        for (String name : names(database, 'S')) {
            sequences.put(
                    name,
                    list(
                                    database,
                                    "SELECT last_value, is_called FROM " + name,
                                    row -> new Sequence(row.getLong(1), row.getBoolean(2)))
                            .getFirst());
        }
        return sequences;
    }

    /** The migrations that made the tables, in the order in which they ran. */
    static List<Step> migrations(Connection database) throws SQLException {
        return list(
                database,
                "SELECT version, checksum FROM raadslag.flyway_schema_history WHERE success AND version IS NOT NULL"
                        + " ORDER BY installed_rank",
                row -> new Step(row.getString(1), row.getObject(2, Integer.class)));
    }

    /** Whatever somebody has made in it, in whichever schema; what an extension brought along does not count. */
    static List<String> anything(Connection database) throws SQLException {
        return list(database, """
                SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND n.nspname !~ '^pg_'
                    AND n.nspname <> 'information_schema'
                    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
                ORDER BY 1""", row -> row.getString(1));
    }

    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Connection database, String question, Row<T> each) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet answer = sql.executeQuery(question)) {
            List<T> all = new ArrayList<>();
            while (answer.next()) {
                all.add(each.read(answer));
            }
            return all;
        }
    }

    private static List<String> names(Connection database, char kind) throws SQLException {
        return list(
                database,
                "SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) FROM pg_class c"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = '" + kind + "' AND " + OURS
                        + " ORDER BY 1",
                row -> row.getString(1));
    }
}
