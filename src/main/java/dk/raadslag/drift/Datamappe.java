package dk.raadslag.drift;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything of the embedded database, readable by its owner alone: {@code laas} (one program at
 * a time), {@code postgres} (the cluster) and {@code postgres.klar} (written when its first initialisation was
 * complete), {@code program} (PostgreSQL's binaries), {@code adgangskode-*}, {@code postgres.log}, and {@code ur}
 * (how far a demo's clock has been put forward).
 */
final class Datamappe implements AutoCloseable {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long PLADS_FOERSTE_GANG = 400;
    private static final long PLADS_SIDEN = 64;

    private final Path rod;
    private @Nullable FileChannel laasefil;
    private @Nullable FileLock laas;

    /** Opens the folder, makes it if need be, and takes its lock. @throws Opstartsfejl if another program has it */
    Datamappe(Path mappe) {
        try {
            Files.createDirectories(mappe);
            rod = mappe.toRealPath();
            protect(rod, "rwx------");
            lock();
        } catch (IOException e) {
            throw new Opstartsfejl(e, "data.utilgaengelig", mappe, String.valueOf(e.getMessage()));
        }
        if (!Files.isWritable(rod)) {
            close();
            throw new Opstartsfejl("data.skrivebeskyttet", rod);
        }
    }

    /** Whether a program has the folder now. */
    static boolean isInUse(Path mappe) {
        Path fil = mappe.resolve("laas");
        if (!Files.exists(fil)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(fil, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false; // whoever goes on to open it says why it cannot be
        }
    }

    Path klynge() {
        return rod.resolve("postgres");
    }

    Path program() {
        return rod.resolve("program");
    }

    Path log() {
        return rod.resolve("postgres.log");
    }

    /** How far a demo's clock has been put forward. */
    Path ur() {
        return rod.resolve("ur");
    }

    boolean isComplete() {
        return Files.exists(klar());
    }

    void markComplete() throws IOException {
        Files.writeString(klar(), "");
    }

    long megabytesLeft() throws IOException {
        return Files.getFileStore(rod).getUsableSpace() / MEGABYTE;
    }

    /** @throws Opstartsfejl if the disk has too little room left to start on */
    void demandSpace() throws IOException {
        long ledig = megabytesLeft();
        long brug = isComplete() ? PLADS_SIDEN : PLADS_FOERSTE_GANG;
        if (ledig < brug) {
            throw new Opstartsfejl("data.plads", rod, Long.toString(ledig), Long.toString(brug));
        }
    }

    /** What a start that was cut off left behind: a cluster without its mark is moved aside, half binaries are deleted. */
    void tidy() throws IOException {
        if (Files.exists(klynge()) && !isComplete()) {
            Files.move(
                    klynge(),
                    rod.resolve("postgres.ufuldendt-" + Clock.systemUTC().millis()));
        }
        if (isComplete() && !Files.exists(klynge().resolve("PG_VERSION"))) {
            throw new Opstartsfejl("data.mangler", klynge(), klar());
        }
        Files.createDirectories(program());
        try (Stream<Path> udpakket = Files.list(program())) {
            for (Path mappe :
                    udpakket.filter(m -> !Files.exists(m.resolve(".exists"))).toList()) {
                deleteTree(mappe);
            }
        }
    }

    /** The password kept for a name; a random one is made on the first call. */
    String adgangskode(String navn) throws IOException {
        Path fil = adgangskodefil(navn);
        if (!Files.exists(fil) || Files.size(fil) == 0) {
            byte[] tilfaeldig = new byte[24];
            new SecureRandom().nextBytes(tilfaeldig);
            Files.writeString(fil, "");
            protect(fil, "rw-------");
            Files.writeString(fil, HexFormat.of().formatHex(tilfaeldig));
        }
        return Files.readString(fil).strip();
    }

    Path adgangskodefil(String navn) {
        return rod.resolve("adgangskode-" + navn);
    }

    @Override
    public void close() {
        try {
            if (laas != null) {
                laas.release();
            }
            if (laasefil != null) {
                laasefil.close();
            }
        } catch (IOException e) {
            // The lock goes with the process in any case.
        }
    }

    private void lock() throws IOException {
        laasefil = FileChannel.open(rod.resolve("laas"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            laas = laasefil.tryLock();
        } catch (OverlappingFileLockException e) {
            laas = null;
        }
        if (laas == null) {
            laasefil.close();
            throw new Opstartsfejl("data.laast", rod);
        }
    }

    private Path klar() {
        return rod.resolve("postgres.klar");
    }

    private static void protect(Path sti, String rettigheder) throws IOException {
        if (sti.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(sti, PosixFilePermissions.fromString(rettigheder));
        }
    }

    private static void deleteTree(Path mappe) throws IOException {
        try (Stream<Path> filer = Files.walk(mappe)) {
            for (Path fil : filer.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(fil);
            }
        }
    }
}
