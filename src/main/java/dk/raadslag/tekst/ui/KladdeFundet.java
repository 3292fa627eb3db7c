package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.Instant;

/** This browser holds text that never reached the server: offer it. Nothing is lost while nobody answers. */
@DomEvent("kladde-fundet")
public class KladdeFundet extends ComponentEvent<Tekstindtastning> {

    private final String tekst;
    private final Instant skrevet;

    public KladdeFundet(
            Tekstindtastning source,
            boolean fromClient,
            @EventData("event.detail.tekst") String tekst,
            @EventData("event.detail.tid") double tid) {
        super(source, fromClient);
        this.tekst = tekst;
        this.skrevet = Instant.ofEpochMilli((long) tid);
    }

    /** As the browser had it, unchecked: read it with {@code Tekst.fraJson} before showing it. */
    public String tekst() {
        return tekst;
    }

    /** When it was typed, by the browser's clock. */
    public Instant skrevet() {
        return skrevet;
    }
}
