package dk.raadslag.forloeb;

import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the engine's SQL read that no start has needed ({@link Motorsaetninger}), once the program answers. */
@Component
class Sproglaesning {

    private final ProcessEngine motor;

    Sproglaesning(ProcessEngine motor) {
        this.motor = motor;
    }

    @EventListener(classes = AvailabilityChangeEvent.class, condition = "event.state.name() == 'ACCEPTING_TRAFFIC'")
    public void laes() {
        ProcessEngineConfigurationImpl opsaetning =
                (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
        ((Motorsaetninger) opsaetning.getSqlSessionFactory()).sprog().laesResten();
    }
}
