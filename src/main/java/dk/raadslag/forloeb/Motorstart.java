package dk.raadslag.forloeb;

import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the engine does once the program answers, and not before, so that no start waits for it: it reads the SQL that no
 * start has needed ({@link Motorsaetninger}), and begins to fire timers.
 */
@Component
class Motorstart {

    private final ProcessEngine motor;
    private final boolean selv;

    /** @param selv whether timers fire by themselves */
    Motorstart(ProcessEngine motor, @Value("${flowable.async-executor-activate}") boolean selv) {
        this.motor = motor;
        this.selv = selv;
    }

    @EventListener(classes = AvailabilityChangeEvent.class, condition = "event.state.name() == 'ACCEPTING_TRAFFIC'")
    public void start() {
        ProcessEngineConfigurationImpl opsaetning =
                (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
        ((Motorsaetninger) opsaetning.getSqlSessionFactory()).sprog().laesResten();
        if (selv) {
            opsaetning.getAsyncExecutor().start();
        }
    }
}
