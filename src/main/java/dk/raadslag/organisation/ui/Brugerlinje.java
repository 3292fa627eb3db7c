package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.organisation.Bruger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person in a list: initials, name, title and unit; in a narrow window the roles too, which have a column elsewhere. */
class Brugerlinje extends Div {

    Brugerlinje(Bruger bruger, Component roller) {
        addClassName("hvem");
        Span avatar = new Span(bruger.initialer());
        avatar.addClassName("av");
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span navn = new Span(bruger.getNavn());
        navn.addClassName("navn");
        Span hvor = new Span(Stream.of(bruger.getEnhed().getKode(), bruger.getTitel())
                .filter(ord -> !ord.isBlank())
                .collect(Collectors.joining(" · ")));
        hvor.addClassNames("muted", "small");
        Span brugernavn = new Span(bruger.getBrugernavn());
        brugernavn.addClassNames("muted", "small");
        Div smal = new Div(roller);
        smal.addClassName("kun-smal");
        add(avatar, new Div(navn, hvor, brugernavn, smal));
    }
}
