package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;

/** The way of whoever decides to a meeting that has an agenda, also to one that was held. */
class Moedelink extends Div {

    Moedelink(Moede moede, boolean beslutter) {
        addClassName("knapper");
        if (beslutter && moede.status().hasAgenda()) {
            String navn = getTranslation("kalender.aabn");
            Anchor link = new Anchor("moede/" + moede.id(), navn);
            link.setAriaLabel(
                    navn + ": " + moede.forum().navn() + " " + FristTekst.kort(moede.begynder(), getLocale()));
            link.setTestId("aabn-" + moede.forum().noegle() + "-" + moede.rytmedag());
            add(link);
        }
    }
}
