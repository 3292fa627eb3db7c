package dk.raadslag.offentlig;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The number that grows with every publication and withdrawal, at most a quarter of a second old: so every node shows a
 * change within that, without a query for each request. On a replica it comes with the change itself, in one transaction;
 * while the replica is being filled, there is none.
 */
@Component
class Udgavetal {

    /** Nothing that is made now may be kept. */
    static final long INTET = -1;

    private static final long GYLDIG_NANOS = 250_000_000;

    private record Aflaesning(long nummer, long nanos) {
        boolean gyldig() {
            return System.nanoTime() - nanos < GYLDIG_NANOS;
        }
    }

    private final Offentligkilde kilde;
    private final ReentrantLock laas = new ReentrantLock();
    private volatile @Nullable Aflaesning seneste;

    Udgavetal(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    long nu() {
        Aflaesning kendt = seneste;
        return kendt != null && kendt.gyldig() ? kendt.nummer() : laesIgen();
    }

    private long laesIgen() {
        laas.lock();
        try {
            Aflaesning kendt = seneste;
            if (kendt != null && kendt.gyldig()) {
                return kendt.nummer();
            }
            long nanos = System.nanoTime();
            long nummer = laes();
            seneste = new Aflaesning(nummer, nanos);
            return nummer;
        } finally {
            laas.unlock();
        }
    }

    /** The number of this moment's transaction, or {@link #INTET}. */
    long laes() {
        return kilde.sql().sql("""
                        SELECT CASE WHEN EXISTS (SELECT FROM pg_subscription_rel WHERE srsubstate <> 'r') THEN :intet
                            ELSE coalesce((SELECT nummer FROM offentlig.udgavetal), :intet) END""").param("intet", INTET).query(Long.class).single();
    }
}
