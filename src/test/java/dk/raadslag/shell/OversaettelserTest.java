package dk.raadslag.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OversaettelserTest {

    private static final Pattern USE = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private final Oversaettelser texts = new Oversaettelser(true);
    private final Map<String, String> danish = texts.getAllTranslations(Oversaettelser.DANSK);
    private final Map<String, String> english = texts.getAllTranslations(Oversaettelser.ENGELSK);

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(danish.keySet());
    }

    /** The later of two is the one that is read, whichever was meant. */
    @Test
    void noTextIsWrittenTwice() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/i18n"))) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".properties"))
                    .toList();
            assertThat(all)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(read(file)
                                    .lines()
                                    .filter(line -> !line.startsWith("#") && line.contains("="))
                                    .map(line -> line.substring(0, line.indexOf('='))))
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    void everyTextThatAScreenAsksForIsThere() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> missing = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> USE.matcher(read(file)).results())
                    .map((MatchResult use) -> use.group(1))
                    .filter(key -> !danish.containsKey(key))
                    .distinct()
                    .toList();
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void everyRuleAndNoticeNamedInTheCodeHasASentence() throws IOException {
        assertThat(named("new Regelbrud\\(\\s*\"(\\w+)\""))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(danish).containsKey("regel." + rule));
        assertThat(named("\"(besked\\.\\w+)\""))
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(danish).containsKey(notice));
    }

    private static List<String> named(String pattern) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(
                            file -> Pattern.compile(pattern).matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    @Test
    void noApostropheSwallowsAnArgument() {
        assertThat(Stream.of(danish, english)
                        .flatMap(language -> language.entrySet().stream())
                        .filter(text -> text.getValue().contains("{0"))
                        .filter(text -> text.getValue().replace("''", "").contains("'"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void everyTextWithArgumentsCanBeFilledIn() {
        Stream.of(danish, english)
                .flatMap(language -> language.values().stream())
                .filter(text -> text.contains("{0"))
                .forEach(text -> new MessageFormat(text, Oversaettelser.DANSK));
    }

    @Test
    void aMissingTextIsNotPassedOver() {
        assertThatThrownBy(() -> texts.getTranslation("findes.ikke", Oversaettelser.DANSK))
                .hasMessageContaining("findes.ikke");
    }

    @Test
    void anyOtherLanguageReadsDanish() {
        assertThat(texts.getTranslation("shell.logud", Locale.GERMAN)).isEqualTo(danish.get("shell.logud"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
