package dk.raadslag.samarbejde.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dk.raadslag.Browsertest;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.samarbejde.Naervaer;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeltagereBrowserTest extends Browsertest {

    /** A screen with nothing but those present. */
    @Route(value = "proeve/deltagere", registerAtStartup = false)
    @PageTitle("Sag")
    @PermitAll
    public static class Proeveside extends Div {
        public Proeveside(Naervaer naervaer, AktuelBruger aktuel) {
            add(new H1("Sag"), new Deltagere(naervaer, aktuel, "proeve", "browser"));
        }
    }

    @Autowired
    Testbrugere personer;

    @Autowired
    ServletContext servlet;

    private RouteConfiguration routes;
    private BrowserContext olesBrowser;
    private Page ole;

    @BeforeEach
    void majaOpensTheCaseAndThenOle() {
        routes =
                RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)));
        routes.setAnnotatedRoute(Proeveside.class);
        logIndSom(personer.forfatter());
        aabn("/proeve/deltagere");
        assertThat(page.locator("h1")).isVisible();

        olesBrowser = nyBrowser();
        ole = olesBrowser.newPage();
        logIndSom(ole, personer.andenForfatter());
        aabn(ole, "/proeve/deltagere");
    }

    @AfterEach
    void closeOlesBrowser() {
        olesBrowser.close();
        routes.removeRoute(Proeveside.class);
    }

    @Test
    void eachSeesTheOtherAndTheOneWhoStaysSeesTheOtherLeave() {
        assertThat(paa("deltagere")).hasText("Ole Brandt er også i sagen", within(2000));
        assertThat(ole.getByTestId("deltagere")).hasText("Maja Holm er også i sagen");
        tjekTilgaengelighed();

        ole.navigate("/");
        assertThat(paa("deltagere")).hasText("", within(3000));
    }

    @Test
    void theBrowserItselfKeepsThePulseGoing() {
        assertThat(paa("deltagere")).hasText("Ole Brandt er også i sagen", within(2000));
        ur.gaaFrem(Naervaer.PULS.multipliedBy(2));
        page.waitForTimeout(Naervaer.PULS.toMillis() + 2000);
        ur.gaaFrem(Naervaer.PULS.multipliedBy(2));
        page.waitForTimeout(Naervaer.PULS.toMillis() + 2000);
        assertThat(paa("deltagere")).hasText("Ole Brandt er også i sagen");
    }

    private static HasTextOptions within(double ms) {
        return new HasTextOptions().setTimeout(ms);
    }
}
