package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.dagsorden.Dagsordener.Tidsplan;

/** The minutes of the items against the meeting's length, as a bar and in words. */
class Tidsbjaelke extends Div {

    Tidsbjaelke(Tidsplan tid) {
        setTestId("tid");
        addClassName("tidsbjaelke");
        Div fyldt = new Div();
        fyldt.setWidth(Math.min(100, tid.planlagt() * 100 / Math.max(1, tid.laengde())) + "%");
        Div bjaelke = new Div(fyldt);
        bjaelke.addClassName("bjaelke");
        bjaelke.getElement().setAttribute("aria-hidden", "true");
        Span tal = new Span(getTranslation("dagsorden.tid.planlagt", tid.planlagt(), tid.laengde()));
        tal.addClassName("small");
        add(bjaelke, tal);
        if (tid.erOver()) {
            addClassName("over");
            Span over = new Span(getTranslation("dagsorden.tid.over", tid.planlagt() - tid.laengde()));
            over.addClassNames("small", "advarselstekst");
            over.getElement().setAttribute("role", "status");
            add(over);
        }
    }
}
