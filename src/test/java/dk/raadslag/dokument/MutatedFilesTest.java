package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.kvalitet.Laesning;
import dk.raadslag.sandbox.Sandbox;
import dk.raadslag.sandbox.Undone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files of every type with some of their bytes changed, cut off, doubled or taken from another: each is read or not, cleaned
 * or not, and done with. {@code -Draadslag.mutations=2000} makes that many of each type, {@code -Draadslag.seed=N} others.
 */
@Timeout(600)
class MutatedFilesTest {

    private static final int EACH = Integer.getInteger("raadslag.mutations", 25);
    private static final long SEED = Long.getLong("raadslag.seed", 1);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource(Filtype.class)
    void eachIsReadOrNotAndCleanedOrNot(Filtype type) throws IOException {
        Random random = new Random(SEED + type.ordinal());
        byte[] whole = whole(type);
        List<String> bad = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            byte[] file = whole[0] == 'P' && random.nextBoolean() ? inside(whole, random) : mutated(whole, random);
            long before = System.nanoTime();
            Optional<Laesning> read =
                    Laesning.af("fil." + type.endelse(), "", file.length, () -> new ByteArrayInputStream(file));
            Optional<byte[]> clean = clean(type, file);
            if (read.isEmpty()
                    || System.nanoTime() - before > LIMIT.toNanos()
                    || clean.filter(c -> c.length == 0).isPresent()) {
                bad.add(type + " " + i + " of seed " + SEED);
            }
        }
        assertThat(bad).isEmpty();
        assertThat(clean(type, whole)).isPresent();
    }

    /** Empty where the file is refused. */
    private static Optional<byte[]> clean(Filtype type, byte[] file) {
        try {
            return Optional.of(Sandbox.run(Renselse.Opgave.class, type.name(), file));
        } catch (Undone undone) {
            assertThat(undone.why()).isNotEqualTo(Undone.Why.NOT_TRIED);
            return Optional.empty();
        }
    }

    private static byte[] whole(Filtype type) throws IOException {
        return switch (type) {
            case PDF -> Urenefiler.pdf();
            case DOCX -> Urenefiler.docx();
            case XLSX -> Urenefiler.xlsx();
            case PPTX -> Urenefiler.pptx();
            case PNG -> Proevefiler.png();
            case JPEG -> Proevefiler.jpeg();
        };
    }

    /** An Office file that unpacks well, with one of its parts changed. */
    private static byte[] inside(byte[] whole, Random random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        String one = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
        parts.put(one, mutated(parts.get(one), random));
        return Proevefiler.zip(parts);
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] file = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> file = Arrays.copyOf(file, random.nextInt(file.length));
            case 1 -> {
                int from = random.nextInt(file.length);
                int to = random.nextInt(file.length);
                System.arraycopy(whole, from, file, to, Math.min(200, file.length - Math.max(from, to)));
            }
            default -> {
                for (int left = 1 + random.nextInt(20); left > 0; left--) {
                    file[random.nextInt(file.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return file;
    }
}
