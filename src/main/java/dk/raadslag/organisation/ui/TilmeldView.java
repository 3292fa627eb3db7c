package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.raadslag.organisation.Totrin;
import jakarta.annotation.security.PermitAll;

/** For whoever must set up a second factor before anything else is open. Then sign-in begins anew, with the code. */
@Route(value = "login/tilmeld", autoLayout = false)
@PermitAll
public class TilmeldView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Totrinskort kort;

    public TilmeldView(Totrin totrin, AuthenticationContext authentication) {
        addClassName("login");
        kort = new Totrinskort(totrin, authentication::logout);
        kort.addClassName("login-kommune");
        Div velkomst = new Div(new H1(getTranslation("shell.produkt")));
        velkomst.addClassName("login-velkomst");
        add(velkomst, kort);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kort.load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.totrin.title");
    }
}
