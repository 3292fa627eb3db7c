package dk.raadslag.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The process that tasks are done in: one after the other, asked for on standard input and answered on standard output,
 * until the input ends. Nothing else gets out of it, whoever prints or logs. It ends by itself when a task has no end, also
 * where the one who asked has gone.
 */
public final class Worker {

    static final byte READY = 42;
    static final byte DONE = 1;
    static final byte FAILED = 2;

    private static final long GRACE = 5_000_000_000L;

    private final AtomicLong deadline = new AtomicLong(Long.MAX_VALUE);

    private Worker() {}

    public static void main(String[] arguments) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            goFirst();
            System.setOut(nowhere);
            System.setErr(nowhere);
            new Worker().work(in, out);
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Where the machine runs out of memory, Linux ends this process rather than the one that serves people. */
    private static void goFirst() {
        try {
            Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
        } catch (IOException | RuntimeException e) {
            // Another system: it decides by itself.
        }
    }

    private void work(DataInputStream in, DataOutputStream out) throws IOException {
        Thread.ofPlatform().daemon().start(this::watch);
        out.writeByte(READY);
        out.flush();
        while (true) {
            String task;
            try {
                task = in.readUTF();
            } catch (EOFException e) {
                return;
            }
            String name = in.readUTF();
            byte[] content = in.readNBytes(in.readInt());
            deadline.set(System.nanoTime() + Cell.LONGEST.toNanos() + GRACE);
            answer(out, task, name, content);
            deadline.set(Long.MAX_VALUE);
        }
    }

    private static void answer(DataOutputStream out, String task, String name, byte[] content) throws IOException {
        byte status = DONE;
        byte[] answer;
        try {
            Constructor<?> constructor = Class.forName(task).getDeclaredConstructor();
            constructor.setAccessible(true);
            answer = ((Task) constructor.newInstance()).perform(name, content);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Exception | Error e) {
            status = FAILED;
            answer = new byte[0];
        }
        out.writeByte(status);
        out.writeInt(answer.length);
        out.write(answer);
        out.flush();
    }

    private void watch() {
        while (System.nanoTime() < deadline.get()) {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                break;
            }
        }
        Runtime.getRuntime().halt(1);
    }
}
