package dk.raadslag.offentlig;

import static dk.raadslag.offentlig.Proevemoeder.aabent;
import static dk.raadslag.offentlig.Proevemoeder.bilag;
import static dk.raadslag.offentlig.Proevemoeder.moede;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dk.raadslag.Browsertest;
import dk.raadslag.udgivelse.OffentligtAtPunkt;
import dk.raadslag.udgivelse.OffentligtBilag;
import dk.raadslag.udgivelse.OffentligtPunkt;
import dk.raadslag.udgivelse.Tilstand;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public pages as they look: nothing, the ordinary, and far too much, on desk, tablet and telephone. */
@Import(Proevemoeder.class)
class PublicPagesInBrowserTest extends Browsertest {

    private static final int[][] SKAERME = {{1440, 900}, {1024, 768}, {390, 844}};
    private static final String STI = "/referater/proevemoede/";
    private static final String LANGT_ORD = "Arbejdsmarkedsforanstaltningskoordineringsudvalgsmedlemskab";

    @LocalServerPort
    int port;

    @Autowired
    Proevemoeder moeder;

    @Autowired
    JdbcClient sql;

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void listen() {
        page.onRequest(request -> asked.add(request.url()));
    }

    @Test
    void nothingYet() {
        sql.sql("SELECT moede_id FROM offentlig.moede").query(Long.class).list().forEach(moeder::remove);
        Laeser.vent();
        look("tom-forside", "/referater");
        assertThat(page.locator("main").innerText()).contains("Der er ikke offentliggjort nogen møder endnu.");
        look("tom-ukendt", "/referater/findes-ikke");
    }

