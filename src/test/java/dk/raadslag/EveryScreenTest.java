package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dk.raadslag.Skaermdata.Indhold;
import dk.raadslag.Skaermdata.Maengde;
import dk.raadslag.organisation.Rolle;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Every screen for someone who may open it, with nothing to show, with the ordinary and with far too much, on desk, tablet
 * and telephone, and with the ordinary in
 * English and dark too: no complaint from axe or the browser, nothing beside the window, no page without its looks, and
 * one primary button at most.
 */
@Tag("rejse")
@TestPropertySource(properties = Testdatabase.NAVN + "=skaerme")
class EveryScreenTest extends Browsertest {

    static final String FEJL = "/proeve/fejl";

    private static final int TEGNES_ENDNU = 10;

    private static final int[][] SKAERME = {{1440, 900}, {1024, 768}, {390, 844}};

    /** A folder for a picture of every screen; then they are seen in either language, each light and dark. */
    private static final String BILLEDER = System.getProperty("raadslag.billeder");

    /** Milliseconds until a new size is drawn; waited for here, not in the page, which may be behind another. */
    private static final int TEGNET = 80;

    private static final String SER_FORKERT_UD = """
            () => {
              const scrolls = e => e && (e.closest('vaadin-grid, .tegning, .forloebsboks, .tabel, [data-ruller]')
                || [...(function* () { for (let p = e; p; p = p.parentElement) yield p; })()]
                  .some(p => ['auto', 'scroll'].includes(getComputedStyle(p).overflowX) && p.scrollWidth > p.clientWidth));
              const wide = [document.documentElement, document.querySelector('main')]
                .filter(e => e && e.scrollWidth > Math.max(e.clientWidth, 1) + 1)
                .map(e => e.tagName + ' ' + e.scrollWidth + ' > ' + e.clientWidth);
              const out = [...document.querySelectorAll('h1, h2, p, a, button, vaadin-button, input, textarea, td, li')]
                .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('.kun-skaermlaeser, .skjult'))
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !scrolls(e))
                .map(e => e.outerHTML.slice(0, 160));
              const plain = [...document.querySelectorAll('link[rel="stylesheet"]')].filter(e => !e.sheet).map(e => 'no looks: ' + e.href);
              return wide.concat(out.slice(0, 5), plain);
            }""";

    private static final String PRIMAERE = """
            () => [...document.querySelectorAll('vaadin-button[theme~="primary"], form.soeg button')]
              .filter(e => e.checkVisibility()).map(e => e.textContent.trim())""";

    @Autowired
    Skaermdata data;

    private final Map<String, Page> sider = new HashMap<>();
    private final List<BrowserContext> browsere = new ArrayList<>();
    private final List<String> fund = new ArrayList<>();

    @Autowired
    ServletContext servlet;

    @BeforeEach
    void oneScreenCannotBeShown() {
        routes().setAnnotatedRoute(Fejlende.class);
    }

    @AfterEach
    void everyoneLeaves() {
        routes().removeRoute(Fejlende.class);
        browsere.forEach(BrowserContext::close);
    }

