package dk.raadslag;

import dk.raadslag.demo.Demotid;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the program, in Europe/Copenhagen. Tests put a clock of their own in its place. */
@Configuration(proxyBeanMethods = false)
class Tid {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${raadslag.demo:false}") boolean demo) {
        Clock clock = Clock.system(ZoneId.of("Europe/Copenhagen"));
        return demo ? new Demotid(clock) : clock;
    }
}
