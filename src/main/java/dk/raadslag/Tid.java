package dk.raadslag;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock of the program, in Europe/Copenhagen. It ticks in microseconds, as PostgreSQL keeps them: a moment that was
 * stored and read again is the same moment, and never a later one. Demo mode makes one of its own of it; tests put theirs in
 * its place.
 */
@Configuration(proxyBeanMethods = false)
class Tid {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(ObjectProvider<UnaryOperator<Clock>> demo) {
        Clock clock = Clock.tick(Clock.system(ZoneId.of("Europe/Copenhagen")), Duration.of(1, ChronoUnit.MICROS));
        UnaryOperator<Clock> other = demo.getIfAvailable();
        return other == null ? clock : other.apply(clock);
    }
}
