package dk.raadslag.tekst.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells the browser where the editor's libraries lie: an import map from the webjars on the class path, no bundler. */
@Component
class Importkort implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private static final List<String> LIBRARIES = List.of(
            "prosemirror-view",
            "prosemirror-state",
            "prosemirror-model",
            "prosemirror-transform",
            "prosemirror-commands",
            "prosemirror-keymap",
            "prosemirror-history",
            "prosemirror-schema-list",
            "prosemirror-tables",
            "prosemirror-inputrules",
            "prosemirror-gapcursor",
            "orderedmap",
            "rope-sequence",
            "w3c-keyname");

    private final String withoutContext = importMap("");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        String context = Objects.requireNonNullElse(response.getVaadinRequest().getContextPath(), "");
        response.getDocument()
                .head()
                .prependElement("script")
                .attr("type", "importmap")
                .appendChild(new org.jsoup.nodes.DataNode(context.isEmpty() ? withoutContext : importMap(context)));
    }

    private static String importMap(String contextPath) {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        ObjectNode imports = map.putObject("imports");
        for (String library : LIBRARIES) {
            imports.put(library, contextPath + path(library));
        }
        return map.toString();
    }

    /** @throws IllegalStateException when the webjar is not there: the program must not start without its editor */
    private static String path(String library) {
        String folder = "/webjars/" + library + "/" + version(library);
        for (String file : List.of("/dist/index.js", "/index.js")) {
            if (Importkort.class.getResource("/META-INF/resources" + folder + file) != null) {
                return folder + file;
            }
        }
        throw new IllegalStateException("No module in the webjar " + library);
    }

    private static String version(String library) {
        String file = "/META-INF/maven/org.webjars.npm/" + library + "/pom.properties";
        try (InputStream in = Importkort.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The webjar " + library + " is missing");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
