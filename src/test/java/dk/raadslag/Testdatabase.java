package dk.raadslag;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One real PostgreSQL per test JVM, shared by every Spring context in it; it stops after the last of them. A test that
 * needs to begin with nothing names a database of its own in the property {@value #NAVN}.
 */
public class Testdatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String NAVN = "testdatabase";

    private static final class Holder {
        static final EmbeddedPostgres POSTGRES = start();
    }

    public static EmbeddedPostgres postgres() {
        return Holder.POSTGRES;
    }

    /** Sees every row, whoever is signed in: for what a test asserts about the database itself. */
    public static JdbcClient udenLaase() {
        return JdbcClient.create(postgres().getPostgresDatabase());
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("wal_level", "logical")
                    .setServerConfig("shared_buffers", "256MB")
                    .setRegisterShutdownHook(false)
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("No embedded PostgreSQL for the tests", e);
        }
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String navn = context.getEnvironment().getProperty(NAVN, "postgres");
        create(navn);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "testdatabaser",
                        Map.of(
                                "spring.datasource.url",
                                        "jdbc:postgresql://localhost:"
                                                + postgres().getPort() + "/" + navn,
                                "spring.datasource.username", "postgres",
                                "spring.datasource.password", "postgres")));
    }

    private static void create(String navn) {
        try (Connection forbindelse = postgres().getPostgresDatabase().getConnection();
                Statement sql = forbindelse.createStatement();
                ResultSet findes = sql.executeQuery("SELECT FROM pg_database WHERE datname = '" + navn + "'")) {
            if (!findes.next()) {
                sql.execute("CREATE DATABASE " + navn);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
