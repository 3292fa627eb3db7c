package dk.raadslag.referat.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dk.raadslag.referat.Moedebord;
import jakarta.annotation.security.RolesAllowed;

/** Leads to the meeting whose agenda is published and which has not been held; says so where there is none. */
@Route("moede")
@Menu(title = "referat.bord.title", order = 15)
@StyleSheet("context://frontend/moede.css")
@RolesAllowed({"RAADMAND", "SEKRETARIAT"})
public class KommendeMoedeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Moedebord bord;

    public KommendeMoedeView(Moedebord bord) {
        this.bord = bord;
        addClassName("side");
        Div tom = new Div(
                new H1(getTranslation("referat.bord.title")), new Paragraph(getTranslation("referat.bord.ingen")));
        tom.addClassName("tom");
        add(tom);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bord.aktueltMoede()
                .ifPresent(moede ->
                        event.forwardTo(MoedebordView.class, new RouteParameters("id", Long.toString(moede.id()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referat.bord.title");
    }
}
