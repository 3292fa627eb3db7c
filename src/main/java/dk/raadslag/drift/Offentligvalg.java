package dk.raadslag.drift;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** The public record alone has no database of its own to fall back on, and shows no file that it does not know. */
class Offentligvalg implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String ALENE = "raadslag.offentlig.alene";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment miljoe = context.getEnvironment();
        if (!StringUtils.hasText(miljoe.getProperty("spring.datasource.url"))) {
            throw new Opstartsfejl("offentlig.database");
        }
        Databasevalg.demandFreePort(miljoe);
        miljoe.getPropertySources()
                .addFirst(new MapPropertySource(
                        "raadslag.offentlig", Map.of(ALENE, true, "spring.web.resources.add-mappings", false)));
    }
}
