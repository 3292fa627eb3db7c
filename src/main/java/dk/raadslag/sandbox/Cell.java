package dk.raadslag.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One process and the way to it, for one task at a time. It has a small heap, none of our environment (where passwords
 * stand), and leaves nothing behind; of a file it gets the content over a pipe.
 */
final class Cell {

    /** For one file, of work; where the machine has much else to do, it may last longer, but not for ever. */
    static final Duration LIMIT = Duration.ofSeconds(10);

    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration START = Duration.ofSeconds(30);
    private static final int LONGEST_ANSWER = 256 << 20;
    /** People go before files. */
    private static final Path NICE = Path.of("/usr/bin/nice");

    private static final String HEAP = "-Xmx512m";
    private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final ScheduledThreadPoolExecutor ENDS = ends();

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;
    private volatile boolean ended;
    private volatile long idleSince = System.nanoTime();

    private Cell(Process process) {
        this.process = process;
        to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 64 * 1024));
        from = new DataInputStream(new BufferedInputStream(process.getInputStream(), 64 * 1024));
    }

    private static ScheduledThreadPoolExecutor ends() {
        ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("sandbox-end").factory());
        one.setRemoveOnCancelPolicy(true);
        return one;
    }

    /** @throws IOException if there can be none */
    static Cell start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectError(Redirect.DISCARD);
        String windows = System.getenv("SystemRoot");
        builder.environment().clear();
        if (windows != null) {
            builder.environment().put("SystemRoot", windows);
        }
        Cell cell = new Cell(builder.start());
        Future<?> end = cell.endAfter(START);
        try {
            if (cell.from.readByte() != Worker.READY) {
                throw new IOException("A process for a file did not start");
            }
            return cell;
        } catch (IOException e) {
            cell.kill();
            throw e;
        } finally {
            end.cancel(false);
        }
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-Xms16m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + Redirect.DISCARD.file(),
                "-Xlog:disable",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider"));
        String where = System.getProperty("java.class.path");
        if (isWholeJar(where)) {
            command.addAll(List.of("-Dloader.main=" + Worker.class.getName(), "-cp", where, LOADER));
        } else {
            command.addAll(List.of("-cp", where, Worker.class.getName()));
        }
        return command;
    }

    /** The jar as it was built, with its libraries inside: only its own loader finds a class in it. */
    private static boolean isWholeJar(String where) {
        return !where.contains(File.pathSeparator)
                && Cell.class.getResource("Cell.class").toString().contains("BOOT-INF");
    }

    /**
     * @param size of the content, in bytes
     * @throws Undone if the task gave up, or more was needed than there is, or the content could not be fetched; the process
     *     is gone but in the first case
     */
    byte[] perform(Class<? extends Task> task, String name, int size, Content content) throws Undone {
        Duration before = worked();
        Future<?> end =
                ENDS.scheduleWithFixedDelay(() -> endAt(before.plus(LIMIT)), LIMIT.toSeconds(), 1, TimeUnit.SECONDS);
        Future<?> last = endAfter(LONGEST);
        try {
            to.writeUTF(task.getName());
            to.writeUTF(name);
            to.writeInt(size);
            send(size, content);
            byte status = from.readByte();
            byte[] answer = new byte[Math.min(from.readInt(), LONGEST_ANSWER)];
            from.readFully(answer);
            idleSince = System.nanoTime();
            if (status != Worker.DONE) {
                throw new Undone(Undone.Why.FAILED);
            }
            return answer;
        } catch (IOException e) {
            kill();
            throw new Undone(Undone.Why.TOO_MUCH);
        } finally {
            end.cancel(false);
            last.cancel(false);
        }
    }

    private void send(int size, Content content) throws Undone, IOException {
        byte[] piece = new byte[64 * 1024];
        long left = size;
        try (InputStream source = open(content)) {
            while (left > 0) {
                int read = next(source, piece);
                to.write(piece, 0, read);
                left -= read;
            }
        }
        to.flush();
    }

    private InputStream open(Content content) throws Undone {
        try {
            return content.open();
        } catch (IOException | RuntimeException e) {
            kill();
            throw new Undone(Undone.Why.NOT_TRIED);
        }
    }

    /** That a content cannot be fetched is not the file's fault. */
    private int next(InputStream source, byte[] piece) throws Undone {
        int read;
        try {
            read = source.read(piece);
        } catch (IOException | RuntimeException e) {
            read = -1;
        }
        if (read < 0) {
            kill();
            throw new Undone(Undone.Why.NOT_TRIED);
        }
        return read;
    }

    private Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Where nobody says how long a process has worked, its time is up. */
    private void endAt(Duration work) {
        Duration worked = worked();
        if (worked.isZero() || worked.compareTo(work.minusSeconds(1)) > 0) {
            kill();
        }
    }

    private Future<?> endAfter(Duration limit) {
        return ENDS.schedule(this::kill, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    static void later(Duration time, Runnable what) {
        ENDS.schedule(what, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    boolean isIdleFor(Duration time) {
        return System.nanoTime() - idleSince > time.toNanos();
    }

    long pid() {
        return process.pid();
    }

    /** A process that was killed is still there for a moment. */
    void kill() {
        ended = true;
        process.destroyForcibly();
    }
}
