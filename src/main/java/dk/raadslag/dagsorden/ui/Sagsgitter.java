package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializablePredicate;
import dk.raadslag.dagsorden.Torsdagsbord.Linje;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.ui.KvalitetView;
import dk.raadslag.shell.Smal;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The cases as rows; only those on the screen are made. */
class Sagsgitter extends Grid<Linje> {

    private static final int FAA = 12;

    /** The one that waits for the secretariat and is to be taken now. */
    private long foerste;

    Sagsgitter() {
        setTestId("sager");
        setAriaLabel(getTranslation("dagsorden.torsdag.titel"));
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("dagsorden.ingen.sager"));
        addColumn(new ComponentRenderer<>(this::sag))
                .setHeader(getTranslation("dagsorden.sag"))
                .setFlexGrow(4);
        Smal.udelad(addColumn(new ComponentRenderer<Component, Linje>(linje -> new Aabenhedsmaerke(linje.sag()))))
                .setHeader(getTranslation("dagsorden.aabenhed"))
                .setFlexGrow(3);
        Smal.udelad(addColumn(this::status))
                .setHeader(getTranslation("dagsorden.status"))
                .setFlexGrow(2);
        Smal.udelad(addColumn(this::moede))
                .setHeader(getTranslation("dagsorden.moede"))
                .setFlexGrow(2);
        Smal.udelad(addColumn(linje -> linje.sag().minutter()))
                .setHeader(getTranslation("dagsorden.min"))
                .setWidth("70px")
                .setFlexGrow(0);
        Span handling = new Span(getTranslation("dagsorden.aabn"));
        handling.addClassName("kun-skaermlaeser");
        addColumn(new ComponentRenderer<>(this::open))
                .setHeader(handling)
                .setKey("aabn")
                .setWidth("100px")
                .setFlexGrow(0);
    }

    /** As high as its rows while they are few; scrolls by itself when they are many. */
    void show(List<Linje> linjer, SerializablePredicate<Linje> filter) {
        foerste = linjer.stream()
                .filter(Sagsgitter::venter)
                .mapToLong(linje -> linje.sag().id())
                .findFirst()
                .orElse(0);
        setAllRowsVisible(linjer.size() <= FAA);
        setHeight(linjer.size() <= FAA ? "auto" : "min(62vh, 760px)");
        setItems(linjer).setFilter(filter);
    }

    private Div sag(Linje linje) {
        Span titel = new Span(linje.sag().titel());
        titel.addClassName("navn");
        Span hvem = new Span(linje.sag().enhed() + " · " + linje.sag().forfatter());
        hvem.addClassNames("muted", "small");
        Div sag = new Div(titel, hvem);
        sag.addClassName("sagscelle");
        sag.setTestId("sag-" + linje.sag().id());
        if (linje.sag().akut()) {
            Span akut = new Span(getTranslation("dagsorden.akut"));
            akut.addClassNames("badge", "b-warn");
            sag.add(akut);
        }
        Span hvor = new Span(status(linje) + " · " + moede(linje));
        hvor.addClassName("small");
        sag.add(Smal.vis(hvor, new Aabenhedsmaerke(linje.sag())));
        return sag;
    }

    private String status(Linje linje) {
        return getTranslation("indstilling.status." + linje.sag().status());
    }

    private String moede(Linje linje) {
        return DateTimeFormatter.ofPattern(getTranslation("kalender.dag"), getLocale())
                .format(linje.moede().dato());
    }

    private static boolean venter(Linje linje) {
        return linje.sag().status() == Status.TIL_KVALITETSTJEK || linje.sag().status() == Status.TIL_KLASSIFIKATION;
    }

    private Button open(Linje linje) {
        long id = linje.sag().id();
        Button aabn = new Button(
                getTranslation("dagsorden.aabn"),
                click -> getUI().ifPresent(ui -> ui.navigate(KvalitetView.class, KvalitetView.parameters(id))));
        aabn.setAriaLabel(getTranslation("dagsorden.aabn") + ": " + linje.sag().titel());
        aabn.setTestId("aabn-" + id);
        if (id == foerste) {
            aabn.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return aabn;
    }
}
