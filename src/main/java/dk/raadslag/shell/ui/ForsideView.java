package dk.raadslag.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/** The address without a path: leads to the first screen in the menu of the person signed in. */
@Route("")
@PermitAll
public class ForsideView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    public ForsideView() {
        addClassName("side");
        add(new H1(getTranslation("shell.forside.title")), new Paragraph(getTranslation("shell.forside.ingen")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuConfiguration.getMenuEntries().stream().findFirst().ifPresent(entry -> event.forwardTo(entry.path()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.forside.title");
    }
}
