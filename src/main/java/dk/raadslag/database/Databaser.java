package dk.raadslag.database;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Three ways into one PostgreSQL. {@code spring.datasource.*} is the owner, used by migrations alone; the program works
 * as {@code raadslag_app}, the public web as {@code raadslag_offentlig}, which can only select from schema
 * {@code offentlig}.
 */
@Configuration(proxyBeanMethods = false)
class Databaser {

    /** So long a person or a page waits for a connection, before they are told that it does not work. */
    private static final Duration VENTER_HOEJST = Duration.ofSeconds(5);

    /** Else the driver puts into its messages what stands in a row that was refused, and so into the log. */
    private static final String UDEN_RAEKKER = "logServerErrorDetail";

    /**
     * A question has one plan whatever is asked for, so that it is made once; compiling it takes longer than running it; the
     * hits of a common word are counted in memory; no reader gets more than one processor; and an index is used wherever
     * there is one.
     */
    private static final String SPOERGSMAAL_FRA_GADEN =
            "SET plan_cache_mode = force_generic_plan; SET jit = off; SET work_mem = '24MB';"
                    + " SET max_parallel_workers_per_gather = 0; SET enable_seqscan = off";

    @Bean
    @Primary
    HikariDataSource dataSource(DataSourceProperties ejer, Environment miljoe) {
        return pulje(
                adresse(ejer.determineUrl()),
                Databaserolle.RAADSLAG_APP.navn(),
                adgangskode(Databaserolle.RAADSLAG_APP, ejer, miljoe),
                "raadslag,flowable,public",
                20);
    }

    @Bean(defaultCandidate = false)
    HikariDataSource offentligDataSource(DataSourceProperties ejer, Environment miljoe) {
        return offentlig(
                adresse(ejer.determineUrl()),
                Databaserolle.RAADSLAG_OFFENTLIG.navn(),
                adgangskode(Databaserolle.RAADSLAG_OFFENTLIG, ejer, miljoe));
    }

    @Bean
    @ConditionalOnMissingBean
    FlywayConnectionDetails ejersForbindelse(DataSourceProperties ejer) {
        return new FlywayConnectionDetails() {
            @Override
            public @Nullable String getUsername() {
                return ejer.determineUsername();
            }

            @Override
            public @Nullable String getPassword() {
                return ejer.determinePassword();
            }

            @Override
            public String getJdbcUrl() {
                String adresse = ejer.determineUrl();
                return adresse + (adresse.contains("?") ? "&" : "?") + UDEN_RAEKKER + "=false";
            }
        };
    }

    @Bean
    FlywayMigrationStrategy rollerFoerSkemaer(DataSourceProperties ejer, Environment miljoe, StartupLock lock) {
        return flyway -> {
            lock.take(flyway.getConfiguration().getDataSource());
            WorkingRoles.prepare(flyway.getConfiguration().getDataSource(), rolle -> adgangskode(rolle, ejer, miljoe));
            Tables.bringUpToDate(flyway);
            TrailClock.begin(flyway.getConfiguration().getDataSource(), miljoe);
        };
    }

    /** Flowable asks for its tables as it starts: not before Flyway has made them. */
    @Bean
    static BeanFactoryPostProcessor flowableEfterFlyway() {
        return factory -> {
            if (factory.containsBeanDefinition("springProcessEngineConfiguration")) {
                factory.getBeanDefinition("springProcessEngineConfiguration").setDependsOn("flywayInitializer");
            }
        };
    }

    /** Hibernate gets ready beside the web server, so that it begins before it, and no sooner than the database is there. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static WebServerFactoryCustomizer<ConfigurableWebServerFactory> hibernateFoerWebserveren(
            ObjectProvider<EntityManagerFactory> hibernate) {
        return server -> hibernate.ifAvailable(begyndt -> {});
    }

    /** The pool of the public web, in the program and in a process of its own. */
    static HikariDataSource offentlig(String adresse, String bruger, String adgangskode) {
        HikariDataSource pulje = pulje(adresse, bruger, adgangskode, "offentlig,public", 8);
        pulje.setReadOnly(true);
        pulje.setConnectionInitSql(SPOERGSMAAL_FRA_GADEN);
        return pulje;
    }

    private static HikariDataSource pulje(
            String adresse, String bruger, String adgangskode, String skemaer, int antal) {
        HikariDataSource pulje = new HikariDataSource();
        pulje.setPoolName(bruger);
        pulje.setJdbcUrl(adresse);
        pulje.setUsername(bruger);
        pulje.setPassword(adgangskode);
        pulje.setMaximumPoolSize(antal);
        pulje.setMinimumIdle(1);
        pulje.setInitializationFailTimeout(-1);
        pulje.setConnectionTimeout(VENTER_HOEJST.toMillis());
        pulje.addDataSourceProperty("currentSchema", skemaer);
        pulje.addDataSourceProperty("ApplicationName", bruger);
        pulje.addDataSourceProperty(UDEN_RAEKKER, "false");
        return pulje;
    }

    /** A user in the address would beat the role, and every right with it, without a word. */
    static String adresse(String adresse) {
        if (adresse.matches(".*[?&](user|password)=.*")) {
            throw new IllegalStateException(
                    "Skriv bruger og adgangskode i SPRING_DATASOURCE_USERNAME og _PASSWORD, ikke i adressen.");
        }
        return adresse;
    }

    /** Derived from the owner's, unless whoever runs the program gives the public role one to use elsewhere. */
    private static String adgangskode(Databaserolle rolle, DataSourceProperties ejer, Environment miljoe) {
        String egen = rolle == Databaserolle.RAADSLAG_OFFENTLIG
                ? miljoe.getProperty("raadslag.offentlig.adgangskode", "")
                : "";
        return egen.isBlank() ? rolle.adgangskode(Objects.requireNonNullElse(ejer.determinePassword(), "")) : egen;
    }
}
