package dk.raadslag.drift;

import java.io.File;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/**
 * Whether the program starts from what Spring found out when the jar was built (ahead-of-time processing), which takes a
 * quarter off a start. Only as long as nothing is set that may decide which parts there are: else Spring finds out anew.
 */
final class Hurtigstart {

    private static final String BYGGES = "spring.aot.processing";
    private static final String HURTIGT = "spring.aot.enabled";

    /** Settings that decide nothing of the kind; {@link UdenDemo} sees to the demo people. */
    private static final Set<String> UDEN_BETYDNING = Set.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "raadslag.admin.adgangskode",
            "raadslag.adresse",
            "raadslag.admin.brugernavn",
            "raadslag.afdeling",
            "raadslag.clamd",
            "raadslag.data",
            "raadslag.demo",
            "raadslag.en.afdeling",
            "raadslag.en.kommune",
            "raadslag.hurtigstart",
            "raadslag.kommune",
            "raadslag.lokal.indgang",
            "raadslag.maalinger",
            "raadslag.oevelse",
            "raadslag.offentlig.adgangskode",
            "raadslag.opstart.frist",
            "raadslag.proxyer",
            "raadslag.session",
            "raadslag.spor.opbevaring",
            "raadslag.sprog",
            "raadslag.stop.varsel",
            "raadslag.totrin.noegle",
            "raadslag.totrin.roller");

    private static final Set<String> AFGOERENDE = Set.of("spring", "raadslag", "flowable", "vaadin", "management");

    private Hurtigstart() {}

    /** In the build, where no database is to be started. */
    static boolean bygges() {
        return Boolean.getBoolean(BYGGES);
    }

    /** Chooses, for a start that follows with these words. Whoever set {@code spring.aot.enabled} has chosen already. */
    static void vaelg(Class<?> program, String... ord) {
        boolean bygget = ClassUtils.isPresent(program.getName() + "__ApplicationContextInitializer", null);
        Stream<String> navne =
                Stream.concat(System.getenv().keySet().stream(), System.getProperties().stringPropertyNames().stream());
        if (bygget && !bygges() && ord.length == 0 && navne.allMatch(Hurtigstart::ligegyldig) && !egneFiler()) {
            SpringProperties.setFlag(HURTIGT);
        }
    }

    /** Whether a variable of the environment or the JVM leaves the parts as they are. */
    static boolean ligegyldig(String navn) {
        String ens = (SecretFiles.isOne(navn) ? SecretFiles.withoutFile(navn) : navn)
                .toLowerCase(Locale.ROOT)
                .replace('_', '.');
        return UDEN_BETYDNING.contains(ens) || !AFGOERENDE.contains(ens.split("\\.", 2)[0]);
    }

    /** Where Spring looks for settings beside those in the jar. */
    private static boolean egneFiler() {
        return Stream.of(".", "config")
                .map(mappe -> new File(mappe).list((hvor, navn) -> navn.startsWith("application")))
                .filter(Objects::nonNull)
                .anyMatch(filer -> filer.length > 0);
    }
}
