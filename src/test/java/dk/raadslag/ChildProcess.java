package dk.raadslag;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process that a test starts: it is gone after four minutes at the latest, or where a drill says longer, so that whoever reads
 * from it or waits for it goes on.
 */
public final class ChildProcess {

    private static final long SECONDS = Long.getLong("raadslag.longest", 240);

    private ChildProcess() {}

    public static Process start(ProcessBuilder builder) throws IOException {
        builder.environment().put("RAADSLAG_SPROG", "da");
        Process process = builder.start();
        CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return process;
    }

    /** @throws IllegalStateException when it is still there after a minute; it is killed then */
    public static int awaitExit(Process process) throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Still there after a minute: " + process.info());
        }
        return process.exitValue();
    }
}
