package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.ComponentEvent;

/**
 * Somebody else saved, knowingly, over what was written here, and not all of it stands there any more. It is kept in this
 * browser as a draft: show it, then {@code joinDraft()}, {@code hentKladde()} or {@code kasserKladde()}.
 */
public class Overskrevet extends ComponentEvent<Tekstindtastning> {

    private final String mit;
    private final String hvem;

    public Overskrevet(Tekstindtastning source, boolean fromClient, String mit, String hvem) {
        super(source, fromClient);
        this.mit = mit;
        this.hvem = hvem;
    }

    /** As the browser had it, unchecked: read it with {@code Tekst.fraJson} before showing it. */
    public String mit() {
        return mit;
    }

    public String hvem() {
        return hvem;
    }
}
