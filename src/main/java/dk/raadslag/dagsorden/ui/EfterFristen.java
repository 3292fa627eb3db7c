package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.dagsorden.Torsdagsbord.Linje;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.ui.KvalitetView;
import dk.raadslag.indstilling.ui.Udfaldsknapper;
import dk.raadslag.kalender.FristTekst;
import java.util.List;

/** The cases that came too late, each with the choices of rule 3. */
class EfterFristen extends Div {

    EfterFristen(List<Linje> sene, Sagsgang sagsgang, SerializableRunnable gjort) {
        setVisible(!sene.isEmpty());
        addClassName("efter-fristen");
        Div linjer = new Div();
        linjer.addClassNames("card", "advarsel");
        sene.forEach(linje -> linjer.add(line(linje, sagsgang, gjort)));
        add(new H2(getTranslation("dagsorden.efter.fristen")), linjer);
    }

    private Div line(Linje linje, Sagsgang sagsgang, SerializableRunnable gjort) {
        Span hvem = new Span(linje.sag().enhed() + " · " + linje.sag().forfatter());
        hvem.addClassNames("muted", "small");
        Div sag = new Div(KvalitetView.link(linje.sag().titel(), linje.sag().id()), hvem);
        Span indkom = new Span(
                linje.sag().indsendt() == null
                        ? ""
                        : getTranslation(
                                "dagsorden.indkom",
                                FristTekst.kort(linje.sag().indsendt(), getLocale()),
                                FristTekst.kort(linje.moede().begynder(), getLocale())));
        indkom.addClassName("small");
        Udfaldsknapper knapper = new Udfaldsknapper(sagsgang, linje.sag().id(), gjort).ligestillet();
        knapper.getElement().setAttribute("role", "group");
        knapper.getElement().setAttribute("aria-label", linje.sag().titel());
        Div hele = new Div(sag, indkom, knapper);
        hele.addClassName("sen-sag");
        hele.setTestId("sag-" + linje.sag().id());
        return hele;
    }
}
