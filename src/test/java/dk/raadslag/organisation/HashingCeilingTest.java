package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Many sign in at once. */
class HashingCeilingTest {

    @Test
    void thereIsAlwaysAProcessorLeftForThoseWhoRead() {
        int processors = Runtime.getRuntime().availableProcessors();
        assertThat(HashingCeiling.places()).isEqualTo(processors == 1 ? 1 : processors - 1);
    }

    @Test
    void noMoreAreHashedAtOnceThanThereArePlaces() throws Exception {
        Slow slow = new Slow();
        HashingCeiling ceiling = new HashingCeiling(slow, 2, Duration.ofSeconds(20));
        List<Callable<Boolean>> people = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(i -> () -> ceiling.matches("rigtig", "rigtig"))
                .toList();
        List<Boolean> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> answer : pool.invokeAll(people, 30, TimeUnit.SECONDS)) {
                answers.add(answer.get(1, TimeUnit.SECONDS));
            }
        }
        assertThat(answers).hasSize(40).containsOnly(true);
        assertThat(slow.most.get()).isBetween(1, 2);
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Slow held = new Slow() {
            @Override
            public boolean matches(CharSequence password, String hashed) {
                begun.countDown();
                try {
                    return over.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        };
        HashingCeiling ceiling = new HashingCeiling(held, 1, Duration.ofMillis(50));
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> first = pool.submit(() -> ceiling.matches("a", "a"));
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> ceiling.matches("b", "b")).isInstanceOf(TooBusy.class);
            over.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS)).isTrue();
            assertThat(ceiling.matches("c", "c")).isTrue();
        }
    }

    private static class Slow implements PasswordEncoder {
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public String encode(CharSequence password) {
            return password.toString();
        }

        @Override
        public boolean matches(CharSequence password, String hashed) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                now.decrementAndGet();
            }
            return hashed.contentEquals(password);
        }
    }
}
