package dk.raadslag.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All words of the program, merged from {@code i18n/*.properties}: one pair of files per module, Danish and
 * {@code _en}. English falls back on Danish. A key that nobody wrote is shown as {@code !key!}, and with
 * {@code raadslag.strict-texts=true} (tests) throws.
 */
@Component
public class Oversaettelser implements I18NProvider {

    public static final Locale DANSK = Locale.of("da", "DK");
    public static final Locale ENGELSK = Locale.of("en", "GB");

    private static final Logger LOG = LoggerFactory.getLogger(Oversaettelser.class);

    private final Map<String, String> dansk = new HashMap<>();
    private final Map<String, String> engelsk = new HashMap<>();
    private final boolean strict;

    Oversaettelser(@Value("${raadslag.strict-texts:false}") boolean strict) {
        this.strict = strict;
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                boolean english = Objects.requireNonNull(file.getFilename()).endsWith("_en.properties");
                read(file).forEach((key, text) -> add(english ? engelsk : dansk, (String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Resource file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static void add(Map<String, String> texts, String key, String text) {
        if (texts.put(key, text) != null) {
            throw new IllegalStateException("The text " + key + " is written twice");
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(DANSK, ENGELSK);
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... args) {
        String text = texts(locale).getOrDefault(key, dansk.get(key));
        if (text == null) {
            return missing(key);
        }
        return args.length == 0 ? text : new MessageFormat(text, locale == null ? DANSK : locale).format(args);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Map.copyOf(texts(locale));
    }

    private Map<String, String> texts(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en") ? engelsk : dansk;
    }

    private String missing(String key) {
        if (strict) {
            throw new IllegalArgumentException("No text for the key " + key);
        }
        LOG.warn("No text for the key {}", key);
        return "!" + key + "!";
    }
}
