package dk.raadslag.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;

/** What was set, for whoever looks whether it can be meant, and the sentences about what cannot. */
public final class CheckedSettings {

    private final Environment settings;
    private final List<String> sentences = new ArrayList<>();

    CheckedSettings(Environment settings) {
        this.settings = settings;
    }

    /** As it was written, but for blanks around it; empty where nothing was. */
    public String get(String property) {
        return exactly(property).strip();
    }

    /** With its blanks, which belong to a password. */
    public String exactly(String property) {
        return settings.getProperty(property, "");
    }

    /** The variable of the environment that sets a property. */
    public static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /** @param key of a sentence, {@code drift.indstilling.KEY}, and what belongs into it: never a secret */
    public void refuse(String key, Object... values) {
        sentences.add(Saetning.af("indstilling." + key, values));
    }

    /** What was written has not the form of the example. */
    public void refuseForm(String property, String example) {
        refuse("form", variable(property), example, withoutSecret(get(property)));
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** An address may hold a password. */
    private static String withoutSecret(String written) {
        return written.replaceAll("//[^@/]*@", "//…@").replaceAll("password=[^&]*", "password=…");
    }
}
