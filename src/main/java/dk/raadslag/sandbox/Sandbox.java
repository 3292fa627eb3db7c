package dk.raadslag.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does tasks in processes of their own, a few at a time, each with a limit of time and memory. A process is started when it
 * is needed, goes on with the next task, is killed when one is too much for it, and ends when nothing has come for a while
 * or the program has ended. Who waits holds no thread that others need: the ways to the processes are served by threads of
 * their own.
 */
public final class Sandbox {

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 200;
    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final Duration IDLE = Duration.ofSeconds(60);

    private static final ConcurrentLinkedDeque<Cell> FREE = new ConcurrentLinkedDeque<>();
    private static final ThreadPoolExecutor SERVANTS = servants();

    private Sandbox() {}

    private static ThreadPoolExecutor servants() {
        ThreadPoolExecutor servants = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("sandbox-", 1).factory());
        servants.allowCoreThreadTimeOut(true);
        return servants;
    }

    /** Waits for its turn and its end. */
    public static byte[] run(Class<? extends Task> task, String name, byte[] content) throws Undone {
        return run(task, name, content.length, () -> new ByteArrayInputStream(content));
    }

    /**
     * The same with a content that is fetched when its turn has come.
     *
     * @param name of the file, at most some hundred letters
     * @throws Undone if the file gave no answer, or nobody could ask it in time
     */
    public static byte[] run(Class<? extends Task> task, String name, long size, Content content) throws Undone {
        Future<byte[]> answer;
        try {
            answer = SERVANTS.submit(() -> perform(task, name, Math.toIntExact(size), content));
        } catch (RejectedExecutionException e) {
            throw new Undone(Undone.Why.NOT_TRIED);
        }
        try {
            return answer.get(WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Undone undone ? undone : new Undone(Undone.Why.NOT_TRIED);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Undone(Undone.Why.NOT_TRIED);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Undone(Undone.Why.NOT_TRIED);
        }
    }

    private static byte[] perform(Class<? extends Task> task, String name, int size, Content content) throws Undone {
        Cell cell = free();
        try {
            return cell.perform(task, name, size, content);
        } finally {
            if (cell.isAlive()) {
                FREE.push(cell);
                Cell.later(IDLE.plusSeconds(1), Sandbox::endIdle);
            }
        }
    }

    private static Cell free() throws Undone {
        for (Cell cell = FREE.poll(); cell != null; cell = FREE.poll()) {
            if (cell.isAlive()) {
                return cell;
            }
        }
        try {
            return Cell.start();
        } catch (IOException e) {
            LOG.warn("No process to read files could be started: {}", e.toString());
            throw new Undone(Undone.Why.NOT_TRIED);
        }
    }

    private static void endIdle() {
        for (Cell cell : FREE) {
            if (cell.isIdleFor(IDLE) && FREE.remove(cell)) {
                cell.kill();
            }
        }
    }

    /** Those that wait for a task, for whoever asks how many there are. */
    static List<Long> idle() {
        return FREE.stream().map(Cell::pid).toList();
    }
}
