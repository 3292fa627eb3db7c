package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Laesning;
import dk.raadslag.sandbox.Sandbox;
import dk.raadslag.sandbox.Undone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files of every type with some of their bytes changed, cut off, doubled or taken from another: each is read or not, cleaned
 * or not, and done with in time and room. A copy that is made shows what its file showed, word for word and dot for dot, and
 * has nothing else. {@code -Draadslag.mutations=2000} makes that many of each type, {@code -Draadslag.seed=N} others.
 */
@Timeout(600)
class MutatedFilesTest {

    private static final int EACH = Integer.getInteger("raadslag.mutations", 25);
    private static final long SEED = Long.getLong("raadslag.seed", 1);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Of a process that has the files: its heap, and what a Java without files has besides. */
    private static final long MOST_MB = 900;

    private final List<String> bad = new ArrayList<>();
    private long slowest;
    private long largest;
    private int read;
    private int cleaned;
    private int compared;

    @ParameterizedTest
    @EnumSource(Filtype.class)
    @Timeout(3600)
    void eachIsReadOrNotAndCleanedOrNot(Filtype type, TestReporter reporter) throws IOException {
        Mutations mutations = new Mutations(SEED + type.ordinal());
        List<byte[]> whole = whole(type);
        for (int i = 0; i < EACH; i++) {
            byte[] file = mutations.of(whole.get(i % whole.size()));
            String fault = fault(type, file);
            if (!fault.isEmpty()) {
                bad.add("%s %d of seed %d: %s".formatted(type, i, SEED, fault));
                Files.write(Path.of("target", "mutated-%d-%d.%s".formatted(SEED, i, type.endelse())), file);
            }
        }
        reporter.publishEntry("%s: %d files, %d read, %d cleaned, %d compared, slowest %d ms, largest process %d MB"
                .formatted(type, EACH, read, cleaned, compared, slowest, largest));
        assertThat(bad).isEmpty();
        for (byte[] one : whole) {
            assertThat(clean(type, one)).isPresent();
        }
    }

    /** What is wrong with what became of this file; empty for nothing. */
    private String fault(Filtype type, byte[] file) throws IOException {
        Optional<Laesning> reading = Optional.empty();
        Optional<byte[]> clean = Optional.empty();
        long took = Long.MAX_VALUE;
        // Where the machine has much else to do, the second time says how long it takes.
        for (int i = 0; i < 2 && took > LIMIT.toMillis(); i++) {
            long before = System.nanoTime();
            reading = Laesning.af("fil." + type.endelse(), "", file.length, () -> new ByteArrayInputStream(file));
            clean = clean(type, file);
            took = (System.nanoTime() - before) / 1_000_000;
        }
        long memory = memory();
        slowest = Math.max(slowest, took);
        largest = Math.max(largest, memory);
        if (reading.isEmpty()) {
            return "not tried";
        } else if (took > LIMIT.toMillis()) {
            return took + " ms";
        } else if (memory > MOST_MB) {
            return memory + " MB";
        }
        Set<Filtraek> traits = reading.get().fil().traek().keySet();
        boolean known = !traits.contains(Filtraek.BESKADIGET) && !traits.contains(Filtraek.FOR_TUNG);
        read += known ? 1 : 0;
        cleaned += clean.isPresent() ? 1 : 0;
        return known && clean.isPresent() ? difference(type, file, clean.get()) : "";
    }

    private String difference(Filtype type, byte[] file, byte[] clean) {
        try {
            String found = new String(
                    Sandbox.run(SameToTheEye.class, type.name(), SameToTheEye.both(file, clean)),
                    StandardCharsets.UTF_8);
            boolean nothing = found.equals(SameToTheEye.NOTHING_TO_COMPARE) || found.equals(SameToTheEye.REFUSED);
            compared += nothing ? 0 : 1;
            return nothing ? "" : found;
        } catch (Undone undone) {
            assertThat(undone.why()).isNotEqualTo(Undone.Why.NOT_TRIED);
            return "";
        }
    }

    /** The most that a process that we started has held, in MB; nothing where the system does not say. */
    private static long memory() throws IOException {
        long most = 0;
        for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            if (Files.isReadable(status)) {
                try (Stream<String> lines = Files.lines(status)) {
                    most = Math.max(
                            most,
                            lines.filter(line -> line.startsWith("VmHWM"))
                                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                                    .max()
                                    .orElse(0));
                } catch (UncheckedIOException | NoSuchFileException e) {
                    // It has ended meanwhile.
                    continue;
                }
            }
        }
        return most;
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

    /** They are taken in turn. */
    private static List<byte[]> whole(Filtype type) {
        return switch (type) {
            case PDF ->
                List.of(
                        Urenefiler.pdf(),
                        Marks.page(
                                90,
                                Marks.unseen(),
                                Marks.highlight(),
                                Marks.square(),
                                Marks.stamp(),
                                Marks.ink(),
                                Marks.freeText()),
                        Marks.page(0, Marks.field(true), Marks.note()));
            case DOCX -> List.of(Urenefiler.docx());
            case XLSX -> List.of(Urenefiler.xlsx());
            case PPTX -> List.of(Urenefiler.pptx());
            case PNG -> List.of(Urenefiler.png());
            case JPEG -> List.of(Urenefiler.jpeg());
        };
    }
}
