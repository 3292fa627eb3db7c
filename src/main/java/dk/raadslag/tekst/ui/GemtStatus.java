package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One line for a page with fields: "Gemt 10.42", or why something is not saved. Filled in by the browser. */
@Tag("raadslag-gemtstatus")
@JsModule("context://frontend/raadslag-gemtstatus.js")
@StyleSheet("context://frontend/rigtekst.css")
public final class GemtStatus extends Component implements HasStyle {

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setProperty("ord", words(this));
    }

    /** What is said of a text, by how it stands with it. */
    static String words(Component about) {
        ObjectNode ord = JsonNodeFactory.instance.objectNode();
        for (String navn : List.of("gemt", "gemmer", "offline", "afvist", "konflikt")) {
            ord.put(navn, about.getTranslation("tekst.status." + navn));
        }
        return ord.toString();
    }
}
