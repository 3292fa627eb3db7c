package dk.raadslag.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy is put back as it was written, or not at all: a disk that has let a bit turn makes no other word of a name. */
@IntegrationTest
class CopyFileTest {

    private static final int TURNS = 60;

    @TempDir
    Path folder;

    private byte[] whole;
    private CopyContents.End end;

    @BeforeEach
    void aCopy() throws Exception {
        Path copy = folder.resolve("whole");
        try (Connection database = Testdatabase.postgres().getPostgresDatabase().getConnection();
                OutputStream out = Files.newOutputStream(copy)) {
            DatabaseCopy.write(database, out);
        }
        whole = Files.readAllBytes(copy);
        try (CopyFile file = new CopyFile(copy)) {
            end = file.end;
            assertThat(end.rows()).isNotEmpty();
        }
    }

    /** What a ZIP says of a part before the part itself is said again at its end: a bit there may turn and nothing is lost. */
    @Test
    void isRefusedForOneBitThatHasTurned() throws IOException {
        Random seeded = new Random(20);
        int refused = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            byte[] damaged = whole.clone();
            damaged[seeded.nextInt(whole.length * 3 / 4)] ^= (byte) (1 << seeded.nextInt(8));
            Path path = Files.write(folder.resolve("damaged"), damaged);
            try (CopyFile copy = new CopyFile(path)) {
                assertThat(copy.end).isEqualTo(end);
                assertThat(parts(path)).isEqualTo(parts(folder.resolve("whole")));
            } catch (CopyRefused e) {
                assertThat(e.why()).isEqualTo(CopyRefused.Why.NOT_WHOLE);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(TURNS / 2);
    }

    private static Map<String, Integer> parts(Path path) throws IOException {
        Map<String, Integer> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        Arrays.hashCode(zip.getInputStream(entry).readAllBytes()));
            }
        }
        return parts;
    }

    @Test
    void isRefusedWhereItEndsTooSoon() throws IOException {
        Path path = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length - 40));
        assertThatThrownBy(() -> new CopyFile(path).close()).isInstanceOf(CopyRefused.class);
    }
}
