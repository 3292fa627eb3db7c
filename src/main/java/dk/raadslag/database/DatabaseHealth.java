package dk.raadslag.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers and can write, said within a second whatever the database does: it is asked on a thread of its own, one
 * question at a time, and an answer is good for a moment, so that nobody can keep the database busy by asking for health.
 */
@Component("databasen")
class DatabaseHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final Duration WARMING = Duration.ofSeconds(10);
    private static final Duration GOOD_FOR = Duration.ofMillis(500);

    private record Question(CompletableFuture<Boolean> answer, long asked) {

        /** One without an answer stays the question until it has one. */
        boolean isStale() {
            return answer.isDone() && System.nanoTime() - asked > GOOD_FOR.toNanos();
        }

        boolean isOverdue() {
            return !answer.isDone() && System.nanoTime() - asked > PATIENCE.toNanos();
        }
    }

    private final HikariDataSource pool;
    private final RoomToWrite room;
    private @Nullable Question latest;

    DatabaseHealth(HikariDataSource pool, RoomToWrite room) {
        this.pool = pool;
        this.room = room;
    }

    @Override
    public Health health() {
        return answers() ? Health.up().build() : Health.down().build();
    }

    /** The first time everything takes longer: nobody is to be told for that that the database is away. */
    @EventListener(ApplicationStartedEvent.class)
    void warm() {
        answers(question(), WARMING);
    }

    private boolean answers() {
        Question question = question();
        return !question.isOverdue() && answers(question, PATIENCE);
    }

    private static boolean answers(Question question, Duration patience) {
        try {
            return question.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Question question() {
        Question known = latest;
        if (known == null || known.isStale()) {
            known = new Question(
                    CompletableFuture.supplyAsync(
                            this::ask,
                            task -> Thread.ofVirtual().name("databasehelbred").start(task)),
                    System.nanoTime());
            latest = known;
        }
        return known;
    }

    private boolean ask() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(1) && room.isThere(connection);
        } catch (SQLException e) {
            return false;
        }
    }
}
