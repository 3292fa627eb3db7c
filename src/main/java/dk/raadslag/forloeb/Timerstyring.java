package dk.raadslag.forloeb;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.job.api.Job;
import org.flowable.job.service.impl.asyncexecutor.AsyncExecutor;
import org.springframework.stereotype.Component;

/** Lets due timers fire now and in order, for whoever moves the clock: demo data and tests. */
@Component
public class Timerstyring {

    private final ProcessEngine motor;
    private final ManagementService management;
    private final Clock clock;

    Timerstyring(ProcessEngine motor, Clock clock) {
        this.motor = motor;
        this.management = motor.getManagementService();
        this.clock = clock;
    }

    /** Does the work while the engine's own executor rests, so that no timer fires but by {@link #fyrForfaldne()}. */
    public void alene(Runnable work) {
        AsyncExecutor executor = executor();
        boolean active = executor.isActive();
        if (active) {
            executor.shutdown();
        }
        try {
            work.run();
        } finally {
            if (active) {
                executor.start();
            }
        }
    }

    /** From now on timers fire by themselves. */
    void begin() {
        executor().start();
    }

    public void fyrForfaldne() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            Job timer = due.getFirst();
            management.moveTimerToExecutableJob(timer.getId());
            management.executeJob(timer.getId());
        }
    }

    /** When the next timer is due, or was. */
    public Optional<Instant> nextDue() {
        return management.createTimerJobQuery().orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(timer -> timer.getDuedate().toInstant())
                .findFirst();
    }

    private AsyncExecutor executor() {
        return motor.getProcessEngineConfiguration().getAsyncExecutor();
    }

    private List<Job> due() {
        return management
                .createTimerJobQuery()
                .duedateLowerThan(Date.from(clock.instant().plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .list();
    }
}
