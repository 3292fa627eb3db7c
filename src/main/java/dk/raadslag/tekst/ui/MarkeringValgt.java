package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** An underlined place was clicked. */
@DomEvent("markering-valgt")
public class MarkeringValgt extends ComponentEvent<Tekstindtastning> {

    private final String id;

    public MarkeringValgt(Tekstindtastning source, boolean fromClient, @EventData("event.detail.id") String id) {
        super(source, fromClient);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
