package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.indstilling.Aendring;
import dk.raadslag.indstilling.Aendring.Del;
import dk.raadslag.indstilling.Aendring.Slags;
import dk.raadslag.indstilling.Sekretariatslaesning.SidenSidst;
import dk.raadslag.kalender.FristTekst;

/** What has changed in a case since it was sent before: inserted and deleted words, each said to be so. */
@StyleSheet("context://frontend/kvalitetspanel.css")
class Aendringskort extends Div {

    Aendringskort(SidenSidst siden) {
        addClassNames("card", "aendringskort");
        setTestId("aendringer");
        add(new H2(getTranslation("kvalitetsview.aendret", FristTekst.kort(siden.sendt(), getLocale()))));
        if (siden.aendringer().isEmpty()) {
            add(new Paragraph(getTranslation("kvalitetsview.aendret.intet")));
        }
        siden.aendringer().forEach(aendring -> add(change(aendring)));
    }

    private Div change(Aendring aendring) {
        Span art = new Span(getTranslation("kvalitetsview.aendring." + aendring.art()));
        art.addClassNames("badge", "b-mut");
        Paragraph tekst = new Paragraph();
        tekst.addClassName("forskel");
        aendring.dele().forEach(del -> tekst.add(part(del)));
        Div hele = new Div(new H3(name(aendring)), art, tekst);
        hele.addClassName("aendring");
        hele.setTestId("aendring-" + aendring.sted());
        return hele;
    }

    private String name(Aendring aendring) {
        return switch (aendring.sted().substring(0, aendring.sted().indexOf(':'))) {
            case "at" -> getTranslation("kvalitetsview.at", aendring.navn());
            case "bilag" -> getTranslation("sag.bilag.nr", aendring.navn());
            case "hoved" -> getTranslation("sag.hoved.titel");
            default -> aendring.navn();
        };
    }

    private Component part(Del del) {
        if (del.slags() == Slags.UAENDRET) {
            return new Span(del.tekst());
        }
        boolean indsat = del.slags() == Slags.INDSAT;
        Span ord = new Span(getTranslation(indsat ? "kvalitetsview.indsat" : "kvalitetsview.slettet"));
        ord.addClassName("forskel-ord");
        HtmlComponent stykke = new HtmlComponent(indsat ? "ins" : "del");
        stykke.getElement().appendChild(ord.getElement(), new Span(del.tekst()).getElement());
        return stykke;
    }
}
