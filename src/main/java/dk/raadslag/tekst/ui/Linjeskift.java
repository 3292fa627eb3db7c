package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** Enter in a field of one paragraph. */
@DomEvent("linjeskift")
public class Linjeskift extends ComponentEvent<TekstFelt> {

    public Linjeskift(TekstFelt source, boolean fromClient) {
        super(source, fromClient);
    }
}
