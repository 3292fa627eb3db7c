package dk.raadslag.shell.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import dk.raadslag.shell.Menutal;
import dk.raadslag.shell.Menuvalg;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The screens that the person's roles open, as they name themselves: {@code @Menu(title = "key", order = …)} on a view;
 * the title is a translation key.
 */
class Menu extends SideNav {

    private final Map<Menutal, Span> badges = new HashMap<>();
    private final List<Menutal> counts;

    Menu(List<Menutal> counts, List<Menuvalg> choices) {
        this.counts = counts;
        getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> choices.stream()
                        .filter(choice -> choice.view().equals(entry.menuClass()))
                        .allMatch(Menuvalg::vises))
                .forEach(entry -> addItem(item(entry)));
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(true);
        item.getElement().setAttribute("data-testid", "menu-" + entry.path().replace('/', '-'));
        counts.stream().filter(count -> count.view().equals(entry.menuClass())).forEach(count -> {
            item.setSuffixComponent(badge(count));
            item.setPathAliases(count.foererTil());
        });
        return item;
    }

    private Span badge(Menutal count) {
        Span badge = new Span();
        badge.addClassName("badge");
        badges.put(count, badge);
        return badge;
    }

    /** Counts again; called as each screen opens. */
    void refresh() {
        badges.forEach((count, badge) -> {
            long number = count.antal();
            badge.setVisible(number > 0);
            badge.setText(Long.toString(number));
            badge.getElement().setAttribute("aria-label", getTranslation("shell.menu.antal", number));
            badge.getElement().setAttribute("role", "img");
        });
    }
}
