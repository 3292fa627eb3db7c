package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.raadslag.organisation.Kodeindgang;

/** The second step of sign-in: the code of the app, or a recovery code. Only after a right password. */
@Route(value = Kodeindgang.ADRESSE, autoLayout = false)
@AnonymousAllowed
public class KodeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FELT = "kode";
    private static final String FEJL = "kode-fejl";

    private final Paragraph fejl = new Paragraph();

    public KodeView() {
        addClassName("login");
        Div kort = new Div();
        kort.addClassNames("card", "login-kommune");
        fejl.addClassName("fejl");
        fejl.setId(FEJL);
        fejl.getElement().setAttribute("role", "alert");
        Anchor tilbage = new Anchor("login", getTranslation("organisation.kode.tilbage"));
        kort.add(
                new H1(getTranslation("organisation.kode.title")),
                new Paragraph(getTranslation("organisation.kode.forklaring")),
                fejl);
        kort.getElement().appendChild(form());
        kort.add(tilbage);
        add(kort);
    }

    private Element form() {
        Element form = new Element("form").setAttribute("method", "post").setAttribute("action", Kodeindgang.ADRESSE);
        Element label =
                new Element("label").setAttribute("for", FELT).setText(getTranslation("organisation.kode.felt"));
        Element felt = new Element("input")
                .setAttribute("id", FELT)
                .setAttribute("name", FELT)
                .setAttribute("autocomplete", "one-time-code")
                .setAttribute("autofocus", true)
                .setAttribute("required", true)
                .setAttribute("maxlength", "40")
                .setAttribute("aria-describedby", FEJL)
                .setAttribute("data-testid", FELT);
        NativeButton ind = new NativeButton(getTranslation("organisation.login.knap"));
        ind.addClassName("knap-primaer");
        ind.getElement().setAttribute("type", "submit").setAttribute("data-testid", "kode-ind");
        return form.appendChild(SignInToken.field(), label, felt, ind.getElement());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Object venter = VaadinSession.getCurrent().getSession().getAttribute(Kodeindgang.attribut());
        if (!Kodeindgang.venter(venter)) {
            event.forwardTo(LoginView.class);
            return;
        }
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            fejl.setText(getTranslation("organisation.totrin.forkert"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.login.sidetitel");
    }
}
