package dk.raadslag.drift;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * What operations may watch, at {@value #ADDRESS} in the words of Prometheus: for whoever brings the word that {@code
 * RAADSLAG_MAALINGER} says, and for nobody where it says none. Each number is asked for by itself, so that what cannot be told
 * now keeps nothing else back.
 */
@Controller
class Measurements {

    static final String ADDRESS = "/actuator/prometheus";

    private static final MediaType PROMETHEUS = MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");
    private static final String BEARER = "Bearer ";

    private final ListableBeanFactory beans;
    private final List<Measured> measured;
    private final String word;

    Measurements(ListableBeanFactory beans, List<Measured> measured, @Value("${raadslag.maalinger:}") String word) {
        this.beans = beans;
        this.measured = measured;
        this.word = word.strip();
    }

    @PermitAll
    @GetMapping(ADDRESS)
    ResponseEntity<String> all(
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String brought) {
        if (!isKnown(brought)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        StringBuilder text = new StringBuilder();
        Measured.Gauges gauges = (name, help, value) -> write(text, name, help, value);
        pools(text);
        for (Measured one : measured) {
            try {
                one.measure(gauges);
            } catch (RuntimeException e) {
                // The database is away: what it would have told is missing, and its absence is what there is to see.
            }
        }
        return ResponseEntity.ok()
                .contentType(PROMETHEUS)
                .cacheControl(org.springframework.http.CacheControl.noStore())
                .body(text.toString());
    }

    private boolean isKnown(@Nullable String brought) {
        byte[] expected = (BEARER + word).getBytes(StandardCharsets.UTF_8);
        byte[] given = Objects.requireNonNullElse(brought, "").getBytes(StandardCharsets.UTF_8);
        return !word.isEmpty() && MessageDigest.isEqual(expected, given);
    }

    private void pools(StringBuilder text) {
        for (HikariDataSource pool :
                beans.getBeansOfType(HikariDataSource.class).values()) {
            HikariPoolMXBean now = pool.getHikariPoolMXBean();
            if (now != null) {
                String name = Objects.requireNonNullElse(pool.getPoolName(), "").replaceFirst("^raadslag_", "");
                write(text, "pool_" + name + "_active", "Connections in use", now.getActiveConnections());
                write(text, "pool_" + name + "_idle", "Connections that wait for use", now.getIdleConnections());
                write(
                        text,
                        "pool_" + name + "_waiting",
                        "Threads that wait for one",
                        now.getThreadsAwaitingConnection());
            }
        }
    }

    private static void write(StringBuilder text, String name, String help, double value) {
        String full = "raadslag_" + name;
        text.append("# HELP ").append(full).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(full).append(name.endsWith("_total") ? " counter\n" : " gauge\n");
        text.append(String.format(Locale.ROOT, "%s %s%n", full, Double.toString(value))
                .replace("\r", ""));
    }
}
