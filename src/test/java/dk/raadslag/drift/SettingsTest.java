package dk.raadslag.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.indstilling.Kriterier;
import dk.raadslag.organisation.AccessSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** Whoever sets the program up makes a mistake, or several. */
class SettingsTest {

    private static final Pattern IN_CODE =
            Pattern.compile("(?:\\$\\{|getProperty\\(\\s*\"|getRequiredProperty\\(\\s*\")(raadslag\\.[a-z.-]+)");
    private static final Pattern IN_README = Pattern.compile("RAADSLAG_[A-Z_]*[A-Z]");

    private final Settings settings = new Settings(List.of(AccessSettings::check, Kriterier::check));
    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "raadslag.totrin.roller | ADMINISTRATOR,SEKRETÆR | RAADSLAG_TOTRIN_ROLLER nævner rollen SEKRETÆR",
                "raadslag.oidc.klient | raadslag | RAADSLAG_OIDC_KLIENT er sat, men ikke RAADSLAG_OIDC_UDSTEDER",
                "raadslag.oidc.roller | FORFATTER | RAADSLAG_OIDC_ROLLER skrives",
                "raadslag.oidc.enheder | FAS | RAADSLAG_OIDC_ENHEDER skrives",
                "raadslag.admin.brugernavn | admin | RAADSLAG_ADMIN_BRUGERNAVN er sat, men ikke RAADSLAG_ADMIN_ADGANGSKODE",
                "raadslag.proxyer | 10.2.0 | RAADSLAG_PROXYER skrives",
                "raadslag.adresse | indstillinger.kommune.dk | RAADSLAG_ADRESSE skrives",
                "raadslag.session | lang tid | RAADSLAG_SESSION skrives",
                "raadslag.opstart.frist | -1m | RAADSLAG_OPSTART_FRIST skrives",
                "raadslag.lokal.indgang | nej | RAADSLAG_LOKAL_INDGANG skrives",
                "raadslag.clamd | localhost | RAADSLAG_CLAMD skrives",
                "raadslag.kriterier | file:/findes/ikke.json | RAADSLAG_KRITERIER nævner filen file:/findes/ikke.json",
                "raadslag.kriterier | classpath:application.properties | er ikke en liste over kriterier (linje 1)",
                "raadslag.totrin.noegle | kort | RAADSLAG_TOTRIN_NOEGLE skal have mindst 20 tegn",
                "raadslag.session | 0m | RAADSLAG_SESSION skrives",
                "port | otte | PORT skrives",
                "spring.datasource.url | postgresql://db/raadslag | SPRING_DATASOURCE_URL skrives",
                "spring.datasource.url | jdbc:postgresql://db/raadslag?user=x | SPRING_DATASOURCE_USERNAME",
                "server.servlet.context-path | /indstillinger | SERVER_SERVLET_CONTEXT_PATH er /indstillinger",
            })
    void oneMistakeIsOneSentence(String property, String value, String sentence) {
        environment.setProperty(property, value);
        assertThatThrownBy(() -> settings.demand(environment))
                .isInstanceOf(Opstartsfejl.class)
                .hasMessageContaining(sentence)
                .message()
                .hasLineCount(1);
    }

    @Test
    void allMistakesAreToldAtOnceAndNoSecretWithThem() {
        environment.setProperty("raadslag.oidc.udsteder", "login.kommune.dk");
        environment.setProperty("raadslag.oidc.roller", "Sagsbehandlere=FORFATER");
        environment.setProperty("raadslag.oidc.hemmelighed", "hemmeligt");
        environment.setProperty("raadslag.admin.brugernavn", "admin");
        environment.setProperty("raadslag.admin.adgangskode", "1234");
        environment.setProperty("raadslag.maalinger", "for kort");
        environment.setProperty("spring.datasource.url", "postgresql://ejer:hemmeligt@db/raadslag");
        assertThatThrownBy(() -> settings.demand(environment))
                .message()
                .hasLineCount(7)
                .contains("RAADSLAG_OIDC_UDSTEDER", "RAADSLAG_OIDC_KLIENT", "FORFATER", "FORFATTER, SEKRETARIAT")
                .contains("RAADSLAG_ADMIN_ADGANGSKODE er for kort", "12 tegn")
                .doesNotContain("1234", "hemmeligt");
    }

    @Test
    void aSignInThatLetsNobodyInIsNone() {
        environment.setProperty("raadslag.oidc.udsteder", "https://login.kommune.dk");
        environment.setProperty("raadslag.oidc.klient", "raadslag");
        assertThatThrownBy(() -> settings.demand(environment)).hasMessageContaining("RAADSLAG_OIDC_ROLLER mangler");
    }

    @Test
    void whatIsRightStarts() {
        environment.setProperty("raadslag.oidc.udsteder", "https://login.microsoftonline.com/TENANT/v2.0");
        environment.setProperty("raadslag.oidc.klient", "raadslag");
        environment.setProperty("raadslag.oidc.roller", "CN=A,OU=B=FORFATTER; x=RAADMAND");
        environment.setProperty("raadslag.totrin.roller", "ADMINISTRATOR, SEKRETARIAT");
        environment.setProperty("raadslag.admin.brugernavn", "admin");
        environment.setProperty("raadslag.admin.adgangskode", "en lang adgangskode");
        environment.setProperty("raadslag.adresse", "https://indstillinger.kommune.dk");
        environment.setProperty("raadslag.offentlig.adgangskode", "");
        assertThatCode(() -> settings.demand(environment)).doesNotThrowAnyException();
        assertThatCode(() -> settings.demand(new MockEnvironment())).doesNotThrowAnyException();
    }

    @Test
    void aNameThatNobodyKnowsIsTold() {
        assertThat(Settings.unknown(List.of("PATH", "RAADSLAG_DATA", "RAADSLAG_ADRESE", "RAADSLAG_NOGET_HELT_ANDET")))
                .containsEntry("RAADSLAG_ADRESE", "RAADSLAG_ADRESSE")
                .containsEntry("RAADSLAG_NOGET_HELT_ANDET", "")
                .hasSize(2);
    }

    @Test
    void aSecretMayStandInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("hemmelighed"), "fra filen\n");
        Map<String, String> variables =
                Map.of("RAADSLAG_OIDC_HEMMELIGHED_FIL", file.toString(), "RAADSLAG_DATA_FIL", "x");
        assertThat(SecretFiles.properties(variables))
                .containsExactly(Map.entry("raadslag.oidc.hemmelighed", "fra filen"));
        assertThat(SecretFiles.variable(variables, "RAADSLAG_OIDC_HEMMELIGHED")).isEqualTo("fra filen");
        assertThat(SecretFiles.variable(Map.of("RAADSLAG_DATA", "her"), "RAADSLAG_DATA"))
                .isEqualTo("her");
        assertThatThrownBy(() -> SecretFiles.properties(Map.of("RAADSLAG_TOTRIN_NOEGLE_FIL", folder + "/ingen")))
                .isInstanceOf(Opstartsfejl.class)
                .hasMessageContaining("RAADSLAG_TOTRIN_NOEGLE_FIL nævner filen");
        assertThat(Settings.unknown(List.of("RAADSLAG_OIDC_HEMMELIGHED_FIL", "RAADSLAG_DATA_FIL")))
                .containsOnlyKeys("RAADSLAG_DATA_FIL");
    }

    @Test
    void everySettingOfTheCodeAndTheReadmeIsKnown() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<String> named = files.filter(file -> file.toString().matches(".*\\.(java|properties)"))
                    .flatMap(file -> found(IN_CODE, file))
                    .map(property -> property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                    .filter(name -> !name.matches("RAADSLAG_(DEMO_UR|OFFENTLIG_ALENE)"))
                    .toList();
            assertThat(named)
                    .hasSizeGreaterThan(15)
                    .allSatisfy(name -> assertThat(Settings.KNOWN).contains(name));
        }
        assertThat(found(IN_README, Path.of("README.md")))
                .hasSizeGreaterThan(15)
                .filteredOn(name -> !name.equals("RAADSLAG_ADMIN"))
                .allSatisfy(name -> assertThat(Settings.unknown(List.of(name))).isEmpty());
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult one) -> one.groupCount() == 0 ? one.group() : one.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
