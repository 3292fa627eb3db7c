package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Historiktekst;

/** Where a case is in its process, and what happened to it. Read when it is opened. */
class Sagsspor extends Div {

    private final transient Sagstjenester tjenester;
    private final transient Indstilling sag;
    private final Div diagram = new Div();
    private final OrderedList historik = new OrderedList();

    Sagsspor(Sagstjenester tjenester, Indstilling sag) {
        this.tjenester = tjenester;
        this.sag = sag;
        addClassName("sagsspor");
        diagram.addClassName("forloebsboks");
        diagram.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        diagram.getElement().setAttribute("aria-label", getTranslation("sag.forloeb"));
        Details forloeb = new Details(getTranslation("sag.forloeb"), hvor(), diagram);
        forloeb.setTestId("forloeb");
        forloeb.addOpenedChangeListener(opened -> visDiagram());
        historik.addClassName("historik");
        Details historikken = new Details(getTranslation("sag.historik"), historik);
        historikken.setTestId("historik");
        historikken.addOpenedChangeListener(opened -> visHistorik());
        add(forloeb, historikken);
    }

    /** The picture in words. */
    private Paragraph hvor() {
        return new Paragraph(getTranslation(
                "sag.forloeb.tekst",
                getTranslation("indstilling.status." + sag.getStatus()),
                getTranslation("indstilling.hos." + sag.getStatus()),
                getTranslation("indstilling.naeste." + sag.getStatus())));
    }

    private void visDiagram() {
        // Our own drawing of our own file: it holds nothing that anyone typed.
        diagram.getElement().setProperty("innerHTML", tjenester.diagrammer().svg(Sagsgang.PROCES, sag.getId()));
    }

    private void visHistorik() {
        historik.removeAll();
        tjenester.sagsgang().historik(sag.getId()).forEach(haendelse -> historik.add(linje(haendelse)));
    }

    private ListItem linje(Haendelse haendelse) {
        Span tid = new Span(FristTekst.hvornaar(haendelse.tidspunkt(), getLocale()));
        tid.addClassNames("muted", "small", "tal");
        ListItem linje = new ListItem(tid, new Div(Historiktekst.saetning(haendelse, key -> getTranslation(key))));
        if (haendelse.grund() != null && !haendelse.grund().isBlank()) {
            Div grund = new Div(getTranslation("sag.historik.grund", haendelse.grund()));
            grund.addClassName("grund");
            linje.add(grund);
        }
        return linje;
    }
}
