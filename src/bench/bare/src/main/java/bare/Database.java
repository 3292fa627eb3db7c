package bare;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The embedded PostgreSQL with the same durable settings as Rådslag's, closed last. */
class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path data = Path.of(System.getenv().getOrDefault("RAADSLAG_DATA", "data")).toAbsolutePath();
        System.setProperty("ot.epg.working-dir", data.resolve("program").toString());
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB");
        List.of("fsync", "synchronous_commit", "full_page_writes").forEach(it -> server.setServerConfig(it, "on"));
        try {
            EmbeddedPostgres postgres = server.start();
            SpringApplication.getShutdownHandlers().add(() -> close(postgres));
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "bare",
                            Map.of(
                                    "spring.datasource.url",
                                    postgres.getJdbcUrl("postgres", "postgres"),
                                    "spring.datasource.username",
                                    "postgres")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
