package dk.raadslag.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.raadslag.organisation.Afdeling;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.MinAdgang;
import dk.raadslag.organisation.PaaVegneAf;
import dk.raadslag.shell.Menutal;
import dk.raadslag.shell.Menuvalg;
import dk.raadslag.shell.Topplads;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every screen: menu at the left (behind a button where the screen is narrow), the screen as main. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String MAIN = "indhold";

    /** The browser begins a new page at its top, but only where the window itself scrolls. */
    private static final String TO_TOP = """
            for (let box = this; box; box = box.assignedSlot ?? box.parentElement ?? box.getRootNode().host) { box.scrollTop = 0; }""";

    private final Main main = new Main();
    private final List<Menu> menus;
    private String path = "";

    public MainLayout(
            AktuelBruger aktuel,
            Afdeling afdeling,
            AuthenticationContext authentication,
            MinAdgang adgang,
            PaaVegneAf paaVegneAf,
            ObjectProvider<Topplads> places,
            ObjectProvider<Menutal> counts,
            ObjectProvider<Menuvalg> choices) {
        setPrimarySection(Section.DRAWER);
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
        if (!aktuel.erIndlogget()) {
            menus = List.of();
            setDrawerOpened(false);
            return;
        }
        Menu menu = new Menu(
                counts.orderedStream().toList(), choices.orderedStream().toList());
        menus = List.of(menu);
        Div corner = new Div();
        corner.addClassName("hjoerne");
        places.orderedStream().map(Topplads::component).forEach(corner::add);
        Div foot = new Div(corner, new Brugerblok(aktuel.bruger(), authentication, adgang));
        foot.addClassName("menufod");
        Div column = new Div(
                skipLink(),
                logo(afdeling),
                menu,
                foot,
                new Sessionsvagt(authentication, aktuel.id(), aktuel.egentlig().getId()));
        column.addClassName("menukolonne");
        addToDrawer(column);
        Header header = new Header(toggle(), logo(afdeling));
        header.addClassName("topbjaelke");
        addToNavbar(header);
        paaVegneAf.stol().ifPresent(stol -> {
            setContent(null);
            Div ramme = new Div(new Vikarbjaelke(stol, paaVegneAf), main);
            ramme.addClassName("vikarramme");
            setContent(ramme);
        });
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#" + MAIN, getTranslation("shell.spring"));
        skip.addClassName("springlink");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Anchor logo(Afdeling afdeling) {
        Span product = new Span(getTranslation("shell.produkt"));
        Span department = new Span(afdeling.navn(getLocale()));
        department.addClassName("afdeling");
        Anchor logo = new Anchor("", product, department);
        logo.addClassName("logo");
        return logo;
    }

    private Component toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.aabn"));
        toggle.setTestId("menu-knap");
        return toggle;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menus.forEach(Menu::refresh);
        String here = event.getLocation().getPath();
        if (!here.equals(path) && event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
            main.getElement().executeJs(TO_TOP);
        }
        path = here;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        main.getElement().removeAllChildren();
    }
}
