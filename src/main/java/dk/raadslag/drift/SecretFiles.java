package dk.raadslag.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Secrets that stand in files of their own, as orchestrators hand them out: {@code RAADSLAG_OIDC_HEMMELIGHED_FIL} names the
 * file that holds what {@code RAADSLAG_OIDC_HEMMELIGHED} would have said. The environment of a process is easier to read.
 */
final class SecretFiles implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String FILE = "_FIL";

    private static final Set<String> SECRETS = Set.of(
            "SPRING_DATASOURCE_PASSWORD",
            "RAADSLAG_ADMIN_ADGANGSKODE",
            "RAADSLAG_MAALINGER",
            "RAADSLAG_OFFENTLIG_ADGANGSKODE",
            "RAADSLAG_OIDC_HEMMELIGHED",
            "RAADSLAG_TOTRIN_NOEGLE");

    static boolean isOne(String variable) {
        return variable.endsWith(FILE) && SECRETS.contains(withoutFile(variable));
    }

    static String withoutFile(String variable) {
        return variable.substring(0, variable.length() - FILE.length());
    }

    /** As a command asks for a variable. @throws Opstartsfejl if its file cannot be read */
    static String variable(Map<String, String> environment, String name) {
        String file = environment.getOrDefault(name + FILE, "");
        return SECRETS.contains(name) && !file.isEmpty()
                ? read(name + FILE, file)
                : Objects.requireNonNullElse(environment.get(name), "");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> found = properties(System.getenv());
        if (!found.isEmpty()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("raadslag.hemmeligheder", found));
        }
    }

    static Map<String, Object> properties(Map<String, String> environment) {
        Map<String, Object> found = new LinkedHashMap<>();
        for (String name : SECRETS) {
            String file = environment.getOrDefault(name + FILE, "");
            if (!file.isEmpty()) {
                found.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), read(name + FILE, file));
            }
        }
        return found;
    }

    /** An editor's last line break is no part of a secret. */
    private static String read(String variable, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new Opstartsfejl(e, "indstilling.fil", variable, file);
        }
    }
}
