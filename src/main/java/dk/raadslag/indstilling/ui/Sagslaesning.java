package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.raadslag.dokument.Filer;
import dk.raadslag.indstilling.AtPunkt;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.SkabelonAfsnit;
import dk.raadslag.indstilling.Status;
import dk.raadslag.tekst.Tekst;
import java.util.List;
import java.util.Map;

/** A case to read, as the printed page: head, sections in the template's order, at-punkter and bilag. */
@StyleSheet("context://frontend/indstilling.css")
public class Sagslaesning extends Article {

    private final transient Indstilling sag;
    private final transient Filer filer;
    private final transient Sager sager;
    private final transient Map<Integer, String> outcomes;

    Sagslaesning(Sagstjenester tjenester, Indstilling sag) {
        this.sag = sag;
        this.filer = tjenester.filer();
        this.sager = tjenester.sager();
        this.outcomes = tjenester.outcomes(sag);
        addClassNames("paper", "sagslaesning");
        Paragraph skabelon = new Paragraph(sag.getSkabelon().getNavn());
        skabelon.addClassNames("muted", "small", "skabelon");
        add(skabelon, new Hoveddata(sag, tjenester.moede(sag)));
        sag.getSkabelon().getAfsnit().forEach(this::afsnit);
    }

    private void afsnit(SkabelonAfsnit del) {
        H2 overskrift = new H2(del.titel());
        add(overskrift);
        if (del.erAtPunkter()) {
            Span indledning = new Span(sag.getSkabelon().getAtIndledning());
            indledning.addClassNames("muted", "small");
            overskrift.add(indledning);
            sag.getAtPunkter().stream()
                    .filter(punkt -> !punkt.getTekst().isBlank())
                    .forEach(this::atPunkt);
        } else if (del.erBilag()) {
            bilag();
        } else {
            tekst(sag.afsnit(del.noegle()).laes());
        }
    }

    private void tekst(Tekst tekst) {
        add(tekst.erTom() ? tomt() : new Tekstblok(tekst));
    }

    private void atPunkt(AtPunkt punkt) {
        HtmlComponent nr = new HtmlComponent("b");
        nr.getElement().setText(getTranslation("sag.at", punkt.getNr()));
        Div tekst = new Div(punkt.getTekst());
        Div kort = new Div(nr, tekst);
        kort.addClassName("at");
        kort.setTestId("at-" + punkt.getNr());
        if (punkt.erAfgjort()) {
            Span afgjort = new Span(decided(punkt));
            afgjort.addClassNames("badge", "b-ok");
            kort.add(afgjort);
        }
        add(kort);
    }

    private String decided(AtPunkt punkt) {
        String udfald = outcomes.get(punkt.getNr());
        if (udfald == null) {
            return getTranslation(nu() ? "sag.at.besluttet" : "sag.at.afgjort");
        }
        return nu() ? getTranslation(udfald) : getTranslation("sag.at.tidligere", getTranslation(udfald));
    }

    /** Whether the decisions are those of the meeting it is at, or of one before. */
    private boolean nu() {
        return sag.getStatus() == Status.BESLUTTET || sag.getStatus() == Status.AFSLUTTET;
    }

    private void bilag() {
        List<ListItem> linjer = sag.getBilag().stream()
                .map(bilag -> new ListItem(new Bilagslink(sag.getId(), bilag, filer, sager), new Bilagsgrund(bilag)))
                .toList();
        if (linjer.isEmpty()) {
            Paragraph ingen = new Paragraph(getTranslation("sag.bilag.ingen"));
            ingen.addClassName("muted");
            add(ingen);
            return;
        }
        UnorderedList liste = new UnorderedList();
        liste.addClassName("bilagsliste");
        linjer.forEach(liste::add);
        add(liste);
    }

    private Paragraph tomt() {
        Paragraph tomt = new Paragraph(getTranslation("sag.tomt"));
        tomt.addClassName("muted");
        return tomt;
    }
}
