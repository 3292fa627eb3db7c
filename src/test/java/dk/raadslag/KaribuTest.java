package dk.raadslag;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockRouteNotFoundError;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinServletRequest;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A view test without a browser. Sign in with {@code login(Rolle.…)}, then navigate; finds with {@code LocatorJ}. */
@IntegrationTest
public abstract class KaribuTest {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("dk.raadslag");

    static {
        ROUTES.getErrorRoutes().remove(MockRouteNotFoundError.class);
    }

    @Autowired
    private ApplicationContext context;

    @Autowired
    protected Testbrugere testbrugere;

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        Testbrugere.signOut();
    }

    protected Bruger login(Rolle rolle) {
        return login(testbrugere.med(rolle));
    }

    /** Signs in as this person, for views and services alike, until the test ends. */
    protected Bruger login(Bruger bruger) {
        Testbrugere.signIn(bruger);
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
        request.setUserInRole((principal, role) -> bruger.har(Rolle.valueOf(role.replaceFirst("^ROLE_", ""))));
        return bruger;
    }

    /** Goes to an address as a person who types it, and gives the screen it led to. */
    protected Component open(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return UI.getCurrent().getCurrentView();
    }

    protected static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }

    /** The visible component with this {@code data-testid}. */
    protected static <T extends Component> T byTestId(Class<T> type, String testId) {
        return LocatorJ._get(
                type,
                spec -> spec.withPredicate(
                        found -> testId.equals(found.getElement().getAttribute("data-testid"))));
    }
}
