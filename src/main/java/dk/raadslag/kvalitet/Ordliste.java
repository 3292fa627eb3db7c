package dk.raadslag.kvalitet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and phrases of {@code kvalitet/<name>.txt}: one per line, {@code #} for comments. */
public record Ordliste(List<String> ord) {

    private static final Locale DANSK = Locale.of("da", "DK");

    public static Ordliste af(String name) {
        try (InputStream in = Ordliste.class.getResourceAsStream("/kvalitet/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return new Ordliste(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.startsWith("#") ? "" : line.strip())
                    .filter(line -> !line.isEmpty())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any of the words, as whole words, whatever the case. */
    public Pattern somOrd() {
        return Pattern.compile(
                ord.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The lines as regular expressions, any of them. */
    public Moenster somMoenster() {
        return Moenster.af(ord);
    }

    /** Lines of the form {@code left = right}. */
    public Map<String, String> somPar() {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : ord) {
            int at = line.indexOf('=');
            if (at > 0) {
                pairs.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
            }
        }
        return pairs;
    }

    public boolean har(String word) {
        return ord.contains(word) || ord.contains(word.toLowerCase(DANSK));
    }
}
