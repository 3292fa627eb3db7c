package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The program, and in turn its database alone, is killed while people type in every field of the editor, the reading screen and
 * the meeting, and in a dialog, while outcomes are tapped and points of an agenda are moved; the program is started again on the
 * same data, and the database by the program. What was typed stands there, or is offered; whatever a screen has called saved, or
 * shown as decided or moved, stands in the database and in the trail, which is whole at the end. Fifty times:
 * {@code src/scripts/kills.sh}.
 */
@Tag("rejse")
class KilledWhileTypingTest {

    /** The same keys and pauses every time; another number is another run. */
    private static final long SEED = Long.getLong("raadslag.seed", 1);

    /** The first kills the program, the next two the database alone, and so on. */
    private static final int ROUNDS = Integer.getInteger("raadslag.rounds", 2);

    private static final int ONE_PROGRAM_IN = 3;

    /** So many digits has a case's time at the meeting. */
    private static final int MINUTES_AT_MOST = 3;

    /** What the screens say is saved, as they say it: the program may be gone the moment after. */
    private static final String LISTEN = """
            (() => {
              const text = field => field.querySelector('.ProseMirror')?.innerText
                ?? (field.querySelector('input, textarea') ?? field).value ?? '';
              const say = what => sessionStorage.setItem('sagt', (sessionStorage.getItem('sagt') ?? '') + '\\n' + what);
              new MutationObserver(all => all.forEach(({ target }) => {
                if (target.dataset?.status === 'gemt' && target.dataset.testid) say(text(target));
                if (target.matches('.udfald button[aria-pressed=true]')) say('udfald:' + target.dataset.testid);
              })).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-status', 'aria-pressed'] });
            })()""";

    private static final Pattern WORD = Pattern.compile("x\\d{6}");

    private static final String VALUE = """
            field => (field.querySelector('.ProseMirror')?.innerText
              ?? (field.matches('input, textarea') ? field : field.querySelector('input, textarea')).value)
              .replace(/[\\s\\u00a0]+/g, ' ').trim()""";

    /** Characters; a field that holds no more is written over. */
    private static final String ROOM = "hand => hand.maxLength > 0 ? hand.maxLength : 1e6";

    @TempDir
    Path mappe;

    private final Random random = new Random(SEED);
    private final List<BrowserContext> browsere = new ArrayList<>();
    private final Set<String> said = new LinkedHashSet<>();
    private RealProgram program;

    /** One field on one screen: what stood in it, and what was typed after that. */
    private record Typing(Page page, String field, String text) {

        String label() {
            return field + " at " + page.url().replaceAll(".*//[^/]*", "");
        }

        Locator locator() {
            return page.getByTestId(field);
        }
    }

