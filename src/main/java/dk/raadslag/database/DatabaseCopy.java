package dk.raadslag.database;

import dk.raadslag.database.CopyContents.Beginning;
import dk.raadslag.database.CopyContents.End;
import dk.raadslag.database.CopyContents.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything in the database as one file: a ZIP with the rows of each table as PostgreSQL's {@code COPY} writes them, and what
 * must be known to put them back. Neither roles, rights nor tables are in it: those the program makes itself (decision 0058).
 */
public final class DatabaseCopy {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DatabaseCopy() {}

    /**
     * Writes what the database held at one moment, whatever people do meanwhile: one snapshot, whose tables nobody may change
     * the shape of until it is written.
     *
     * @param database as its owner, used by nobody else
     * @return how many rows
     */
    public static long write(Connection database, OutputStream to) throws SQLException, IOException {
        database.setAutoCommit(false);
        List<Table> tables = Catalogue.tables(database);
        database.rollback();
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement sql = database.createStatement()) {
            // A row that its owner may not see would be missing without a word.
            sql.execute("SET LOCAL row_security = off");
            sql.execute("SET LOCAL lock_timeout = '60s'");
            sql.execute("LOCK TABLE " + tables.stream().map(Table::name).collect(Collectors.joining(", "))
                    + " IN ACCESS SHARE MODE");
            if (!Catalogue.tables(database).equals(tables)) {
                throw new SQLException("The tables are being changed");
            }
            return write(database, tables, new ZipOutputStream(to, StandardCharsets.UTF_8));
        } finally {
            database.rollback();
        }
    }

    private static long write(Connection database, List<Table> tables, ZipOutputStream zip)
            throws SQLException, IOException {
        String begun = Catalogue.list(
                        database, "SELECT to_char(now(), 'YYYY-MM-DD\"T\"HH24:MI:SSOF')", r -> r.getString(1))
                .getFirst();
        put(
                zip,
                CopyContents.BEGINNING,
                new Beginning(CopyContents.FORMAT, begun, Catalogue.migrations(database), tables));
        CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
        Map<String, Long> rows = new TreeMap<>();
        for (Table table : tables) {
            zip.putNextEntry(new ZipEntry(table.entry()));
            rows.put(
                    table.name(),
                    copy.copyOut("COPY %s (%s) TO STDOUT".formatted(table.name(), table.columnList()), zip));
            zip.closeEntry();
        }
        // Numbers are given outside of any snapshot: read last, they are ahead of every row.
        put(zip, CopyContents.END, new End(rows, Catalogue.sequences(database)));
        zip.finish();
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void put(ZipOutputStream zip, String name, Object value) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(JSON.writeValueAsBytes(value));
        zip.closeEntry();
    }
}
