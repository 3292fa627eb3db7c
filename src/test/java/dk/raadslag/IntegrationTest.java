package dk.raadslag;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDateTime;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ContextConfiguration;

/** The whole program on a real PostgreSQL, with a clock that the test moves (it starts Monday 2 November 2026 08:00). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "raadslag.strict-texts=true",
            "flowable.async-executor-activate=false",
            "spring.jpa.hibernate.ddl-auto=validate"
        })
@ContextConfiguration(initializers = Testdatabase.class)
@Import(IntegrationTest.Ur.class)
public @interface IntegrationTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Ur {
        /** One for the whole JVM, as there is one database: a context with an older clock would meet meetings from its future. */
        private static final Testtid UR = new Testtid(LocalDateTime.of(2026, 11, 2, 8, 0));

        private static final SecurityContextHolderStrategy SIKKERHEDSKONTEKST =
                new VaadinAwareSecurityContextHolderStrategy();

        @Bean
        Testtid clock() {
            return UR;
        }

        /** The trail tells the time that the test has set, whenever that is. */
        @Bean
        ApplicationListener<ContextRefreshedEvent> sporetsUr(Flyway flyway) {
            return begun -> JdbcClient.create(flyway.getConfiguration().getDataSource())
                    .sql("UPDATE raadslag.haendelse_ur SET ur = 'fri'")
                    .update();
        }

        /** One for the whole JVM: with one per Spring context, the locks of one would not see who signs in at another. */
        @Bean
        SecurityContextHolderStrategy sikkerhedskontekst() {
            return SIKKERHEDSKONTEKST;
        }
    }
}
