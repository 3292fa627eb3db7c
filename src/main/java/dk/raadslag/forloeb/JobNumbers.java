package dk.raadslag.forloeb;

import dk.raadslag.drift.Measured;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.flowable.engine.ManagementService;
import org.springframework.stereotype.Component;

/** How the engine's timers do: steps that were refused, and ones that should have been taken by now. */
@Component
class JobNumbers implements Measured {

    /** The engine looks for what is due every few seconds. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private final ManagementService management;
    private final Clock clock;

    JobNumbers(ManagementService management, Clock clock) {
        this.management = management;
        this.clock = clock;
    }

    @Override
    public void measure(Gauges gauges) {
        gauges.add(
                "jobs_failed",
                "Steps of timers that were refused and wait for a person",
                management.createDeadLetterJobQuery().count()
                        + management.createTimerJobQuery().withException().count());
        gauges.add(
                "jobs_overdue",
                "Timers that were due more than five minutes ago",
                management
                        .createTimerJobQuery()
                        .duedateLowerThan(Date.from(clock.instant().minus(LATE)))
                        .count());
    }
}
