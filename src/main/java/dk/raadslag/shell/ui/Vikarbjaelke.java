package dk.raadslag.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dk.raadslag.organisation.PaaVegneAf;
import java.time.format.DateTimeFormatter;

/** Above every screen while one acts for another: for whom, until when, and the way back. */
class Vikarbjaelke extends Div {

    Vikarbjaelke(PaaVegneAf.Stol stol, PaaVegneAf paaVegneAf) {
        addClassName("vikarbjaelke");
        setTestId("vikarbjaelke");
        getElement().setAttribute("role", "status");
        DateTimeFormatter dag = DateTimeFormatter.ofPattern(getTranslation("shell.vikar.dag"), getLocale());
        Button slut = new Button(
                getTranslation("shell.vikar.tilbage"),
                click -> paaVegneAf.slut(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent()));
        slut.setTestId("vikar-tilbage");
        add(new Span(getTranslation("shell.vikar", stol.navn(), dag.format(stol.til()))), slut);
    }
}
