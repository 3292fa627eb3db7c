package dk.raadslag;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** axe-core in the page itself, where it is already there: no second page is opened to gather what it found. */
final class Tilgaengelighed {

    private static final String AXE = read();

    private static final String RUN = """
            async () => (await axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: {region: {enabled: false}},
              resultTypes: ['violations'],
            })).violations.map(rule => rule.id + ': ' + rule.help + ' '
              + rule.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '))""";

    private Tilgaengelighed() {}

    /** Every violation of WCAG 2.2 A and AA on the page, each with the first places where it is. */
    @SuppressWarnings("unchecked")
    static List<String> brud(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String read() {
        try (InputStream axe = Tilgaengelighed.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
