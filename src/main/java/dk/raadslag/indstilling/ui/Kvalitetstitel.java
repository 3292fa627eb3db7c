package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.kalender.Moede;

/** What the secretariat reads: whose case it is, for which meeting, and how far it is. */
class Kvalitetstitel extends Div {

    Kvalitetstitel(Indstilling sag, Moede moede) {
        Span status = new Span(getTranslation("indstilling.status." + sag.getStatus()));
        status.addClassName("badge");
        status.setTestId("status");
        Div sti = new Div(new Span(sag.getEnhed().getKode() + " · "
                + sag.getForfatter().getNavn() + " · " + Moedetekst.af(moede, getLocale())));
        sti.addClassName("sti");
        addClassName("titel");
        add(sti, new H1(sag.getTitel().isBlank() ? getTranslation("sag.udenTitel") : sag.getTitel()), status);
    }
}
