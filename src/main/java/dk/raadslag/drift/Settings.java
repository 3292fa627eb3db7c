package dk.raadslag.drift;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * What whoever runs the program has set, looked at before anything starts: what cannot be meant stops the start, all of it
 * told at once, a sentence each; a name of ours that nobody knows is warned of.
 */
final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Every variable of the environment that begins with our name. */
    static final Set<String> KNOWN = Set.of(
            "RAADSLAG_ADMIN_ADGANGSKODE",
            "RAADSLAG_ADMIN_BRUGERNAVN",
            "RAADSLAG_ADRESSE",
            "RAADSLAG_AFDELING",
            "RAADSLAG_CLAMD",
            "RAADSLAG_DATA",
            "RAADSLAG_DB_PASSWORD",
            "RAADSLAG_DEMO",
            "RAADSLAG_EN_AFDELING",
            "RAADSLAG_EN_KOMMUNE",
            "RAADSLAG_FIL_STOERST",
            "RAADSLAG_HURTIGSTART",
            "RAADSLAG_KOMMUNE",
            "RAADSLAG_KRITERIER",
            "RAADSLAG_LOKAL_INDGANG",
            "RAADSLAG_MAALINGER",
            "RAADSLAG_OEVELSE",
            "RAADSLAG_OFFENTLIG_ADGANGSKODE",
            "RAADSLAG_OIDC_ENHED",
            "RAADSLAG_OIDC_ENHEDER",
            "RAADSLAG_OIDC_ENHEDSKRAV",
            "RAADSLAG_OIDC_GRUPPEKRAV",
            "RAADSLAG_OIDC_HEMMELIGHED",
            "RAADSLAG_OIDC_KLIENT",
            "RAADSLAG_OIDC_OMFANG",
            "RAADSLAG_OIDC_ROLLER",
            "RAADSLAG_OIDC_UDSTEDER",
            "RAADSLAG_OPSTART_FRIST",
            "RAADSLAG_PROXYER",
            "RAADSLAG_SESSION",
            "RAADSLAG_SPOR_OPBEVARING",
            "RAADSLAG_SPROG",
            "RAADSLAG_STOP_VARSEL",
            "RAADSLAG_STRICT_TEXTS",
            "RAADSLAG_TOTRIN_NOEGLE",
            "RAADSLAG_TOTRIN_ROLLER");

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final int ALMOST = 3;

    private final List<SettingsCheck> checks;

    Settings(List<SettingsCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        demand(context.getEnvironment());
        unknown(System.getenv().keySet())
                .forEach((name, meant) ->
                        LOG.warn("{}", Saetning.af("indstilling.ukendt", name, meant.isEmpty() ? 0 : 1, meant)));
    }

    /** @throws Opstartsfejl with a sentence for each setting that cannot be meant */
    void demand(Environment environment) {
        CheckedSettings settings = new CheckedSettings(environment);
        common(settings);
        checks.forEach(check -> check.on(settings));
        List<String> sentences = settings.sentences();
        if (!sentences.isEmpty()) {
            throw sentences.size() == 1
                    ? new Opstartsfejl("indstilling.en", sentences.getFirst())
                    : new Opstartsfejl(
                            "indstilling.flere",
                            sentences.stream().map(one -> "\n  - " + one).collect(Collectors.joining()));
        }
    }

    /** Names of ours that nobody knows, and the one that may have been meant: empty if none is like it. */
    static Map<String, String> unknown(Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith("RAADSLAG_") && !KNOWN.contains(name) && !SecretFiles.isOne(name))
                .collect(Collectors.toMap(name -> name, name -> meant(name).orElse("")));
    }

    private static void common(CheckedSettings settings) {
        form(settings, "raadslag.session", "60m", Settings::isAMinuteOrMore);
        form(settings, "raadslag.opstart.frist", "10m", Settings::isDuration);
        form(settings, "raadslag.stop.varsel", "10s", Settings::isDuration);
        form(settings, "raadslag.demo", "true/false", Settings::isBoolean);
        form(settings, "raadslag.lokal.indgang", "true/false", Settings::isBoolean);
        form(settings, "port", "8080", port -> port.matches("\\d{1,5}"));
        form(settings, "raadslag.clamd", "localhost:3310", place -> place.matches(".+:\\d{1,5}"));
        if (!settings.get("raadslag.maalinger").matches("|\\S{20,}")) {
            settings.refuse("ord", "RAADSLAG_MAALINGER", "20");
        }
        if (!settings.get("raadslag.totrin.noegle").matches("|.{20,}")) {
            settings.refuse("ord", "RAADSLAG_TOTRIN_NOEGLE", "20");
        }
        form(settings, "spring.datasource.url", "jdbc:postgresql://host:5432/raadslag", Settings::isPostgres);
        if (settings.get("spring.datasource.url").matches(".*[?&](user|password)=.*")) {
            settings.refuse("database-bruger");
        }
        String path = settings.get("server.servlet.context-path");
        if (!path.isEmpty() && !path.equals("/")) {
            settings.refuse("sti", path);
        }
    }

    private static void form(CheckedSettings settings, String property, String example, Predicate<String> isRight) {
        String written = settings.get(property);
        if (!written.isEmpty() && !isRight.test(written)) {
            settings.refuseForm(property, example);
        }
    }

    private static boolean isDuration(String written) {
        try {
            return !DurationStyle.detectAndParse(written).isNegative();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isAMinuteOrMore(String written) {
        return isDuration(written) && DurationStyle.detectAndParse(written).compareTo(Duration.ofMinutes(1)) >= 0;
    }

    private static boolean isBoolean(String written) {
        return Set.of("true", "false").contains(written);
    }

    private static boolean isPostgres(String written) {
        return written.startsWith("jdbc:postgresql:");
    }

    private static Optional<String> meant(String name) {
        return KNOWN.stream()
                .filter(known -> distance(name, known) <= ALMOST)
                .min(Comparator.<String>comparingInt(known -> distance(name, known))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[other.length()];
    }
}
