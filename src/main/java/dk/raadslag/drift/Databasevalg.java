package dk.raadslag.drift;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Which database the program works on: the one that {@code SPRING_DATASOURCE_URL} names, and then without demo people;
 * else the embedded one, with them, unless {@code RAADSLAG_DEMO=false}.
 */
class Databasevalg implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String INDLEJRET = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment miljoe = context.getEnvironment();
        boolean ekstern = external(miljoe);
        boolean demo = !ekstern && miljoe.getProperty("raadslag.demo", Boolean.class, true);
        if (!ekstern) {
            listenHereAlone(miljoe);
        }
        Path ur = ekstern ? null : embedded(miljoe);
        miljoe.getPropertySources()
                .addFirst(new MapPropertySource(
                        "raadslag.demo",
                        Map.of("raadslag.demo", demo, "raadslag.demo.ur", demo && ur != null ? ur.toString() : "")));
        if (!demo) {
            context.addBeanFactoryPostProcessor(new UdenDemo());
        }
        VedFoersteBrug.indfoer(context);
    }

    /** The people of the demo have one password, which the README tells: others are let in by whoever says so. */
    static void listenHereAlone(ConfigurableEnvironment miljoe) {
        if (!StringUtils.hasText(miljoe.getProperty("server.address"))) {
            miljoe.getPropertySources()
                    .addFirst(new MapPropertySource("raadslag.her", Map.of("server.address", "127.0.0.1")));
        }
    }

    private static boolean external(Environment miljoe) {
        boolean ekstern = StringUtils.hasText(miljoe.getProperty("spring.datasource.url"));
        if (ekstern) {
            demandFreePort(miljoe);
        }
        return ekstern;
    }

    /** Gives the file that a demo's clock is kept in. */
    private Path embedded(ConfigurableEnvironment miljoe) {
        if (!ClassUtils.isPresent(INDLEJRET, getClass().getClassLoader())) {
            throw new Opstartsfejl("database.ingen");
        }
        Datamappe mappe = new Datamappe(
                Path.of(miljoe.getProperty("raadslag.data", "data")).toAbsolutePath());
        demandFreePort(miljoe);
        Databaseopstart database = Databaseopstart.paa(mappe);
        // Spring runs these after every context is closed: after the pools and the process engine.
        SpringApplication.getShutdownHandlers().add(database::luk);
        miljoe.getPropertySources().addFirst(database);
        return mappe.ur();
    }

    /** The web server would find out too, but only after everything else has started. */
    static void demandFreePort(Environment miljoe) {
        int port = miljoe.getProperty("server.port", Integer.class, 8080);
        try (ServerSocket proeve = new ServerSocket()) {
            proeve.setReuseAddress(true);
            InetAddress her = miljoe.getProperty("server.address", InetAddress.class);
            proeve.bind(new InetSocketAddress(her, Math.max(port, 0)));
        } catch (IOException e) {
            throw new Opstartsfejl(e, "port", Integer.toString(port));
        }
    }
}
