package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.raadslag.Skaermdata.Indhold;
import dk.raadslag.Skaermdata.Maengde;
import dk.raadslag.organisation.Rolle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Every screen for someone who may open it, with nothing to show, with the ordinary and with far too much, on desk, tablet
 * and telephone: no complaint from axe or the browser, nothing beside the window, and one primary button at most.
 */
@Tag("rejse")
@TestPropertySource(properties = Testdatabase.NAVN + "=skaerme")
class EveryScreenTest extends Browsertest {

    static final String FEJL = "/proeve/fejl";

    private static final int[][] SKAERME = {{1440, 900}, {1024, 768}, {390, 844}};

    /** Two frames later; a window that lies behind others gets none, and is drawn all the same. */

    /** Milliseconds until a new size is drawn; waited for here, not in the page, which may be behind another. */
    private static final int TEGNET = 80;

    private static final String UDENFOR = """
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
              return wide.concat(out.slice(0, 5));
            }""";

    private static final String PRIMAERE = """
            () => [...document.querySelectorAll('vaadin-button[theme~="primary"], form.soeg button')]
              .filter(e => e.checkVisibility()).map(e => e.textContent.trim())""";

    @Autowired
    Skaermdata data;

    private final Map<Rolle, Page> sider = new EnumMap<>(Rolle.class);
    private final List<BrowserContext> browsere = new ArrayList<>();
    private final List<String> fund = new ArrayList<>();

    @AfterEach
    void everyoneLeaves() {
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
        for (Skaerm skaerm : Skaerm.ALLE) {
            if (skaerm.erEns() && maengde != Maengde.ALMINDELIGT) {
                continue;
            }
            Page side = page(maengde, skaerm.rolle());
            String sti = skaerm.sti().apply(indhold);
            side.bringToFront();
            aabn(side, sti);
            for (int[] stoerrelse : SKAERME) {
                side.setViewportSize(stoerrelse[0], stoerrelse[1]);
                look(side, skaerm.rolle() + " " + sti + " " + stoerrelse[0], stoerrelse[0] != 1024);
            }
        }
        fejl.stream()
                .filter(linje -> !linje.contains("Failed to load resource"))
                .filter(linje -> !linje.contains("/favicon.ico"))
                .forEach(fund::add);
        assertThat(fund).isEmpty();
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
        strings(side, UDENFOR).forEach(udenfor -> fund.add(hvor + " stands outside: " + udenfor));
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

    private Page page(Maengde maengde, Rolle rolle) {
        return rolle == null
                ? page
                : sider.computeIfAbsent(rolle, ny -> {
                    BrowserContext egen = nyBrowser();
                    browsere.add(egen);
                    Page side = egen.newPage();
                    listen(side);
                    logIndSom(side, data.person(maengde, ny));
                    return side;
                });
    }

    /** A screen that cannot be shown, for the page that says so. */
    @Route("proeve/fejl")
    @AnonymousAllowed
    public static class Fejlende extends Div {
        public Fejlende() {
            throw new IllegalStateException("On purpose");
        }
    }
}
