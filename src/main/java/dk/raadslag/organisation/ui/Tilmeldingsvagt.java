package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.raadslag.organisation.AktuelBruger;

/** Leads whoever must choose a password of their own, or set up a second factor, to where that is done, from every screen. */
@org.springframework.stereotype.Component
class Tilmeldingsvagt implements VaadinServiceInitListener {

    private final AktuelBruger aktuel;

    Tilmeldingsvagt(AktuelBruger aktuel) {
        this.aktuel = aktuel;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(start -> start.getUI().addBeforeEnterListener(enter -> {
                    if (aktuel.isHeldBack() && enter.getNavigationTarget() != where()) {
                        enter.forwardTo(where());
                    }
                }));
    }

    /** The password first: a second factor that whoever set it sets up would be theirs too. */
    private Class<? extends Component> where() {
        return aktuel.bruger().skalSkifteAdgangskode() ? SkiftView.class : TilmeldView.class;
    }
}
