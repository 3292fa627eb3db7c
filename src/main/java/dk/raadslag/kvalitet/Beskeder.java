package dk.raadslag.kvalitet;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the rules, from {@code i18n/kvalitet.properties}. */
public final class Beskeder {

    private static final ResourceBundle.Control DANISH_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Beskeder() {}

    /** The sentence of a key without its prefix; Danish where there is no other. */
    public static String text(String key, Locale language, List<String> parts) {
        ResourceBundle bundle = ResourceBundle.getBundle("i18n.kvalitet", language, DANISH_FIRST);
        String full = "kvalitet." + key;
        return bundle.containsKey(full)
                ? new MessageFormat(bundle.getString(full), language).format(parts.toArray())
                : full;
    }
}
