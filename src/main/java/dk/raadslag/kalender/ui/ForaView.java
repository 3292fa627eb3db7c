package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.raadslag.kalender.Forumadministration;
import jakarta.annotation.security.RolesAllowed;

/** The forums: rhythm, place, deadline rules and standing items. */
@Route("administration/fora")
@Menu(title = "kalender.fora.title", order = 80)
@RolesAllowed({"SEKRETARIAT", "ADMINISTRATOR"})
@StyleSheet("context://frontend/kalender.css")
public class ForaView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Forumadministration fora;
    private final Div liste = new Div();

    public ForaView(Forumadministration fora) {
        this.fora = fora;
        addClassName("side");
        Div titel = new Div(new H1(getTranslation("kalender.fora.title")));
        titel.addClassName("titel");
        Div top = new Div(titel);
        top.addClassName("top");
        liste.addClassName("rail");
        add(top, liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        liste.removeAll();
        fora.alle().forEach(forum -> liste.add(new Forumkort(forum, fora, this::load)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kalender.fora.title");
    }
}
