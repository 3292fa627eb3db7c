package dk.raadslag.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.MinAdgang;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.shell.Oversaettelser;
import dk.raadslag.shell.Praeferencer;
import java.util.stream.Collectors;

/** Who is signed in; opens language, light or dark, and sign-out. */
class Brugerblok extends MenuBar {

    Brugerblok(Bruger bruger, AuthenticationContext authentication, MinAdgang adgang) {
        addClassName("brugerblok");
        addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem root = addItem(who(bruger));
        root.setAriaLabel(getTranslation("shell.bruger", bruger.getNavn()));
        root.getElement().setAttribute("data-testid", "brugermenu");
        SubMenu menu = root.getSubMenu();
        boolean english = getLocale().getLanguage().equals("en");
        item(
                menu,
                "shell.sprog." + (english ? "da" : "en"),
                "skift-sprog",
                ui -> Praeferencer.choose(ui, english ? Oversaettelser.DANSK : Oversaettelser.ENGELSK));
        item(menu, "shell.udseende.lys", "lyst-udseende", ui -> Praeferencer.choose(ui, ColorScheme.Value.LIGHT));
        item(menu, "shell.udseende.moerk", "moerkt-udseende", ui -> Praeferencer.choose(ui, ColorScheme.Value.DARK));
        item(menu, "shell.minadgang", "min-adgang", ui -> ui.navigate("min-adgang"));
        item(menu, "shell.logud", "log-ud", ui -> authentication.logout());
        item(menu, "shell.logud.alle", "log-ud-alle", ui -> {
            adgang.logUdAlleSteder();
            authentication.logout();
        });
    }

    private void item(SubMenu menu, String key, String testId, SerializableConsumer<UI> choose) {
        menu.addItem(getTranslation(key), click -> choose.accept(UI.getCurrent()))
                .getElement()
                .setAttribute("data-testid", testId);
    }

    private Div who(Bruger bruger) {
        Span avatar = new Span(bruger.initialer());
        avatar.addClassName("av");
        Span navn = new Span(bruger.getNavn());
        navn.addClassName("navn");
        String roller = bruger.getRoller().stream()
                .map(Rolle::key)
                .map(key -> getTranslation(key))
                .collect(Collectors.joining(", "));
        Span rolle = new Span(bruger.getEnhed().getKode() + " · " + roller);
        rolle.addClassNames("muted", "small");
        Div who = new Div(avatar, new Div(navn, rolle));
        who.addClassName("hvem");
        return who;
    }
}
