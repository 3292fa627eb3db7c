package dk.raadslag.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ErrorEvent;
import dk.raadslag.KaribuTest;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.shell.ui.Fejlbesked;
import dk.raadslag.shell.ui.IkkeFundet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

class ShellTest extends KaribuTest {

    @Test
    void theMenuShowsOnlyWhatTheRolesOpen() {
        login(Rolle.ADMINISTRATOR);
        open("");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("Brugere", "Enheder");
    }

    @Test
    void theMenuMarksTheListAlsoOnAScreenThatOneOpensFromIt() {
        login(Rolle.FORFATTER);
        open("");
        assertThat(_find(SideNavItem.class))
                .filteredOn(item -> item.getPathAliases().contains("sag"))
                .extracting(SideNavItem::getLabel)
                .containsExactly(text("minesager.title"));
    }

    @Test
    void theMenuHidesWhatTheRolesDoNotOpen() {
        login(Rolle.FORFATTER);
        open("");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).doesNotContain("Brugere", "Enheder");
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasAFirstScreenInsideTheFrame(Rolle rolle) {
        login(rolle);
        open("");
        assertThat(_get(Main.class).getElement().getChildCount()).isEqualTo(1);
        assertThat(_get(Anchor.class, spec -> spec.withClasses("springlink")).getHref())
                .isEqualTo("#" + _get(Main.class).getId().orElseThrow());
        assertThat(_get(Div.class, spec -> spec.withClasses("menufod"))).isNotNull();
    }

    @Test
    void whoIsSignedInOpensLanguageAppearanceAndSignOut() {
        login(Rolle.FORFATTER);
        open("");
        assertThat(_find(Popover.class)).isEmpty();

        _click(byTestId(Button.class, "brugermenu"));
        assertThat(_get(Popover.class).isOpened()).isTrue();
        assertThat(_find(_get(Popover.class), Button.class)).hasSize(6);

        _click(byTestId(Button.class, "min-adgang"));
        assertThat(_get(Popover.class).isOpened()).isFalse();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("min-adgang");
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() {
        login(Rolle.FORFATTER);
        UI ui = UI.getCurrent();
        int status =
                ui.getInternals().getRouter().navigate(ui, new Location("findes/ikke"), NavigationTrigger.PAGE_LOAD);
        assertThat(status).isEqualTo(404);
        assertThat(ui.getCurrentView()).isInstanceOf(IkkeFundet.class);
        assertThat(ui.getInternals().getTitle()).isEqualTo(text("shell.fejl.findes.title"));
    }

    @Test
    void aFailingClickIsAnsweredWithoutTheInside() {
        login(Rolle.FORFATTER);
        open("");
        new Fejlbesked().error(new ErrorEvent(new IllegalStateException("SELECT hemmeligt FROM bruger")));
        assertThat(notice()).isEqualTo(text("shell.fejl.uventet"));
    }

    @Test
    void aRefusedClickSaysThatItIsRefused() {
        login(Rolle.FORFATTER);
        open("");
        new Fejlbesked().error(new ErrorEvent(new AccessDeniedException("Access Denied")));
        assertThat(notice()).isEqualTo(text("shell.fejl.adgang"));
    }

    private static String notice() {
        return _get(Notification.class).getElement().getProperty("text", "");
    }
}
