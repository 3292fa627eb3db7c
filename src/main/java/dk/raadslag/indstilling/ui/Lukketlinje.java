package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.indstilling.Lukket;
import dk.raadslag.kalender.FristTekst;

/** A closed case or bilag: by what, until when, and the two things to do about it. */
class Lukketlinje extends ListItem {

    Lukketlinje(Lukket lukket, boolean forfalden, Fortrolighed fortrolighed, SerializableRunnable gjort) {
        addClassName("lukketlinje");
        String titel = lukket.titel().isBlank() ? getTranslation("sag.udenTitel") : lukket.titel();
        RouterLink link = new RouterLink(titel, SagView.class, new RouteParameters("id", Long.toString(lukket.sag())));
        Div hvad = new Div(link);
        if (lukket.bilagsnavn() != null) {
            hvad.add(new Div(getTranslation("fortrolighed.bilag", lukket.bilagsnavn())));
        }
        if (lukket.kriterium() != null) {
            hvad.add(small(lukket.kriterium().titel(getLocale()) + ". " + lukket.grund()));
        }
        if (lukket.manglerKriterium()) {
            hvad.add(small(getTranslation("sag.bilag.kriterium.mangler")));
        }
        String naar = until(lukket, forfalden);
        if (!naar.isEmpty()) {
            hvad.add(small(naar));
        }
        String navn = lukket.bilagsnavn() == null ? titel : lukket.bilagsnavn();
        Button aabn = knap("aabn", lukket, navn);
        aabn.addClickListener(click -> new Aabningsdialog(fortrolighed, lukket, gjort).open());
        Button forlaeng = knap("forlaeng", lukket, navn);
        forlaeng.addClickListener(click -> new Forlaengelsesdialog(navn, fortrolighed, lukket, gjort).open());
        Div knapper =
                new Div(aabn, lukket.manglerKriterium() ? new Begrundelsesknap(lukket, fortrolighed, gjort) : forlaeng);
        knapper.addClassName("knapper");
        add(hvad, knapper);
    }

    private Button knap(String handling, Lukket lukket, String navn) {
        Button knap = new Button(getTranslation("fortrolighed." + handling));
        knap.setAriaLabel(getTranslation("fortrolighed." + handling + ".navn", navn));
        knap.setTestId(handling + "-" + (lukket.bilagId() == null ? lukket.sag() : "bilag-" + lukket.bilagId()));
        return knap;
    }

    private String until(Lukket lukket, boolean forfalden) {
        if (lukket.til() == null) {
            return lukket.begivenhed().isEmpty() ? "" : getTranslation("fortrolighed.naar", lukket.begivenhed());
        }
        return getTranslation(
                forfalden ? "fortrolighed.siden" : "fortrolighed.til", FristTekst.dag(lukket.til(), getLocale()));
    }

    private static Div small(String tekst) {
        Div linje = new Div(new Span(tekst));
        linje.addClassNames("small", "muted");
        return linje;
    }
}
