package dk.raadslag.drift;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The language of what stands on the command line: what {@code RAADSLAG_SPROG} says, else that of the terminal
 * ({@code LC_ALL}, {@code LC_MESSAGES}, {@code LANG}, in POSIX's order). Danish where that is Danish, else English: whoever
 * has no locale, as in most containers, may read either.
 */
public final class ConsoleLanguage {

    private ConsoleLanguage() {}

    /** The texts of one of {@code i18n/*.properties} in that language; they lie in Danish, and English beside. */
    public static ResourceBundle texts(String bundle) {
        return ResourceBundle.getBundle(
                bundle,
                of(System.getenv()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Locale of(Map<String, String> environment) {
        return Stream.of("RAADSLAG_SPROG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.matches("da([_.@-].*)?"))
                .map(danish -> Locale.of("da"))
                .orElse(Locale.ENGLISH);
    }
}
