package dk.raadslag.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says in one sentence what went wrong, and the way on. */
abstract class Fejlside extends Div implements HasDynamicTitle {

    private String key = "shell.fejl.uventet";

    int show(String key, int status) {
        this.key = key;
        addClassNames("side", "fejlside");
        Component home = new Anchor("", getTranslation("shell.fejl.forside"));
        add(new H1(getTranslation(key + ".title")), new Paragraph(getTranslation(key)), home);
        return status;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title");
    }
}
