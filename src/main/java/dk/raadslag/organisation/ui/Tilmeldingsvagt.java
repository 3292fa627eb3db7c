package dk.raadslag.organisation.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.raadslag.organisation.AktuelBruger;
import org.springframework.stereotype.Component;

/** Leads whoever must set up a second factor to where that is done, from every other screen. */
@Component
class Tilmeldingsvagt implements VaadinServiceInitListener {

    private final AktuelBruger aktuel;

    Tilmeldingsvagt(AktuelBruger aktuel) {
        this.aktuel = aktuel;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(start -> start.getUI().addBeforeEnterListener(enter -> {
                    if (aktuel.manglerTotrin() && enter.getNavigationTarget() != TilmeldView.class) {
                        enter.forwardTo(TilmeldView.class);
                    }
                }));
    }
}
