package dk.raadslag.drift;

import dk.raadslag.database.DatabaseCopy;
import dk.raadslag.database.Restoration;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The commands {@code backup FIL}, which writes everything in the database into a file while people work, and {@code restore
 * FIL}, which puts it into an empty database and then reads the whole audit trail. The file is as secret as the database:
 * only whoever wrote it may read it.
 */
public final class Backup {

    private static final int USAGE = 2;
    private static final String HALF = ".ufuldendt";

    private Backup() {}

    /** 0 when the file is written, 2 when the words make no command or the file is there already, 3 for the database. */
    public static int write(String[] words, PrintStream out, PrintStream err) {
        if (words.length != 1) {
            err.println(Saetning.af("backup.brug"));
            return USAGE;
        }
        Path file = Path.of(words[0]).toAbsolutePath();
        if (Files.exists(file)) {
            err.println(Saetning.af("backup.findes", file));
            return USAGE;
        }
        return Kommandodatabase.asOwner(err, true, owner -> write(owner, file, out, err));
    }

    static int write(DataSource owner, Path file, PrintStream out, PrintStream err) throws SQLException {
        Path half = file.resolveSibling(file.getFileName() + HALF);
        try {
            Files.deleteIfExists(half);
            long rows = write(owner, half);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            out.println(Saetning.af("backup.skrevet", file, Long.toString(rows), megabytes(file)));
            return 0;
        } catch (IOException e) {
            err.println(Saetning.af("backup.fil", file, e));
            return USAGE;
        } finally {
            deleteQuietly(half);
        }
    }

    /** On the disk when it says so: a copy that a power cut takes is none. */
    private static long write(DataSource owner, Path half) throws SQLException, IOException {
        try (FileChannel channel = FileChannel.open(
                        half, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forItsOwner(half));
                OutputStream to = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                Connection database = owner.getConnection()) {
            long rows = DatabaseCopy.write(database, to);
            to.flush();
            channel.force(true);
            return rows;
        }
    }

    /** The trail is read as it lies in the database after it has been put back. */
    public static int restore(
            String[] words,
            PrintStream out,
            PrintStream err,
            Kommandodatabase.Arbejde trail,
            JavaMigration... migrations) {
        if (words.length != 1) {
            err.println(Saetning.af("restore.brug"));
            return USAGE;
        }
        Path file = Path.of(words[0]).toAbsolutePath();
        if (!Files.isReadable(file)) {
            err.println(Saetning.af("restore.fil", file));
            return USAGE;
        }
        return Kommandodatabase.asOwner(err, false, owner -> restore(owner, file, out, trail, migrations));
    }

    static int restore(
            DataSource owner, Path file, PrintStream out, Kommandodatabase.Arbejde trail, JavaMigration... migrations)
            throws SQLException, IOException {
        long rows = new Restoration(owner, migrations).from(file);
        out.println(Saetning.af("restore.lagt", file, Long.toString(rows)));
        try (Connection database = owner.getConnection()) {
            database.setReadOnly(true);
            return trail.paa(database);
        }
    }

    private static FileAttribute<?>[] forItsOwner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String megabytes(Path file) throws IOException {
        return Long.toString(Math.max(1, Files.size(file) >> 20));
    }

    private static void deleteQuietly(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            // It is named so that whoever sees it knows what it is.
        }
    }
}
