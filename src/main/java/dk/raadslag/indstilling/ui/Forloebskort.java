package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Historiktekst;
import java.util.List;

/** What happened to a case or a meeting, as sentences, newest first; and its process as drawn, with the place it is at. */
@StyleSheet("context://frontend/forloeb.css")
public class Forloebskort extends Div {

    /** @param svg from {@link dk.raadslag.forloeb.Diagrammer} */
    public Forloebskort(List<Haendelse> haendelser, String svg) {
        addClassNames("card", "forloebskort");
        setTestId("historik");
        OrderedList liste = new OrderedList();
        haendelser.reversed().forEach(haendelse -> liste.add(item(haendelse)));
        add(new H2(getTranslation("forloeb.historik")));
        add(haendelser.isEmpty() ? new Paragraph(getTranslation("forloeb.historik.ingen")) : liste);
        Div tegning = new Div(new Svg(svg));
        tegning.addClassName("tegning");
        tegning.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("forloeb.diagram"));
        Details diagram = new Details(getTranslation("forloeb.diagram"), tegning);
        diagram.setOpened(true);
        diagram.setTestId("diagram");
        add(diagram);
    }

    private ListItem item(Haendelse haendelse) {
        Span hvad = new Span(Historiktekst.saetning(haendelse, key -> getTranslation(key)));
        Span hvornaar = new Span(FristTekst.kort(haendelse.tidspunkt(), getLocale()));
        hvornaar.addClassNames("muted", "small");
        ListItem linje = new ListItem(hvad, hvornaar);
        if (haendelse.grund() != null) {
            linje.add(new Span("»" + haendelse.grund() + "«"));
        }
        return linje;
    }
}
