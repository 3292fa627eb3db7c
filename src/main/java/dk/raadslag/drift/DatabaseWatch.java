package dk.raadslag.drift;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that the embedded database lives as long as the program: one that dies is started again at once, and again for
 * as long as its disk may be full and somebody makes room. When that does not help the program ends, with a sentence, so that
 * whatever started it can start it anew. Little room on the disk is told before there is none.
 */
final class DatabaseWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private static final List<Duration> PAUSES =
            List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(10));
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int LOOKS_AT_THE_DISK = 120;
    private static final long LITTLE = 500;
    private static final int WITHOUT_DATABASE = 1;

    private final IndlejretDatabase database;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("databasevagt").unstarted(this::watch);
    private volatile boolean closed;
    private boolean told;

    private DatabaseWatch(IndlejretDatabase database) {
        this.database = database;
    }

    static DatabaseWatch over(IndlejretDatabase database) {
        DatabaseWatch watch = new DatabaseWatch(database);
        watch.thread.start();
        return watch;
    }

    /** What ends from now on was meant to end. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void watch() {
        try {
            for (long look = 0; !closed; look++) {
                if (look % LOOKS_AT_THE_DISK == 0) {
                    tellOfLittleRoom();
                }
                if (!database.isAlive() && !closed) {
                    LOG.error("The embedded database has died: it is started again");
                    revive();
                }
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive() throws InterruptedException {
        long begun = System.nanoTime();
        for (int attempt = 0; !closed; attempt++) {
            Thread.sleep(PAUSES.get(Math.min(attempt, PAUSES.size() - 1)));
            try {
                database.startAgain();
                LOG.warn("The embedded database runs again");
                return;
            } catch (IOException | SQLException | RuntimeException e) {
                LOG.error("The embedded database does not start: {}", String.valueOf(e.getMessage()));
            }
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                Saetning.FEJL.println(
                        Saetning.af("database.doede", database.mappe().log()));
                System.exit(WITHOUT_DATABASE);
            }
        }
    }

    private void tellOfLittleRoom() {
        try {
            long left = database.mappe().megabytesLeft();
            if (left >= LITTLE) {
                told = false;
            } else if (!told) {
                told = true;
                LOG.warn("{}", Saetning.af("data.snart-fuld", database.mappe().klynge(), Long.toString(left)));
            }
        } catch (IOException e) {
            LOG.warn("The room left for the embedded database is not known: {}", String.valueOf(e.getMessage()));
        }
    }
}
