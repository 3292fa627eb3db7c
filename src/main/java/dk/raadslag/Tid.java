package dk.raadslag;

import dk.raadslag.demo.Demotid;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock of the program, in Europe/Copenhagen. It ticks in microseconds, as PostgreSQL keeps them: a moment that was
 * stored and read again is the same moment, and never a later one. Tests put a clock of their own in its place.
 */
@Configuration(proxyBeanMethods = false)
class Tid {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${raadslag.demo:false}") boolean demo) {
        Clock clock = Clock.tick(Clock.system(ZoneId.of("Europe/Copenhagen")), Duration.of(1, ChronoUnit.MICROS));
        return demo ? new Demotid(clock) : clock;
    }
}
