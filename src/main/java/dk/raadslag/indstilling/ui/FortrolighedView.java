package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.raadslag.indstilling.Fortrolighed;
import jakarta.annotation.security.RolesAllowed;

/** What is closed, and until when: what can be opened now first. */
@Route("fortrolighed")
@Menu(title = "fortrolighed.titel", order = 35)
@RolesAllowed("SEKRETARIAT")
public class FortrolighedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Fortrolighed fortrolighed;
    private final Div lister = new Div();

    FortrolighedView(Fortrolighed fortrolighed) {
        this.fortrolighed = fortrolighed;
        Div titel = new Div(new H1(getTranslation("fortrolighed.titel")));
        titel.addClassName("titel");
        Div top = new Div(titel);
        top.addClassName("top");
        Paragraph hvad = new Paragraph(getTranslation("fortrolighed.forklaring"));
        hvad.addClassName("muted");
        lister.addClassName("lukkede");
        addClassName("side");
        add(top, hvad, lister);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        Fortrolighed.Overblik nu = fortrolighed.overblik();
        lister.removeAll();
        lister.add(
                new Lukketliste("forfaldne", nu.forfaldne(), fortrolighed, this::load),
                new Lukketliste("begivenheder", nu.begivenheder(), fortrolighed, this::load),
                new Lukketliste("senere", nu.senere(), fortrolighed, this::load),
                new Lukketliste("ukendte", nu.ukendte(), fortrolighed, this::load));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fortrolighed.titel");
    }
}
