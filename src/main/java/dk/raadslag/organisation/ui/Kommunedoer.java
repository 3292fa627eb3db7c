package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;

/** The way to the municipality's own sign-in, and why it did not let somebody in. */
class Kommunedoer extends Section {

    private static final Set<String> GRUNDE = Set.of("gruppe", "enhed", "lukket", "svarerikke", "fejl");

    private final Paragraph hvorfor = new Paragraph();

    Kommunedoer() {
        addClassNames("card", "login-kommune");
        H2 titel = new H2(getTranslation("organisation.login.kommune.title"));
        Anchor derhen = new Anchor("oidc/kommune", getTranslation("organisation.login.kommune"));
        derhen.setRouterIgnore(true);
        derhen.addClassName("knap-primaer");
        derhen.setTestId("kommunelogin");
        hvorfor.addClassName("fejl");
        hvorfor.getElement().setAttribute("role", "alert");
        hvorfor.setTestId("kommunelogin-fejl");
        add(titel, hvorfor, derhen);
    }

    /** Of something that the person did not do. */
    void tell(String title, String text) {
        hvorfor.setText(title + ". " + text);
        hvorfor.setClassName("oplyst");
    }

    /** @param grund from the address: an unknown one says nothing */
    void refuse(String grund) {
        if (GRUNDE.contains(grund)) {
            hvorfor.setText(getTranslation("organisation.login.kommune." + grund));
        }
    }
}