    @AfterEach
    void everyoneLeaves() throws InterruptedException, IOException {
        browsere.forEach(BrowserContext::close);
        if (program != null) {
            program.close();
        }
        Path pid = mappe.resolve("data/postgres/postmaster.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst()))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void notOneCharacterIsLost() throws Exception {
        Browser.orSkip();
        program = RealProgram.on(mappe);
        Map<Page, String> people = new LinkedHashMap<>();
        Page maja = someone("maja", people);
        String sag = theCase(maja, "Flere boliger til mennesker i hjemløshed");
        String laeses = theCase(maja, "Tidlig indsats for sygemeldte med stress");
        maja.navigate("/sag/" + sag);
        closes(maja);
        Page igen = maja.context().newPage();
        igen.navigate("/sag/" + sag);
        people.put(igen, "maja");
        igen.getByTestId("flyt-oplysning").click();
        Page inger = someone("inger", people);
        DemoClock.goTo(inger, "raadmandsmoede-efter_fristen");
        String moede = DemoClock.ingerPublishes(inger);
        inger.navigate("/kvalitet/" + laeses);
        Page anne = someone("anne", people);
        decides(anne, moede);
        Page bord = inger.context().newPage();
        bord.navigate("/dagsordener/" + moede);
        people.put(bord, "inger");

        Map<Page, String> paths = new LinkedHashMap<>();
        people.keySet().forEach(page -> paths.put(page, page.url().replaceAll(".*//[^/]*", "")));

        for (int round = 0; round < ROUNDS; round++) {
            people.keySet().forEach(page -> page.evaluate("sessionStorage.removeItem('sagt')"));
            List<Typing> typed = everyoneTypes(maja, igen, inger, anne);
            Tap outcome = Tap.anOutcome(anne);
            Tap move = Tap.aMove(bord);
            maja.waitForTimeout(random.nextInt(800));
            boolean killsProgram = round % ONE_PROGRAM_IN == 0;
            if (killsProgram) {
                program.kill();
            } else {
                killDatabase();
            }
            listenTo(people.keySet());
            outcome.look();
            move.look();
            if (killsProgram) {
                program = RealProgram.on(mappe, program.port());
                for (Map.Entry<Page, String> one : people.entrySet()) {
                    comesBack(one.getKey(), one.getValue(), paths.get(one.getKey()));
                }
                igen.getByTestId("flyt-oplysning").click();
                openItem(anne);
            }
            for (Typing one : typed) {
                stands(one);
            }
            assertThat(List.of(maja, inger, anne)).allSatisfy(KilledWhileTypingTest::allIsSaved);
            whatWasSaidStands(moede);
            for (Page page : List.of(anne, bord)) {
                comesBack(page, people.get(page), paths.get(page));
            }
            openItem(anne);
            outcome.stands();
            move.stands();
            System.out.printf(
                    "Killed %d times: %d words and %d outcomes called saved before%n",
                    round + 1, said.size() - outcomes(), outcomes());
        }
        program.close();
        StringBuilder trail = new StringBuilder();
        assertThat(RealProgram.command(mappe, Map.of(), trail, "spor", "verificer"))
                .as(trail.toString())
                .isZero();
    }

    private void listenTo(Iterable<Page> pages) {
        for (Page page : pages) {
            Object all = page.evaluate("sessionStorage.getItem('sagt') ?? ''");
            for (String line : all.toString().split("\n")) {
                if (line.startsWith("udfald:")) {
                    said.add(line + "#" + said.size());
                }
                WORD.matcher(line).results().map(MatchResult::group).forEach(said::add);
            }
        }
    }

    private long outcomes() {
        return said.stream().filter(what -> what.startsWith("udfald:")).count();
    }

    /** Every word in some table, every outcome in the trail. */
    private void whatWasSaidStands(String moede) {
        JdbcClient database = databaseOnceItAnswers();
        String everything = database.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'raadslag' AND table_type = 'BASE TABLE' AND table_name <> 'fil_del'""").query(String.class).list().stream()
                .flatMap(table ->
                        database
                                .sql("SELECT t::text FROM raadslag." + table + " t")
                                .query(String.class)
                                .list()
                                .stream())
                .collect(Collectors.joining("\n"));
        assertThat(said)
                .filteredOn(what -> what.startsWith("x"))
                .allSatisfy(word -> assertThat(everything).as(word).contains(word));
        assertThat(database.sql("SELECT count(*) FROM raadslag.haendelse WHERE handling = 'besluttet' AND emne_id = ?")
                        .param(moede)
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(outcomes());
    }

    /** The program starts it again, in a moment of its own: what a screen says may have been said before the kill. */
    private JdbcClient databaseOnceItAnswers() {
        return await().ignoreExceptions()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> JdbcClient.create(RealProgram.database(mappe)),
                        database ->
                                database.sql("SELECT true").query(Boolean.class).single());
    }

    private void killDatabase() throws IOException {
        Path pid = mappe.resolve("data/postgres/postmaster.pid");
        ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst()))
                .orElseThrow()
                .destroyForcibly();
    }

    private List<Typing> everyoneTypes(Page maja, Page igen, Page inger, Page anne) {
        List<Typing> fields = new ArrayList<>();
        for (String field : fields(maja, "raadslag-tekstfelt, raadslag-rigtekst")) {
            fields.add(typing(maja, field));
        }
        Collections.shuffle(fields, random);
        fields.addAll(List.of(
                typing(igen, "oplysning"),
                typing(igen, "oplysning-navn"),
                typing(inger, fields(inger, "raadslag-tekstfelt").getFirst()),
                typing(anne, fields(anne, "raadslag-tekstfelt").getFirst())));
        assertThat(fields).hasSizeGreaterThan(18);
        List<Typing> typed = new ArrayList<>();
        for (Typing one : fields) {
            if (one.field().equals("minutter") && one.text().length() == MINUTES_AT_MOST) {
                continue;
            }
            String words = one.field().equals("minutter")
                    ? "" + random.nextInt(1, 9)
                    : " x" + random.nextInt(100_000, 1_000_000);
            Locator hand = one.locator()
                    .locator("input:visible, textarea:visible, .ProseMirror:visible")
                    .first();
            hand.focus();
            assertThat(hand).isFocused();
            boolean full = one.text().length() + words.length() > (int) hand.evaluate(ROOM);
            one.page().keyboard().press(full ? "Control+A" : "Control+End");
            one.page().keyboard().type(words);
            typed.add(new Typing(one.page(), one.field(), ((full ? "" : one.text()) + words).strip()));
            if (full) {
                WORD.matcher(one.text()).results().map(MatchResult::group).forEach(said::remove);
            }
        }
        return typed;
    }

    private static List<String> fields(Page page, String kind) {
        Locator felter = page.locator(kind).filter(new Locator.FilterOptions().setVisible(true));
        assertThat(felter.first()).isVisible();
        return felter.all().stream()
                .filter(field -> field.getAttribute("readonly") == null)
                .map(field -> field.getAttribute("data-testid"))
                .toList();
    }

    private static Typing typing(Page page, String field) {
        return new Typing(page, field, (String) page.getByTestId(field).evaluate(VALUE));
    }

    private void stands(Typing one) {
        Locator offer = one.locator().locator("xpath=following-sibling::*[1][@data-testid='kladde']");
        for (int i = 0; i < 50 && !one.text().equals(one.locator().evaluate(VALUE)); i++) {
            if (offer.count() > 0) {
                assertThat(offer.locator("blockquote")
                                .textContent()
                                .replaceAll("[\\s\\u00a0]+", " ")
                                .strip())
                        .as(one.label())
                        .isEqualTo(one.text());
                offer.getByTestId("hent-kladde").click();
            }
            one.page().waitForTimeout(100);
        }
        assertThat(one.locator().evaluate(VALUE)).as(one.label()).isEqualTo(one.text());
    }

    private static void allIsSaved(Page page) {
        page.waitForFunction(
                "() => !Object.keys(localStorage).some(key => key.startsWith('raadslag:') && !key.includes(':dialog:')"
                        + " && key.split(':').length > 2)");
        assertThat(page.getByTestId("kladde").count()).isZero();
    }

    private void comesBack(Page page, String hvem, String path) {
        page.navigate(path);
        page.getByTestId("demo-" + hvem)
                .or(page.locator("vaadin-app-layout"))
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000)); // the program has just started
        if (page.getByTestId("demo-" + hvem).count() > 0) {
            enters(page, hvem);
            page.navigate(path);
        }
        page.locator(".punktliste button")
                .first()
                .or(page.locator("raadslag-tekstfelt"))
                .or(page.getByTestId("punkter"))
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    // --- the way there

    private static String theCase(Page page, String titel) {
        page.navigate("/mine-sager");
        return page.locator("a")
                .filter(new Locator.FilterOptions().setHasText(titel))
                .first()
                .getAttribute("href")
                .replaceAll(".*/", "");
    }

    /** Chosen confidential until something has happened, so that all its words are asked for. */
    private static void closes(Page maja) {
        maja.getByTestId("forslag").getByLabel("Fortrolig").check();
        maja.getByTestId("forslag-kriterium").locator("input").fill("lov");
        maja.locator("vaadin-combo-box-item:visible").first().click();
        maja.getByTestId("forslag-lov").waitFor();
        maja.getByTestId("forslag-ophoer").getByLabel("Når noget er sket").check();
        maja.getByTestId("forslag-begivenhed").waitFor();
        maja.waitForTimeout(500);
    }

    private static void decides(Page anne, String moede) {
        anne.navigate("/moede/" + moede);
        openItem(anne);
        anne.locator(".udfald button:visible").first().click();
        assertThat(anne.locator(".udfald [aria-pressed=true]").first()).isVisible();
        assertThat(anne.locator("raadslag-tekstfelt:visible").first()).isVisible();
    }

    private static void openItem(Page anne) {
        Locator item = anne.locator(".punktliste button").nth(2);
        item.click();
        assertThat(item).hasAttribute("aria-current", "true");
        anne.locator(".beslutningsfelt").first().waitFor();
    }

    private Page someone(String hvem, Map<Page, String> people) {
        BrowserContext egen = Browser.orSkip()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(program.adresse)
                        .setLocale("da-DK")
                        .setTimezoneId("Europe/Copenhagen")
                        .setViewportSize(1440, 900));
        egen.setDefaultTimeout(20_000);
        egen.addInitScript(LISTEN);
        browsere.add(egen);
        Page side = egen.newPage();
        side.onDialog(com.microsoft.playwright.Dialog::accept);
        side.navigate("/login");
        enters(side, hvem);
        people.put(side, hvem);
        return side;
    }

    private static void enters(Page side, String hvem) {
        side.getByTestId("demo-" + hvem).click();
        side.locator("vaadin-app-layout").waitFor();
    }
}
