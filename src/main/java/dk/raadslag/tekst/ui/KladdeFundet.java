package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.ComponentEvent;
import java.time.Instant;

/** This browser holds text that never reached the server: offer it. Nothing is lost while nobody answers. */
public class KladdeFundet extends ComponentEvent<Tekstindtastning> {

    private final String tekst;
    private final Instant skrevet;

    public KladdeFundet(Tekstindtastning source, boolean fromClient, String tekst, double tid) {
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
