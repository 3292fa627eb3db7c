package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Demobrugere;
import java.util.List;

/** The demo people as cards; each is a form that signs its person in by the same door as everybody. */
class Demokort extends Section {

    Demokort(List<Bruger> people) {
        addClassName("login-demo");
        setAriaLabel(getTranslation("organisation.login.demo.title"));
        Div cards = new Div();
        cards.addClassName("demokort");
        people.forEach(bruger -> cards.getElement().appendChild(form(bruger)));
        add(new H2(getTranslation("organisation.login.demo.title")), cards);
    }

    private Element form(Bruger bruger) {
        Element form = new Element("form").setAttribute("method", "post").setAttribute("action", "login");
        return form.appendChild(
                SignInToken.field(),
                hidden("username", bruger.getBrugernavn()),
                hidden("password", Demobrugere.ADGANGSKODE),
                button(bruger).getElement());
    }

    private static Element hidden(String name, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
    }

    private NativeButton button(Bruger bruger) {
        Span avatar = new Span(bruger.initialer());
        avatar.addClassName("av");
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span navn = new Span(bruger.getNavn());
        navn.addClassName("navn");
        Span rolle = new Span(bruger.getTitel() + " · " + bruger.getEnhed().getKode());
        rolle.addClassNames("muted", "small");
        NativeButton button = new NativeButton();
        button.add(avatar, new Span(navn, rolle));
        button.addClassName("card");
        button.getElement().setAttribute("type", "submit");
        button.getElement().setAttribute("data-testid", "demo-" + bruger.getBrugernavn());
        return button;
    }
}
