package dk.raadslag.database;

import dk.raadslag.database.CopyContents.Beginning;
import dk.raadslag.database.CopyContents.End;
import dk.raadslag.database.CopyContents.Table;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A file that {@link DatabaseCopy} wrote, open for reading. */
final class CopyFile implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;
    private final Path path;
    final Beginning beginning;
    final End end;

    /** @throws CopyRefused if it is none, or not whole */
    CopyFile(Path path) throws IOException {
        this.path = path;
        try {
            zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw notWhole();
        }
        try {
            demandWhole();
            beginning = read(CopyContents.BEGINNING, Beginning.class);
            end = read(CopyContents.END, End.class);
        } catch (CopyRefused | IOException e) {
            zip.close();
            throw e;
        }
    }

    /** The class library does not hold what it unpacks against its checksum; a bit that has turned would come in as a letter. */
    private void demandWhole() throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
                in.transferTo(OutputStream.nullOutputStream());
                if (in.getChecksum().getValue() != entry.getCrc()) {
                    throw notWhole();
                }
            } catch (ZipException | EOFException e) {
                throw notWhole();
            }
        }
    }

    InputStream rows(Table table) throws IOException {
        return open(table.entry());
    }

    private <T> T read(String name, Class<T> type) throws IOException {
        try (InputStream in = open(name)) {
            return JSON.readValue(in, type);
        } catch (JacksonException e) {
            throw notWhole();
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw notWhole();
        }
        return zip.getInputStream(entry);
    }

    CopyRefused notWhole() {
        return new CopyRefused(CopyRefused.Why.NOT_WHOLE, path.toString());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