    @Test
    void theOrdinary() {
        moeder.tekster.put(
                91017L,
                "Fritidsjob i tal. Kvantebier er talt med i alle år siden 2019, og tallet er steget. ".repeat(9));
        moeder.offentliggoer(ordinary(9101, "2026-11-23", Tilstand.GODKENDT));
        moeder.offentliggoer(ordinary(9102, "2026-11-30", Tilstand.UDKAST));
        moeder.offentliggoer(ordinary(9103, "2026-12-07", Tilstand.DAGSORDEN));
        moeder.offentliggoer(ordinary(9104, "2025-12-01", Tilstand.GODKENDT));
        Laeser.vent();
        look("forside", "/referater");
        look("aar", STI + "2026");
        look("moede", STI + "2026-11-30");
        look("punkt", STI + "2026-11-30/punkt/3");
        look("fortroligt", STI + "2026-11-30/punkt/5");
        look("soeg", "/referater/soeg?q=fritidsjob");
        look("soeg-bilag", "/referater/soeg?q=kvantebier");
        look("enhed", "/referater/soeg?q=&enhed=Fagligt+Sekretariat");
        look("beslutninger", STI + "2026/beslutninger");
        page.setViewportSize(390, 844);
        assertThat(page.locator("td:last-child").all())
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(decision.boundingBox().x + decision.boundingBox().width)
                        .isLessThanOrEqualTo(390));
        aabn(STI + "2026-11-30");
        assertThat(page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("Ny aftale om natpladser"))
                        .ariaSnapshot())
                .contains("Punkt 4");
        look("soeg-intet", "/referater/soeg?q=qwertyqwerty");
        look("engelsk", "/referater/en/proevemoede/2026-11-30");
        look("tilgaengelighed", "/referater/tilgaengelighed");
        look("aabenhed", "/referater/om-aabenhed");
        moeder.traekTilbage(9103, "Rådmanden er syg. Punkterne kommer på næste møde.");
        Laeser.vent();
        look("trukket", STI + "2026-12-07");
        look("punkt-trukket", "/referater/punkt/91034");
        assertThat(new Laeser(port).hent(STI + "2026-11-30/punkt/3").svar().body())
                .hasSizeLessThan(60_000);
    }

    @Test
    void farTooMuch() {
        for (int uge = 0; uge < 50; uge++) {
            String dato = LocalDate.of(2024, 1, 1).plusWeeks(uge).toString();
            moeder.offentliggoer(moede(9200 + uge, dato, Tilstand.GODKENDT, aabent(92000 + uge, 1, "Sag " + uge)));
        }
        moeder.offentliggoer(moede(
                9299,
                "2024-12-30",
                Tilstand.UDKAST,
                IntStream.rangeClosed(1, 60).mapToObj(this::tooMuch).toArray(OffentligtPunkt[]::new)));
        Laeser.vent();
        look("meget-soeg", "/referater/soeg?q=arbejdsmarked");
        look("meget-aar", STI + "2024");
        look("meget-moede", STI + "2024-12-30");
        look("meget-punkt", STI + "2024-12-30/punkt/7");
        for (String sti : List.of("2024-12-30", "2024-12-30/punkt/7", "2024")) {
            assertThat(new Laeser(port)
                            .hent(STI + sti, "Accept-Encoding", "gzip")
                            .svar()
                            .body())
                    .as(sti)
                    .hasSizeLessThan(60_000);
        }
    }

    /** Opens the page on each screen: no complaint from axe or the browser, and nothing that must be pushed sideways. */
    private void look(String name, String sti) {
        for (int[] skaerm : SKAERME) {
            page.setViewportSize(skaerm[0], skaerm[1]);
            aabn(sti);
            Path fil = Path.of("target", "offentlig", name + "-" + skaerm[0] + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(fil).setFullPage(!name.startsWith("meget")));
            if (skaerm[0] != 1024) {
                tjekTilgaengelighed();
            }
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(name)
                    .isLessThanOrEqualTo(skaerm[0]);
            keepsToItsBudget(name);
        }
        isDarkForThoseWhoWantItSo(name);
        printsItsContentAlone(name);
    }

    /** As readable as in daylight; on paper it stays light. */
    private void isDarkForThoseWhoWantItSo(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(background()).as(name).isEqualTo("rgb(18, 24, 30)");
        tjekTilgaengelighed();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "offentlig", name + "-dark.png")));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(background()).as(name).isEqualTo("rgb(255, 255, 255)");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
    }

    private Object background() {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    /** Nothing from elsewhere, nothing left in the browser, little to fetch, headings that can be walked down. */
    private void keepsToItsBudget(String name) {
        String own = page.url().substring(0, page.url().indexOf('/', 8) + 1);
        assertThat(asked).as(name).isNotEmpty().allMatch(url -> url.startsWith(own));
        assertThat(page.context().cookies()).as(name).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                .as(name)
                .isEqualTo(0);
        assertThat((Integer) page.evaluate("""
                () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                    .reduce((bytes, entry) => bytes + entry.transferSize, 0)""")).as(name).isBetween(1, 59_999);
        assertThat(asked.stream().filter(url -> url.matches(".*\\.(js|mjs|woff2?|png|jpg)(\\?.*)?")))
                .as(name)
                .isEmpty();
        assertThat(page.evaluate("""
                () => {
                    const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]));
                    return levels[0] === 1 && levels.filter(level => level === 1).length === 1
                        && levels.every((level, i) => i === 0 || level <= levels[i - 1] + 1);
                }""")).as(name).isEqualTo(true);
    }

    /** On paper the text stays, and what can only be clicked goes. */
    private void printsItsContentAlone(String name) {
        page.setViewportSize(794, 1123);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('.soeg, .facetter, .top nav, .naboer, .aar, .spring')]
                    .every(part => getComputedStyle(part).display === 'none')""")).as(name).isEqualTo(true);
        assertThat(page.locator("main h1").isVisible()).as(name).isTrue();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isLessThanOrEqualTo(794);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static dk.raadslag.udgivelse.OffentligtMoede ordinary(long id, String dato, Tilstand tilstand) {
        boolean besluttet = tilstand != Tilstand.DAGSORDEN;
        return moede(
                id,
                dato,
                tilstand,
                OffentligtPunktPaa.fast(id * 10 + 1, 1, "Dagsorden", besluttet),
                OffentligtPunktPaa.fast(id * 10 + 2, 2, "Referat fra sidste møde", besluttet),
                aabent(
                        9_000_003,
                        3,
                        "Flere fritidsjob til unge i Gellerup",
                        "<p>Unge med et fritidsjob klarer sig bedre i skolen. Forvaltningen foreslår <strong>to spor</strong>.</p>"
                                + "<h3>Spor 1</h3><ul><li>Lokale virksomhedsaftaler</li><li>Én kontaktperson</li></ul>"
                                + "<table><thead><tr><th scope=\"col\">År</th><th scope=\"col\">Kr.</th></tr></thead>"
                                + "<tbody><tr><td>2026</td><td>1.200.000</td></tr></tbody></table>",
                        List.of(
                                at(
                                        1,
                                        "spor 1 om lokale virksomhedsaftaler sættes i gang.",
                                        besluttet ? "GODKENDT" : null,
                                        null),
                                at(
                                        2,
                                        "mentorordningen i spor 2 forberedes.",
                                        besluttet ? "GODKENDT_MED_BEMAERKNING" : null,
                                        besluttet ? "Foreningerne inddrages først." : null)),
                        List.of(bilag(id * 10 + 7, 1, "Fritidsjob i tal.pdf"))),
                aabent(
                        id * 10 + 4,
                        4,
                        "Ny aftale om natpladser",
                        "<p>Aftalen udløber.</p>",
                        List.of(at(1, "aftalen forlænges.", besluttet ? "UDSKUDT" : null, null)),
                        List.of()),
                OffentligtPunkt.fortroligt(id * 10 + 5, 5, "Til godkendelse", null),
                OffentligtPunkt.fortroligt(id * 10 + 6, 6, "Til godkendelse", "Køb af ejendom"));
    }

    private OffentligtPunkt tooMuch(int nr) {
        String celler = "<td>" + LANGT_ORD + "</td>";
        String tekst = IntStream.range(0, 60)
                .mapToObj(i -> "<p>Afsnit " + i + " om " + LANGT_ORD + " og " + (i * 7919 % 1000) + " andre ting.</p>")
                .reduce("", String::concat);
        return aabent(
                93000 + nr,
                nr,
                ("En titel, der er alt for lang, om " + LANGT_ORD + " og meget andet. ").repeat(3),
                tekst + "<table><tbody><tr>" + celler.repeat(12) + "</tr></tbody></table>",
                IntStream.rangeClosed(1, 8)
                        .mapToObj(i -> at(i, LANGT_ORD + " nr. " + i, "IKKE_TILTRAADT", "Nej. ".repeat(30)))
                        .toList(),
                IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> (OffentligtBilag) bilag(700_000 + nr * 1000L + i, i, LANGT_ORD + i + ".pdf"))
                        .toList());
    }

    private static OffentligtAtPunkt at(int nr, String hvad, String udfald, String bemaerkning) {
        return new OffentligtAtPunkt(nr, "rådmanden godkender, at " + hvad, udfald, bemaerkning);
    }

    private static final class OffentligtPunktPaa {
        static OffentligtPunkt fast(long id, int nr, String titel, boolean besluttet) {
            return new OffentligtPunkt(
                    id,
                    nr,
                    "Faste punkter",
                    false,
                    titel,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    besluttet ? "GODKENDT" : null,
                    null,
                    List.of(),
                    null);
        }
    }
}
