package dk.raadslag.drift;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * What stands for {@link Databasevalg} while the jar is built: demo mode, and a database that nobody asks. Queries are read
 * when they are first asked, with Hibernate as the program has it.
 */
class Byggevalg implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, Object> VALG = Map.of(
            "raadslag.demo", true,
            "spring.aot.repositories.enabled", false,
            "spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/ingen",
            "spring.datasource.username", "ingen",
            "spring.datasource.password", "ingen");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("raadslag.bygges", VALG));
    }
}
