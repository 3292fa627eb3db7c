package dk.raadslag.forloeb;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.flowable.engine.impl.cmd.JobRetryCmd;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process engine: follows the program's clock, keeps neither users, events nor footprints of its own. */
@Configuration(proxyBeanMethods = false)
class Motor {

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> motorensUr(Clock clock) {
        return motor -> {
            motor.setClock(new MotorensUr(clock));
            motor.setDisableIdmEngine(true);
            motor.setDisableEventRegistry(true);
            motor.setFailedJobCommandFactory((job, fejl) -> new JobRetryCmd(job, Oplysninger.aarsag(fejl)));
            motor.setAsyncExecutorActivate(false); // Motorstart begins
            motor.setActivityInstanceEntityManager(new UdenFodspor(motor));
            motor.setCustomPreCommandInterceptors(
                    new ArrayList<>(List.of(new RefusalsUnlogged.Unwrapping(), new SomProgrammet())));
            motor.setCustomPostCommandInterceptors(new ArrayList<>(List.of(new RefusalsUnlogged.Wrapping())));
        };
    }
}
