package dk.raadslag.drift;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the program says on the command line, from {@code i18n/drift*.properties}: in the language of
 * {@link ConsoleLanguage}. Always UTF-8, whatever the terminal's locale.
 */
final class Saetning {

    static final PrintStream UD = stream(FileDescriptor.out);
    static final PrintStream FEJL = stream(FileDescriptor.err);

    private static final ResourceBundle SAETNINGER = ConsoleLanguage.texts("i18n.drift");

    private Saetning() {}

    static String af(String noegle, Object... vaerdier) {
        return new MessageFormat(SAETNINGER.getString("drift." + noegle), Locale.ROOT).format(vaerdier);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
