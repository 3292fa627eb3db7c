package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@code src/docs/kvalitet.md} is written from the rules: run with {@code -Dkvalitet.dokument=skriv} to write it anew. */
class KvalitetsdokumentTest {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final Path DOCUMENT = Path.of("src/docs/kvalitet.md");

    @Test
    void theDocumentSaysWhatTheRulesDo() throws IOException {
        String written = document();
        if ("skriv".equals(System.getProperty("kvalitet.dokument"))) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, written);
        }
        assertThat(DOCUMENT)
                .as("src/docs/kvalitet.md er ikke skrevet af reglerne, som de er nu: kør testen med"
                        + " -Dkvalitet.dokument=skriv")
                .hasContent(written);
    }

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        TreeMap<String, String> danish = sentences("kvalitet");
        TreeMap<String, String> english = sentences("kvalitet_en");
        assertThat(english.keySet()).isEqualTo(danish.keySet());
        for (Regel rule : Regler.ALLE) {
            assertThat(danish).containsKeys(key(rule.id(), ".navn"), key(rule.id(), ".eksempel"));
        }
        for (Moedetjek.Moederegel rule : Moedetjek.REGLER) {
            assertThat(danish).containsKeys(key(rule.id(), ".navn"), key(rule.id(), ".eksempel"));
        }
        danish.keySet().stream()
                .filter(k -> k.endsWith(".hvad"))
                .forEach(k -> assertThat(danish).containsKey(k.replaceAll("hvad$", "goer")));
    }

    private static String key(String id, String part) {
        return "kvalitet." + id + part;
    }

    private static String document() throws IOException {
        StringBuilder out = new StringBuilder();
        out.append("# ")
                .append(text("dok.titel"))
                .append("\n\n")
                .append(text("dok.indledning"))
                .append('\n');
        out.append("\n## ")
                .append(text("dok.indstilling"))
                .append(" (")
                .append(Regler.ALLE.size())
                .append(")\n");
        for (Regel rule : Regler.ALLE) {
            rule(rule.id(), rule.alvor(), out);
        }
        out.append("\n## ")
                .append(text("dok.moede"))
                .append(" (")
                .append(Moedetjek.REGLER.size())
                .append(")\n");
        for (Moedetjek.Moederegel rule : Moedetjek.REGLER) {
            rule(rule.id(), rule.alvor(), out);
        }
        return out.toString();
    }

    private static void rule(String id, Alvor severity, StringBuilder out) throws IOException {
        out.append("\n### ")
                .append(text(id + ".navn"))
                .append("\n\n`")
                .append(id)
                .append("` · ");
        out.append(text("alvor." + severity))
                .append(" · ")
                .append(text("dok.eksempel"))
                .append(": *");
        out.append(text(id + ".eksempel")).append("*\n\n");
        for (String message : messages(id)) {
            out.append("- ")
                    .append(sentence(message + ".hvad"))
                    .append(' ')
                    .append(sentence(message + ".goer"))
                    .append('\n');
        }
    }

    private static List<String> messages(String id) throws IOException {
        List<String> found = new ArrayList<>();
        for (String key : sentences("kvalitet").keySet()) {
            String message = key.replaceFirst("^kvalitet\\.", "").replaceFirst("\\.hvad$", "");
            if (key.endsWith(".hvad") && (message.equals(id) || message.startsWith(id + "."))) {
                found.add(message);
            }
        }
        return found;
    }

    private static String text(String key) {
        return Beskeder.text(key, DANSK, List.of());
    }

    private static String sentence(String key) {
        return Beskeder.text(key, DANSK, List.of("…", "…", "…"));
    }

    private static TreeMap<String, String> sentences(String file) throws IOException {
        Properties properties = new Properties();
        try (var in = KvalitetsdokumentTest.class.getResourceAsStream("/i18n/" + file + ".properties")) {
            properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        TreeMap<String, String> sorted = new TreeMap<>();
        properties.forEach((k, v) -> sorted.put((String) k, (String) v));
        return sorted;
    }
}
