package dk.raadslag.referat.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.indstilling.ui.Moedetekst;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedestatus;

/** Stands where there is no agenda to decide on, and says which meeting it is and why, where it is one. */
class Tomtbord extends Div {

    Tomtbord() {
        show(getTranslation("referat.bord.title"), getTranslation("referat.bord.ingen"));
    }

    Tomtbord(Moede moede) {
        show(
                Moedetekst.af(moede, getLocale()),
                moede.status() == Moedestatus.AFLYST
                        ? getTranslation("referat.bord.AFLYST", FristTekst.dag(moede.dato(), getLocale()))
                        : getTranslation("referat.bord.ikkeUdgivet"));
    }

    private void show(String titel, String hvorfor) {
        addClassName("tom");
        add(new H1(titel), new Paragraph(hvorfor));
    }
}
