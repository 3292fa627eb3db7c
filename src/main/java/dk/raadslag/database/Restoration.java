package dk.raadslag.database;

import dk.raadslag.database.CopyContents.Beginning;
import dk.raadslag.database.CopyContents.Sequence;
import dk.raadslag.database.CopyContents.Step;
import dk.raadslag.database.CopyContents.Table;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Puts a copy into an empty database: makes the roles where there are none, the tables as the version that wrote the copy had
 * them, and brings the rows in, all or none. The next start of the program takes the tables further and gives the rights.
 */
public final class Restoration {

    private static final Duration WAIT = Duration.ofMinutes(1);

    private final DataSource owner;
    private final JavaMigration[] written;

    /** @param written the migrations that are not SQL files */
    public Restoration(DataSource owner, JavaMigration... written) {
        this.owner = owner;
        this.written = written;
    }

    /**
     * @return how many rows
     * @throws CopyRefused if the file cannot be put back, or the database is not empty
     * @throws DatabaseAfvist if the program could not work on that database
     */
    public long from(Path file) throws SQLException, IOException {
        StartupLock lock = new StartupLock(WAIT);
        try (CopyFile copy = new CopyFile(file)) {
            lock.take(owner);
            demandEmpty();
            Flyway flyway = known(copy.beginning);
            WorkingRoles.create(owner);
            return load(copy, flyway);
        } finally {
            lock.release();
        }
    }

    private void demandEmpty() throws SQLException {
        try (Connection database = owner.getConnection()) {
            List<String> anything = Catalogue.anything(database);
            if (!anything.isEmpty()) {
                throw new CopyRefused(CopyRefused.Why.NOT_EMPTY, anything.getFirst());
            }
        }
    }

    /** The migrations as far as the copy had come, if this version of the program knows each of them as it was. */
    private Flyway known(Beginning beginning) {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(owner)
                .schemas("raadslag")
                .locations("classpath:db/migration")
                .javaMigrations(written)
                .skipDefaultCallbacks(true);
        Set<Step> known = Arrays.stream(configuration.load().info().all())
                .filter(one -> one.getVersion() != null)
                .map(Restoration::step)
                .collect(Collectors.toSet());
        MigrationVersion last = beginning.migrations().stream()
                .map(step -> MigrationVersion.fromVersion(step.version()))
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
        MigrationVersion newest = known.stream()
                .map(step -> MigrationVersion.fromVersion(step.version()))
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
        if (beginning.format() > CopyContents.FORMAT) {
            throw new CopyRefused(CopyRefused.Why.NEWER, last.getVersion());
        }
        if (!upTo(last, known).equals(upTo(newest, beginning.migrations()))) {
            throw new CopyRefused(CopyRefused.Why.OTHER, last.getVersion());
        }
        if (last.compareTo(newest) > 0) {
            throw new CopyRefused(CopyRefused.Why.NEWER, last.getVersion());
        }
        return configuration.target(last).load();
    }

    private static Set<Step> upTo(MigrationVersion last, Collection<Step> steps) {
        return steps.stream()
                .filter(step -> MigrationVersion.fromVersion(step.version()).compareTo(last) <= 0)
                .collect(Collectors.toSet());
    }

    private static Step step(MigrationInfo one) {
        return new Step(Objects.requireNonNull(one.getVersion()).getVersion(), one.getChecksum());
    }

    /** What could not be brought in whole leaves the database as empty as it was. */
    private long load(CopyFile copy, Flyway flyway) throws SQLException, IOException {
        boolean done = false;
        try {
            flyway.migrate();
            long rows = load(copy);
            done = true;
            return rows;
        } catch (ZipException | EOFException e) {
            throw copy.notWhole();
        } finally {
            if (!done) {
                clear();
            }
        }
    }

    private void clear() throws SQLException {
        try (Connection database = owner.getConnection();
                Statement sql = database.createStatement()) {
            sql.execute("DROP PUBLICATION IF EXISTS raadslag_offentlig");
            sql.execute("DROP SCHEMA IF EXISTS raadslag, flowable, offentlig CASCADE");
        }
    }

    private long load(CopyFile copy) throws SQLException, IOException {
        try (Connection database = owner.getConnection();
                Statement sql = database.createStatement()) {
            database.setAutoCommit(false);
            List<Table> tables = Catalogue.tables(database);
            if (!tables.equals(copy.beginning.tables())) {
                throw new CopyRefused(CopyRefused.Why.OTHER, "tables");
            }
            List<String[]> references = loosen(database, sql, tables);
            long rows = 0;
            CopyManager in = database.unwrap(PGConnection.class).getCopyAPI();
            for (Table table : tables) {
                rows += rows(in, copy, table);
            }
            fasten(sql, tables, references);
            for (Map.Entry<String, Sequence> one : copy.end.sequences().entrySet()) {
                turn(database, one.getKey(), one.getValue());
            }
            database.commit();
            sql.execute("ANALYZE");
            database.commit();
            return rows;
        }
    }

    /** What migrations put in goes, and neither triggers nor references see the rows come: the trail keeps its seals. */
    private static List<String[]> loosen(Connection database, Statement sql, List<Table> tables) throws SQLException {
        List<String[]> references = Catalogue.list(
                database,
                "SELECT c.conrelid::regclass::text, quote_ident(c.conname), pg_get_constraintdef(c.oid)"
                        + " FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE c.contype = 'f' AND "
                        + Catalogue.OURS,
                row -> new String[] {row.getString(1), row.getString(2), row.getString(3)});
        for (String[] one : references) {
            sql.execute("ALTER TABLE " + one[0] + " DROP CONSTRAINT " + one[1]);
        }
        for (Table table : tables) {
            sql.execute("ALTER TABLE " + table.name() + " DISABLE TRIGGER USER");
        }
        sql.execute("TRUNCATE " + tables.stream().map(Table::name).collect(Collectors.joining(", ")));
        return references;
    }

    private static void fasten(Statement sql, List<Table> tables, List<String[]> references) throws SQLException {
        for (String[] one : references) {
            sql.execute("ALTER TABLE " + one[0] + " ADD CONSTRAINT " + one[1] + " " + one[2]);
        }
        for (Table table : tables) {
            sql.execute("ALTER TABLE " + table.name() + " ENABLE TRIGGER USER");
        }
    }

    private static long rows(CopyManager in, CopyFile copy, Table table) throws SQLException, IOException {
        try (InputStream rows = copy.rows(table)) {
            long count = in.copyIn("COPY %s (%s) FROM STDIN".formatted(table.name(), table.columnList()), rows);
            if (count != copy.end.rows().getOrDefault(table.name(), -1L)) {
                throw copy.notWhole();
            }
            return count;
        }
    }

    private static void turn(Connection database, String name, Sequence to) throws SQLException {
        try (var sql = database.prepareStatement("SELECT setval(?::regclass, ?, ?)")) {
            sql.setString(1, name);
            sql.setLong(2, to.last());
            sql.setBoolean(3, to.called());
            sql.execute();
        }
    }
}