    @Test
    void noViewIsWithoutAPlaceHere() {
        assertThat(Programmet.CLASSES.stream()
                        .filter(view -> view.isAnnotatedWith(Route.class))
                        .map(view -> view.getAnnotationOfType(Route.class).value())
                        .filter(rute -> Skaerm.ALLE.stream().noneMatch(skaerm -> rute.equals(skaerm.rute()))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadAndUsedByEveryone(Maengde maengde) {
        Indhold indhold = maengde.lav(data);
        for (Udtryk udtryk : Udtryk.values()) {
            if (udtryk.isSeen(maengde)) {
                Skaerm.ALLE.stream()
                        .filter(skaerm -> !skaerm.erEns() || maengde == Maengde.ALMINDELIGT)
                        .forEach(skaerm -> see(skaerm, maengde, indhold, udtryk));
            }
        }
        fejl.stream()
                .filter(linje -> !linje.contains("Failed to load resource"))
                .filter(linje -> !linje.contains("/favicon.ico"))
                .forEach(fund::add);
        assertThat(fund).isEmpty();
    }

    /** Words and colours do not depend on each other: English is looked at in the dark, with the ordinary. */
    private enum Udtryk {
        DANSK_LYST,
        ENGELSK_MOERKT,
        DANSK_MOERKT,
        ENGELSK_LYST;

        boolean isSeen(Maengde maengde) {
            return this == DANSK_LYST || maengde == Maengde.ALMINDELIGT && (BILLEDER != null || isChecked());
        }

        boolean isChecked() {
            return this == DANSK_LYST || this == ENGELSK_MOERKT;
        }

        boolean isEnglish() {
            return name().startsWith("ENGELSK");
        }

        String path(String sti) {
            return isEnglish() ? sti.replaceFirst("^/referater(?!/en)", "/referater/en") : sti;
        }

        void choose(BrowserContext browser, String address) {
            if (isEnglish()) {
                browser.addCookies(List.of(new Cookie("sprog", "en").setUrl(address)));
            }
        }

        Page.EmulateMediaOptions media() {
            return new Page.EmulateMediaOptions()
                    .setColorScheme(name().endsWith("MOERKT") ? ColorScheme.DARK : ColorScheme.LIGHT);
        }
    }

    private void see(Skaerm skaerm, Maengde maengde, Indhold indhold, Udtryk udtryk) {
        Page side = page(maengde, skaerm.rolle(), udtryk);
        String sti = udtryk.path(skaerm.sti().apply(indhold));
        side.bringToFront();
        aabn(side, sti);
        if (sti.equals(FEJL)) {
            PlaywrightAssertions.assertThat(side.locator("h1").first())
                    .hasText(Pattern.compile("Noget gik galt|Something"));
        }
        for (int[] stoerrelse : SKAERME) {
            side.setViewportSize(stoerrelse[0], stoerrelse[1]);
            String hvor = "%s %s %s %s %d".formatted(maengde, udtryk, skaerm.rolle(), sti, stoerrelse[0]);
            look(side, hvor, stoerrelse[0] != 1024 && udtryk.isChecked());
            if (BILLEDER != null) {
                side.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(BILLEDER, hvor.replaceAll("[^a-zA-ZæøåÆØÅ0-9_-]+", "-") + ".png")));
            }
        }
    }

    /** In a sandboxed page, such as an error's, no script runs and no check ends: a copy of it is checked. */
    private static List<String> brud(Page side) {
        if (!"null".equals(side.evaluate("() => window.origin"))) {
            return Tilgaengelighed.brud(side);
        }
        try (Page kopi = side.context().newPage()) {
            kopi.setContent(side.content());
            return Tilgaengelighed.brud(kopi);
        }
    }

    private void look(Page side, String hvor, boolean medAxe) {
        side.waitForTimeout(TEGNET);
        List<String> forkerte = strings(side, SER_FORKERT_UD);
        for (int igen = 0; !forkerte.isEmpty() && igen < TEGNES_ENDNU; igen++) {
            side.waitForTimeout(TEGNET); // it has just got another width, and the machine may have much to do
            forkerte = strings(side, SER_FORKERT_UD);
        }
        forkerte.forEach(forkert -> fund.add(hvor + " looks wrong: " + forkert));
        List<String> primaere = strings(side, PRIMAERE);
        if (primaere.size() > 1) {
            fund.add(hvor + " has several primary buttons: " + primaere);
        }
        if (medAxe) {
            brud(side).forEach(brud -> fund.add(hvor + " " + brud));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Page side, String script) {
        return (List<String>) Objects.requireNonNull(side.evaluate(script));
    }

    private Page page(Maengde maengde, Rolle rolle, Udtryk udtryk) {
        return sider.computeIfAbsent(rolle + " " + udtryk, ny -> {
            BrowserContext egen = nyBrowser();
            browsere.add(egen);
            Page side = egen.newPage();
            listen(side);
            side.emulateMedia(udtryk.media());
            side.navigate("/login");
            udtryk.choose(egen, side.url());
            if (rolle != null) {
                logIndSom(side, data.person(maengde, rolle));
            }
            return side;
        });
    }

    private RouteConfiguration routes() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)));
    }

    /** A screen that cannot be shown, for the page that says so. */
    @Route(value = "proeve/fejl", registerAtStartup = false)
    @AnonymousAllowed
    public static class Fejlende extends Div {
        public Fejlende() {
            throw new IllegalStateException("On purpose");
        }
    }
}
