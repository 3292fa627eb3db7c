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
@JsModule("context://frontend/raadslag-dialogescape.js")
@JsModule("context://frontend/raadslag-dialogkladde.js")
class Sessionsvagt extends Component {

    private static final int ADVARSEL_MINUTTER = 5;
    private static final int SEKUNDER = 60;

    private static final String SIGNS_OUT =
            "this.addEventListener($0, () => document.querySelector('raadslag-sessionsvagt')?.signsOut())";

    private @Nullable ConfirmDialog advarsel;

    /**
     * @param person whom it brings back to where they were, when they have signed in again
     * @param egentlig who in truth sits there
     */
    Sessionsvagt(AuthenticationContext authentication, long person, long egentlig) {
        int minutter = VaadinSession.getCurrent().getSession().getMaxInactiveInterval() / SEKUNDER;
        int foer = Math.min(ADVARSEL_MINUTTER, minutter / 2);
        getElement().setAttribute("person", Long.toString(person));
        getElement().setAttribute("egentlig", Long.toString(egentlig));
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

    /** By this event of a component the person signs out: their unsaved words go from the browser too. */
    static void signsOut(Component way, String event) {
        way.getElement().executeJs(SIGNS_OUT, event);
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
        signsOut(advarsel, "reject");
        advarsel.getElement().setAttribute("data-testid", "session-advarsel");
        advarsel.open();
    }
}
