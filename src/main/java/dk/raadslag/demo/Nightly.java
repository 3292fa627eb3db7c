package dk.raadslag.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.support.SimpleTriggerContext;
import org.springframework.stereotype.Component;

/** What the program does by itself at set times of the day ({@code @Scheduled}), for a clock that jumps over them. */
@Component
@ConditionalOnBooleanProperty("raadslag.demo")
class Nightly {

    private final ObjectProvider<ScheduledTaskHolder> holders;
    private final Clock clock;

    Nightly(ObjectProvider<ScheduledTaskHolder> holders, Clock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    /** The first instant after this one at which something is to be done. */
    Optional<Instant> after(Instant tid) {
        return tasks().flatMap(task -> next(task, tid).stream()).min(Comparator.naturalOrder());
    }

    /** What is to be done at that instant, as {@link #after} found it from this one. */
    List<Runnable> dueAt(Instant due, Instant tid) {
        return tasks().filter(task -> next(task, tid).filter(due::equals).isPresent())
                .map(CronTask::getRunnable)
                .toList();
    }

    private Stream<CronTask> tasks() {
        return holders.stream()
                .map(ScheduledTaskHolder::getScheduledTasks)
                .flatMap(Collection::stream)
                .map(ScheduledTask::getTask)
                .filter(CronTask.class::isInstance)
                .map(CronTask.class::cast);
    }

    private Optional<Instant> next(CronTask task, Instant tid) {
        return Optional.ofNullable(
                task.getTrigger().nextExecution(new SimpleTriggerContext(Clock.fixed(tid, clock.getZone()))));
    }
}
