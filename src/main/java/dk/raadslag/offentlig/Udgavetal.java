package dk.raadslag.offentlig;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The number that grows with every publication and withdrawal, at most a quarter of a second old: so every node shows a
 * change within that, without a query for each request. On a replica it comes with the change itself, in one transaction;
 * while the replica is being filled, there is none. While the database is away the last number stays good for a while, and
 * so do the pages that were kept with it (decision 0059).
 */
@Component
class Udgavetal {

    /** Nothing that is made now may be kept. */
    static final long INTET = -1;

    private static final Duration GYLDIG = Duration.ofMillis(250);
    private static final Duration VENTER = Duration.ofMillis(500);

    private record Aflaesning(long nummer, long nanos) {
        boolean yngreEnd(Duration alder) {
            return System.nanoTime() - nanos < alder.toNanos();
        }
    }

    private record Spoergsmaal(CompletableFuture<Aflaesning> svar, long nanos) {}

    private final Offentligkilde kilde;
    private final Duration udenDatabase;
    private volatile @Nullable Aflaesning seneste;
    private @Nullable Spoergsmaal stillet;

    @Autowired
    Udgavetal(Offentligkilde kilde) {
        this(kilde, Duration.ofMinutes(15));
    }

    /** @param udenDatabase how long a number is good that the database does not confirm */
    Udgavetal(Offentligkilde kilde, Duration udenDatabase) {
        this.kilde = kilde;
        this.udenDatabase = udenDatabase;
    }

    long nu() {
        Aflaesning kendt = seneste;
        if (kendt != null && kendt.yngreEnd(GYLDIG)) {
            return kendt.nummer();
        }
        CompletableFuture<Aflaesning> svar = ask();
        return kendt != null && kendt.yngreEnd(udenDatabase)
                ? soon(svar, kendt).nummer()
                : demand(svar).nummer();
    }

    /** What the database says in time, or else what it said last. */
    private Aflaesning soon(CompletableFuture<Aflaesning> svar, Aflaesning kendt) {
        try {
            return svar.get(patience(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return kendt;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return kendt;
        }
    }

    private static Aflaesning demand(CompletableFuture<Aflaesning> svar) {
        try {
            return svar.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException grund ? grund : e;
        }
    }

    /** One question at a time, on a thread of its own: a database that is away keeps one waiting, and not all readers. */
    private synchronized CompletableFuture<Aflaesning> ask() {
        Spoergsmaal nu = stillet;
        if (nu == null || nu.svar().isDone()) {
            long nanos = System.nanoTime();
            nu = new Spoergsmaal(
                    CompletableFuture.supplyAsync(
                            () -> {
                                Aflaesning ny = new Aflaesning(laes(), nanos);
                                seneste = ny;
                                return ny;
                            },
                            opgave -> Thread.ofVirtual().name("udgavetal").start(opgave)),
                    nanos);
            stillet = nu;
        }
        return nu.svar();
    }

    /** Who comes while the question has been open for long does not wait at all. */
    private synchronized long patience() {
        Spoergsmaal nu = stillet;
        return nu == null ? 0 : Math.max(0, VENTER.toNanos() - (System.nanoTime() - nu.nanos()));
    }

    /** The number of this moment's transaction, or {@link #INTET}. */
    long laes() {
        return kilde.sql().sql("""
                        SELECT CASE WHEN EXISTS (SELECT FROM pg_subscription_rel WHERE srsubstate <> 'r') THEN :intet
                            ELSE coalesce((SELECT nummer FROM offentlig.udgavetal), :intet) END""").param("intet", INTET).query(Long.class).single();
    }
}
