package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import dk.raadslag.indstilling.Indstilling;
import org.jspecify.annotations.Nullable;

/** What stands beside a case, to write or to read: its deadline, what other modules say of it, what is asked of its author. */
class Sagsside extends Div {

    /** @param steder where the author writes, and can say what has been put right; null where the case is read */
    Sagsside(Sagstjenester tjenester, Indstilling sag, @Nullable Skrivesteder steder) {
        addClassName("rail");
        add(new Fristkort(sag, tjenester.moede(sag), tjenester.nu()));
        add(tjenester.kort(sag));
        add(new Tilbagemeldingskort(tjenester, sag, steder));
    }
}
