package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import dk.raadslag.forloeb.Diagrammer;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Historiktekst;
import java.util.List;

/**
 * Where a case or a meeting is in its process, in words and as drawn; and what happened to it, as sentences, newest
 * first. Each part is read when it is opened.
 */
@StyleSheet("context://frontend/forloeb.css")
public class Forloebskort extends Div {

    /** The drawing is wider than most screens: its middle is then the place where the case is. */
    private static final String TIL_STEDET = """
            const her = this.querySelector('.forloeb-her'), ramme = this.getBoundingClientRect();
            if (her) {
              const sted = her.getBoundingClientRect();
              this.scrollLeft += sted.left + sted.width / 2 - ramme.left - ramme.width / 2;
            }""";

    private final Details historik = new Details(getTranslation("forloeb.historik"));
    private final Details diagram = new Details(getTranslation("forloeb.diagram"));

    /**
     * @param hvor where it is, in words
     * @param haendelser oldest first
     * @param svg from {@link Diagrammer}
     */
    public Forloebskort(
            String hvor, SerializableSupplier<List<Haendelse>> haendelser, SerializableSupplier<String> svg) {
        addClassNames("card", "forloebskort");
        setTestId("forloebskort");
        add(new Paragraph(hvor), historik, diagram);
        historik.setTestId("historik");
        diagram.setTestId("diagram");
        whenOpened(historik, () -> sentences(haendelser.get()));
        whenOpened(diagram, () -> drawing(svg.get()));
    }

    static Forloebskort af(Indstilling sag, Sagsgang sagsgang, Diagrammer diagrammer) {
        long id = sag.getId();
        Div ord = new Div();
        return new Forloebskort(
                ord.getTranslation(
                        "sag.forloeb.tekst",
                        ord.getTranslation("indstilling.status." + sag.getStatus()),
                        ord.getTranslation("indstilling.hos." + sag.getStatus()),
                        ord.getTranslation("indstilling.naeste." + sag.getStatus())),
                () -> sagsgang.historik(id),
                () -> diagrammer.svg(Sagsgang.PROCES, id));
    }

    /** With its history open from the start. */
    public Forloebskort aabent() {
        historik.setOpened(true);
        return this;
    }

    private static void whenOpened(Details del, SerializableSupplier<Component> indhold) {
        del.addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                del.removeAll();
                del.add(indhold.get());
            }
        });
    }

    private Component sentences(List<Haendelse> haendelser) {
        if (haendelser.isEmpty()) {
            return new Paragraph(getTranslation("forloeb.historik.ingen"));
        }
        OrderedList liste = new OrderedList();
        liste.addClassName("historik");
        haendelser.reversed().forEach(haendelse -> liste.add(item(haendelse)));
        return liste;
    }

    private Component drawing(String svg) {
        Div tegning = new Div(new Svg(svg));
        tegning.addClassName("tegning");
        tegning.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("forloeb.diagram"))
                .executeJs(TIL_STEDET);
        return tegning;
    }

    private ListItem item(Haendelse haendelse) {
        Span hvad = new Span(Historiktekst.saetning(haendelse, key -> getTranslation(key)));
        Span hvornaar = new Span(FristTekst.hvornaar(haendelse.tidspunkt(), getLocale()));
        hvornaar.addClassNames("muted", "small");
        ListItem linje = new ListItem(hvad, hvornaar);
        if (haendelse.grund() != null && !haendelse.grund().isBlank()) {
            linje.add(new Span("»" + haendelse.grund() + "«"));
        }
        return linje;
    }
}
