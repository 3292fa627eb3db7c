package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedestatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** One meeting: when and where, its deadline, how far it has come, and what can be done with it. */
class Moedelinje extends ListItem {

    Moedelinje(Moede moede, Instant nu, Component... handlinger) {
        setTestId("moede-" + moede.forum().noegle() + "-" + moede.rytmedag());
        add(linjer(
                fed(FristTekst.kort(moede.begynder(), getLocale())),
                daempet(moede.forum().navn() + " · " + moede.sted())));
        Div frist = linjer(daempet(getTranslation("kalender.frist")), new FristVisning(moede.frist(), nu));
        add(frist, status(moede));
        add(handlinger);
        if (moede.status() == Moedestatus.FORESLAAET) {
            addClassName("forslag");
        }
    }

    private Div status(Moede moede) {
        Div status = linjer(new Moedemaerke(moede.status()));
        if (moede.erFlyttet()) {
            status.add(daempet(getTranslation("kalender.moede.flyttet.fra", dag(moede.rytmedag()))));
        }
        return status;
    }

    private String dag(LocalDate dato) {
        return dato.format(DateTimeFormatter.ofPattern(getTranslation("kalender.dag"), getLocale()));
    }

    private static Div linjer(Component... dele) {
        Div linjer = new Div(dele);
        linjer.addClassName("linjer");
        return linjer;
    }

    private static Component fed(String tekst) {
        HtmlComponent strong = new HtmlComponent("strong");
        strong.getElement().setText(tekst);
        return strong;
    }

    private static Span daempet(String tekst) {
        Span span = new Span(tekst);
        span.addClassNames("muted", "small");
        return span;
    }
}
