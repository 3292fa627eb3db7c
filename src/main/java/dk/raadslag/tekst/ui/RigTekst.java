package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import dk.raadslag.tekst.Tekst;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A field for rich text: bold, italic, headings, lists, tables, links. Its value is the JSON of a {@link Tekst}. */
@Tag("raadslag-rigtekst")
@JsModule("context://frontend/rigtekst.js")
@StyleSheet("context://frontend/rigtekst.css")
public final class RigTekst extends Tekstindtastning {

    private static final List<String> ORD = List.of(
            "vaerktoejslinje",
            "hjaelp",
            "fed",
            "kursiv",
            "overskrift",
            "underoverskrift",
            "punkter",
            "numre",
            "rykind",
            "rykud",
            "link",
            "tabel",
            "raekkeind",
            "kolonneind",
            "raekkeud",
            "kolonneud",
            "tabelud",
            "fortryd",
            "gentag",
            "adresse",
            "adressefejl",
            "linkind",
            "linkud",
            "antal",
            "sprog",
            "mistet",
            "mistet-billeder",
            "mistet-formler",
            "mistet-slettet",
            "mistet-kommentarer",
            "mistet-skjult",
            "mistet-understregning",
            "mistet-gennemstregning",
            "mistet-haevet",
            "mistet-links",
            "mistet-romertal",
            "billede",
            "fil");

    /** One for all fields of all people. */
    private static final Map<Locale, String> ORDENE = new ConcurrentHashMap<>();

    public RigTekst() {}

    public RigTekst(String label) {
        setLabel(label);
    }

    public void setVaerdi(Tekst tekst, long revision) {
        setVaerdi(tekst.toJson(), revision);
    }

    public Tekst getTekst() {
        return getVaerdi().isEmpty() ? Tekst.tom() : Tekst.fraJson(getVaerdi());
    }

    /** The label becomes a heading of this level on the page. */
    public void setOverskriftsniveau(int niveau) {
        getElement().setProperty("niveau", niveau);
    }

    /** Shows the number of characters, as it is typed, at the right of the label. */
    public void setAntalSynligt(boolean synligt) {
        getElement().setProperty("visantal", synligt);
    }

    @Override
    protected String checked(String fraBrowseren) {
        return Tekst.fraJson(fraBrowseren).toJson();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setProperty("ord", ORDENE.computeIfAbsent(getLocale(), sprog -> ord()));
        super.onAttach(event);
    }

    private String ord() {
        ObjectNode ord = JsonNodeFactory.instance.objectNode();
        ORD.forEach(navn -> ord.put(navn, getTranslation("tekst.rigtekst." + navn)));
        return ord.toString();
    }
}
