package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import dk.raadslag.indstilling.Indstilling;

/** What stands beside a case, to write or to read: its deadline, what other modules say of it, what is asked of its author. */
class Sagsside extends Div {

    /** @param skrives whether the author is writing, and can say what has been put right */
    Sagsside(Sagstjenester tjenester, Indstilling sag, boolean skrives) {
        addClassName("rail");
        add(new Fristkort(sag, tjenester.moede(sag), tjenester.nu()));
        add(tjenester.kort(sag));
        add(new Tilbagemeldingskort(tjenester, sag, skrives));
    }
}
