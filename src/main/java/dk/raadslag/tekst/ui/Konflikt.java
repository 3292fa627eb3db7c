package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.ComponentEvent;

/** Somebody else saved in between: ask which text to keep, then {@code beholdMit()} or {@code tagNyeste()}. */
public class Konflikt extends ComponentEvent<Tekstindtastning> {

    private final String mit;
    private final String nyeste;
    private final String hvem;

    public Konflikt(Tekstindtastning source, boolean fromClient, String mit, String nyeste, String hvem) {
        super(source, fromClient);
        this.mit = mit;
        this.nyeste = nyeste;
        this.hvem = hvem;
    }

    /** As the browser had it, unchecked: read it with {@code Tekst.fraJson} before showing it. */
    public String mit() {
        return mit;
    }

    public String nyeste() {
        return nyeste;
    }

    public String hvem() {
        return hvem;
    }
}
