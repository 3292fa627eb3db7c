package dk.raadslag.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What {@code postmaster.pid} says of an earlier start. A server that outlived its program is stopped; a number that
 * no process or somebody else's process has means that the file is all that is left.
 */
record Postmaster(Path klynge) {

    private static final boolean LINUX = Files.isDirectory(Path.of("/proc/self"));
    private static final Duration STOPFRIST = Duration.ofSeconds(20);
    private static final Duration DOED_STAAR_ENDNU = Duration.ofSeconds(3);
    private static final Duration STARTTID_SLAEK = Duration.ofSeconds(5);

    /** Leaves no server running on this data directory, and no file that says there is one. */
    void clear() throws IOException {
        Path fil = klynge.resolve("postmaster.pid");
        if (!Files.exists(fil)) {
            return;
        }
        List<String> linjer = Files.readAllLines(fil);
        process(linjer).filter(handle -> isOurs(handle, linjer)).ifPresent(Postmaster::stop);
        if (hasBeenLeft()) {
            Files.deleteIfExists(fil);
        }
    }

    /** Whoever served a client outlives a killed server by a moment, and holds its memory: PostgreSQL knows by the file. */
    private boolean hasBeenLeft() {
        Instant senest = now().plus(STOPFRIST);
        boolean left = nobodyIsHere();
        while (!left && now().isBefore(senest)) {
            pause();
            left = nobodyIsHere();
        }
        return left;
    }

    private boolean nobodyIsHere() {
        return ProcessHandle.allProcesses()
                .filter(Postmaster::isPostgres)
                .noneMatch(handle -> worksHere(handle).orElse(false));
    }

    /** Whether the server that the file names works here: one that has died and is not yet buried does not. */
    boolean isAlive() {
        try {
            List<String> linjer = Files.readAllLines(klynge.resolve("postmaster.pid"));
            return process(linjer)
                    .filter(handle -> handle.isAlive() && worksHere(handle).orElse(!LINUX))
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** Where the server listens that works on this data directory now; empty if there is none. */
    OptionalInt port() throws IOException {
        Path fil = klynge.resolve("postmaster.pid");
        if (!Files.exists(fil)) {
            return OptionalInt.empty();
        }
        List<String> linjer = Files.readAllLines(fil);
        boolean alive = process(linjer).filter(handle -> isOurs(handle, linjer)).isPresent();
        return alive && linjer.size() > 3
                ? OptionalInt.of(Integer.parseInt(linjer.get(3).strip()))
                : OptionalInt.empty();
    }

    private static Optional<ProcessHandle> process(List<String> linjer) {
        try {
            return ProcessHandle.of(Long.parseLong(linjer.getFirst().strip()));
        } catch (RuntimeException e) { // an empty or half-written file names no process
            return Optional.empty();
        }
    }

    /** A killed process stands in the process table for a second or two before it is gone: look again before judging. */
    private boolean isOurs(ProcessHandle handle, List<String> linjer) {
        Instant senest = now().plus(DOED_STAAR_ENDNU);
        while (handle.isAlive() && now().isBefore(senest)) {
            if (worksHere(handle).orElseGet(() -> startedThen(handle, linjer))) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** PostgreSQL works in its data directory; Linux tells it of every process that we may look at. */
    private Optional<Boolean> worksHere(ProcessHandle handle) {
        try {
            Path cwd = Path.of("/proc", Long.toString(handle.pid()), "cwd").toRealPath();
            return Optional.of(cwd.equals(klynge.toRealPath()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Elsewhere: a postgres, started when the file's third line (seconds since 1970) says. */
    private static boolean startedThen(ProcessHandle handle, List<String> linjer) {
        ProcessHandle.Info info = handle.info();
        try {
            Instant noteret = Instant.ofEpochSecond(Long.parseLong(linjer.get(2).strip()));
            return isPostgres(handle)
                    && info.startInstant()
                            .filter(start ->
                                    Duration.between(start, noteret).abs().compareTo(STARTTID_SLAEK) <= 0)
                            .isPresent();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean isPostgres(ProcessHandle handle) {
        return handle.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    /** At once, though somebody is connected (PostgreSQL's "fast"): the politer way waits for whoever forgot to leave. */
    private static void stop(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        } catch (IOException thereIsNoSuchCommand) {
            server.destroy();
        }
        try {
            server.onExit().get(STOPFRIST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            server.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Instant now() {
        return Instant.now(java.time.Clock.systemUTC());
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
