package dk.raadslag.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

/**
 * Signs out whoever has not touched the program for as long as the session lasts, and warns before. The browser watches,
 * since a screen that is open talks to the server without anyone being there. What is written is saved as it is typed.
 */
@Tag("raadslag-sessionsvagt")
@JsModule("context://frontend/raadslag-sessionsvagt.js")
@JsModule("context://frontend/raadslag-dialogkladde.js")
class Sessionsvagt extends Component {

    private static final int ADVARSEL_MINUTTER = 5;
    private static final int SEKUNDER = 60;

    private @Nullable ConfirmDialog advarsel;

    /** @param person whom it brings back to where they were, when they have signed in again */
    Sessionsvagt(AuthenticationContext authentication, long person) {
        int minutter = VaadinSession.getCurrent().getSession().getMaxInactiveInterval() / SEKUNDER;
        int foer = Math.min(ADVARSEL_MINUTTER, minutter / 2);
        getElement().setAttribute("person", Long.toString(person));
        getElement().setAttribute("minutter", Integer.toString(minutter));
        getElement().setAttribute("advarsel", Integer.toString(foer));
        getElement().setAttribute("fundet", getTranslation("shell.kladde"));
        getElement().setAttribute("indsaet", getTranslation("shell.kladde.indsaet"));
        getElement().addEventListener("advarsel", snart -> advar(authentication, foer));
        getElement().addEventListener("fortsat", igen -> {
            if (advarsel != null) {
                advarsel.close();
            }
        });
        getElement().addEventListener("aktiv", her -> {});
        getElement().addEventListener("udloebet", slut -> authentication.logout());
    }

    private void advar(AuthenticationContext authentication, int minutterFoer) {
        advarsel = new ConfirmDialog();
        advarsel.setHeader(getTranslation("shell.session.title"));
        advarsel.setText(getTranslation("shell.session.advarsel", minutterFoer));
        advarsel.setConfirmText(getTranslation("shell.session.bliv"));
        advarsel.setRejectText(getTranslation("shell.logud"));
        advarsel.setRejectable(true);
        advarsel.setRejectButtonTheme("tertiary");
        advarsel.setCloseOnEsc(false);
        advarsel.addConfirmListener(bliv -> getElement().executeJs("this.stay(); this.look()"));
        advarsel.addRejectListener(ud -> authentication.logout());
        advarsel.getElement().setAttribute("data-testid", "session-advarsel");
        advarsel.open();
    }
}
