package dk.raadslag.organisation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How many passwords are hashed at once. Each takes a whole processor for as long as it lasts, by design; one processor is
 * kept for everybody who only reads. The others wait in the order they came, and not for ever.
 */
final class HashingCeiling implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Duration patience;
    private final Semaphore places;

    /** @param patience how long one waits for a place */
    HashingCeiling(PasswordEncoder encoder, int places, Duration patience) {
        this.encoder = encoder;
        this.patience = patience;
        this.places = new Semaphore(places, true);
    }

    /** All processors but one, and at least one. */
    static int places() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    /** @throws TooBusy if there was no place in time */
    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inPlace(() -> encoder.encode(password));
    }

    /** @throws TooBusy if there was no place in time */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hashed) {
        return Boolean.TRUE.equals(inPlace(() -> encoder.matches(password, hashed)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hashed) {
        return encoder.upgradeEncoding(hashed);
    }

    private <T extends @Nullable Object> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
