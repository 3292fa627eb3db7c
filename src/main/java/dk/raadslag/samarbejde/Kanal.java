package dk.raadslag.samarbejde;

import com.vaadin.flow.shared.Registration;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Messages to every node, this one too, through PostgreSQL: "this has changed, read it afresh". A message is a subject
 * and an id, never any text of a case. Open to every caller, since it neither tells nor changes anything; who hears of a
 * change asks the module that owns the thing, and that decides what may be seen.
 */
@Service
@PermitAll
public class Kanal implements SmartLifecycle {

    /** The id that says: messages may have been lost, read everything afresh. */
    public static final String ALT = "*";

    /** What the subject begins with where something was done with a thing; then its kind, as in the trail. */
    public static final String HAENDELSE = "haendelse.";

    /** What is done with the cases and the meetings. */
    public static final List<String> SAGER_OG_MOEDER = List.of(HAENDELSE + "indstilling", HAENDELSE + "moede");

    /** Listening before the web server takes its first request, and until it has answered its last. */
    private static final int PHASE = 0;

    private static final int LAENGST = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(Kanal.class);

    private final HikariDataSource database;
    private final JdbcClient jdbc;
    private final Map<String, List<Consumer<String>>> lyttere = new ConcurrentHashMap<>();
    private @Nullable Linje linje;

    Kanal(HikariDataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /**
     * Sends when the caller's transaction commits, at once if there is none; not at all if it is rolled back. The same
     * message twice in a transaction arrives once.
     *
     * @param emne a name without spaces
     * @throws IllegalArgumentException if the subject has a space, or both together are longer than 1000 characters
     */
    public void send(String emne, String id) {
        String besked = emne + " " + id;
        if (emne.isEmpty() || emne.indexOf(' ') >= 0 || besked.length() > LAENGST) {
            throw new IllegalArgumentException("A message is a subject and an id");
        }
        jdbc.sql("SELECT pg_notify(?, ?)")
                .params(Linje.KANAL, besked)
                .query((row, number) -> besked)
                .single();
    }

    /**
     * Calls the listener with the id of every message on the subject, and with {@link #ALT} when some may have been lost.
     * Calls come on threads of their own, without session or transaction, and may overlap.
     */
    public Registration lyt(String emne, Consumer<String> lytter) {
        List<Consumer<String>> alle = lyttere.computeIfAbsent(emne, ny -> new CopyOnWriteArrayList<>());
        alle.add(lytter);
        return Registration.once(() -> alle.remove(lytter));
    }

    /** Calls the listener whenever this one thing may have changed. */
    public Registration lyt(String emne, String id, Runnable lytter) {
        return lyt(emne, hvilken -> {
            if (hvilken.equals(id) || hvilken.equals(ALT)) {
                lytter.run();
            }
        });
    }

    private void receive(String besked) {
        int mellemrum = besked.indexOf(' ');
        if (mellemrum > 0) {
            deliver(lyttere.getOrDefault(besked.substring(0, mellemrum), List.of()), besked.substring(mellemrum + 1));
        }
    }

    private void resume() {
        lyttere.values().forEach(alle -> deliver(alle, ALT));
    }

    /** A thread for each: one who is slow, or waits for a session, keeps nobody else waiting. */
    private static void deliver(List<Consumer<String>> til, String id) {
        til.forEach(lytter -> Thread.ofVirtual().name("kanal-levering").start(() -> {
            try {
                lytter.accept(id);
            } catch (RuntimeException e) {
                LOG.warn("A listener failed: {}", e.getClass().getName());
            }
        }));
    }

    @Override
    public synchronized void start() {
        linje = new Linje(database, this::receive, this::resume);
        linje.open();
    }

    @Override
    public synchronized void stop() {
        if (linje != null) {
            linje.close();
            linje = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return linje != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
