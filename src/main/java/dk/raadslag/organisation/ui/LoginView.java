package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.raadslag.organisation.Afdeling;
import dk.raadslag.organisation.Demobrugere;
import dk.raadslag.organisation.Indgange;
import dk.raadslag.organisation.SignedInMark;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Sign-in. One answer to an unknown user and a wrong password. In demo mode the demo people stand beside the form. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Where local accounts are closed, {@code /login?lokal} shows their form: administrators may always come in by it. */
    private static final List<String> TIL_LOKAL = List.of("lokal", "error", "laast", "gammel", "travlt");

    private final LoginForm login = new LoginForm();
    private final Kommunedoer kommunelogin = new Kommunedoer();
    private final Indgange indgange;
    private final SignedInMark mark;

    public LoginView(Afdeling afdeling, Indgange indgange, SignedInMark mark, ObjectProvider<Demobrugere> demo) {
        this.indgange = indgange;
        this.mark = mark;
        addClassName("login");
        Optional<Demobrugere> people =
                Optional.ofNullable(demo.getIfAvailable()).filter(nogen -> indgange.lokalForAlle());
        add(welcome(afdeling, people.isPresent()));
        if (indgange.kommunelogin()) {
            add(kommunelogin);
        }
        add(form());
        people.ifPresent(demobrugere -> add(new Demokort(demobrugere.alle())));
    }

    private Div welcome(Afdeling afdeling, boolean demo) {
        Div welcome = new Div(new H1(getTranslation("shell.produkt")), new Paragraph(afdeling.navn(getLocale())));
        welcome.addClassName("login-velkomst");
        if (demo) {
            welcome.add(new Paragraph(getTranslation("organisation.login.demo.forklaring")));
        }
        return welcome;
    }

    private LoginForm form() {
        login.setI18n(texts());
        login.setAction("login");
        login.setForgotPasswordButtonVisible(false);
        login.addClassName("login-form");
        return login;
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("organisation.login.title"));
        texts.getForm().setUsername(getTranslation("organisation.login.brugernavn"));
        texts.getForm().setPassword(getTranslation("organisation.login.adgangskode"));
        texts.getForm().setSubmit(getTranslation("organisation.login.knap"));
        texts.getErrorMessage().setTitle(getTranslation("organisation.login.fejl.title"));
        texts.getErrorMessage().setMessage(getTranslation("organisation.login.fejl"));
        texts.getErrorMessage().setUsername(getTranslation("organisation.login.brugernavn.mangler"));
        texts.getErrorMessage().setPassword(getTranslation("organisation.login.adgangskode.mangler"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters hvorfor = event.getLocation().getQueryParameters();
        login.setVisible(indgange.lokalForAlle() || TIL_LOKAL.stream().anyMatch(ord -> names(hvorfor, ord)));
        hvorfor.getSingleParameter("kommune").ifPresent(kommunelogin::refuse);
        hvorfor.getSingleParameter("error").ifPresent(fejl -> tell("fejl"));
        hvorfor.getSingleParameter("laast")
                .filter(minutter -> minutter.matches("\\d{1,2}"))
                .ifPresent(minutter -> tell("laast", minutter));
        hvorfor.getSingleParameter("gammel").ifPresent(side -> tellMildly("gammel"));
        hvorfor.getSingleParameter("travlt").ifPresent(mange -> tellMildly("travlt"));
        hvorfor.getSingleParameter("udlogget").ifPresent(ud -> tellUnasked("udlogget"));
        hvorfor.getSingleParameter("afsluttet").ifPresent(ud -> tellUnasked("afsluttet"));
        if (hvorfor.getParameters().isEmpty()) {
            whyHere().ifPresent(this::tellUnasked);
        }
    }

    private static boolean names(QueryParameters ord, String navn) {
        return ord.getParameters().containsKey(navn);
    }

    /** Whoever comes without a word, and is signed in nowhere. */
    private Optional<String> whyHere() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request.getUserPrincipal() != null) {
            return Optional.empty();
        }
        if (hasExpired(request.getCookies())) {
            return Optional.of("udloebet");
        }
        return mark.whyOut(request.getCookies()).map(why -> switch (why) {
            case RESTARTED -> "afbrudt";
            case ENDED -> "udlogget";
        });
    }

    /** As the screen that was left noted: {@code frontend/raadslag-sessionsvagt.js}. */
    private static boolean hasExpired(Cookie @Nullable [] cookies) {
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals("udloebet"));
    }

    /** Who did not come here by themselves may be in the middle of a word, which belongs in no field of this page. */
    private void tellUnasked(String hvad) {
        login.getElement().setProperty("noAutofocus", true);
        tellMildly(hvad);
        if (!login.isVisible()) {
            kommunelogin.tell(
                    getTranslation("organisation.login." + hvad + ".title"),
                    getTranslation("organisation.login." + hvad));
        }
    }

    /** Nothing that the person did was wrong. */
    private void tellMildly(String hvad) {
        login.addClassName("oplyst");
        tell(hvad);
    }

    private void tell(String hvad, Object... ord) {
        LoginI18n texts = texts();
        texts.getErrorMessage().setTitle(getTranslation("organisation.login." + hvad + ".title"));
        texts.getErrorMessage().setMessage(getTranslation("organisation.login." + hvad, ord));
        login.setI18n(texts);
        login.setError(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.login.sidetitel");
    }
}
