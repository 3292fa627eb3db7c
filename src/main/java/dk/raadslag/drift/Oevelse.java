package dk.raadslag.drift;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * A start that only shows the JVM what starts are like, for its AOT cache ({@code RAADSLAG_OEVELSE=true}): a few
 * requests to the program itself, then an orderly stop. The program may therefore never outlive the script that asked.
 */
class Oevelse implements ApplicationListener<ApplicationReadyEvent> {

    private static final List<String> SIDER =
            List.of("/actuator/health", "/", "/login", "/referater", "/login", "/?v-r=init&location=login");

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment miljoe = event.getApplicationContext().getEnvironment();
        if (miljoe.getProperty("raadslag.oevelse", Boolean.class, false)) {
            Thread.ofPlatform().start(() -> visitAndStop(miljoe.getRequiredProperty("local.server.port")));
        }
    }

    private static void visitAndStop(String port) {
        try (HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            for (String side : SIDER) {
                HttpRequest anmodning = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + side))
                        .timeout(Duration.ofSeconds(20))
                        .build();
                browser.send(anmodning, BodyHandlers.discarding());
            }
        } catch (IOException e) {
            Saetning.FEJL.println(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            System.exit(0);
        }
    }
}
