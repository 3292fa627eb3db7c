package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.raadslag.organisation.MinAdgang;
import jakarta.annotation.security.PermitAll;

/** For whoever came in by a password that somebody else has set: they choose their own before anything else is open. */
@Route(value = "login/skift", autoLayout = false)
@PermitAll
public class SkiftView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MinAdgang minAdgang;

    public SkiftView(MinAdgang minAdgang) {
        this.minAdgang = minAdgang;
        addClassName("login");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!minAdgang.hasPassword()) {
            event.forwardTo(MinAdgangView.class);
            return;
        }
        removeAll();
        Adgangskodekort kort = new Adgangskodekort(
                minAdgang, true, () -> event.getUI().getPage().setLocation("/"));
        kort.addClassName("login-kommune");
        Div velkomst = new Div(new H1(getTranslation("shell.produkt")));
        velkomst.addClassName("login-velkomst");
        add(velkomst, kort);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.adgangskode.title");
    }
}
