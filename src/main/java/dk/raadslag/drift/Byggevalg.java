package dk.raadslag.drift;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What stands for {@link Databasevalg} while the jar is built: demo mode, and a database that nobody asks. */
class Byggevalg implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "raadslag.bygges",
                        Map.of(
                                "raadslag.demo", true,
                                "spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/ingen",
                                "spring.datasource.username", "ingen",
                                "spring.datasource.password", "ingen",
                                "spring.jpa.database-platform", "org.hibernate.dialect.PostgreSQLDialect",
                                "spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access", false)));
    }
}
