package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README tells a newcomer to do: a week of the demo, by its own clock, in the program as it is started. */
@Tag("rejse")
class AWeekInFiveMinutesTest {

    private static final String TITEL = "Flere fritidsjob til unge";

    private static final int[][] SKAERME = {{1440, 900}, {1024, 768}, {390, 844}};

    private static final String UDENFOR = """
            () => [...document.querySelectorAll('raadslag-demour, raadslag-demour *, .demour-valg, .demour-valg *')]
              .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1)
              .map(e => e.outerHTML.slice(0, 120))""";

    @TempDir
    Path mappe;

    private final List<BrowserContext> browsere = new ArrayList<>();
    private RealProgram program;

    @AfterEach
    void everyoneLeaves() throws InterruptedException {
        browsere.forEach(BrowserContext::close);
        if (program != null) {
            program.close();
        }
    }

    @Test
    void fromAnEmptyDraftToPublicMinutesByTheDemosClock() throws Exception {
        Browser.orSkip();
        program = RealProgram.on(mappe);
        Page maja = someone();
        DemoClock.goTo(maja, "naeste-dag");
        assertThat(maja.getByTestId("demour-tid")).containsText("8.00");
        enters(maja, "maja");
        Page inger = someone();
        enters(inger, "inger");

        String sag = majaWrites(maja);
        inger.getByRole(com.microsoft.playwright.options.AriaRole.NAVIGATION)
                .first()
                .waitFor();
        DemoClock.goTo(maja, "raadmandsmoede-foer_fristen");
        assertThat(maja.getByTestId("demour-tid")).containsText("11.45");
        assertThat(inger.getByTestId("demour-tid")).hasText(DemoClock.time(maja));
        assertThat(maja.locator("body")).containsText(TITEL);
        majaSends(maja, sag);

        ingerApproves(inger, sag);
        whoeverWritesIsNotDisturbed(inger, maja);
        DemoClock.goTo(inger, "raadmandsmoede-rettefristen");
        assertThat(inger.getByTestId("demour-tid")).containsText("15.00");
        String moede = DemoClock.ingerPublishes(inger);

        DemoClock.goTo(inger, "raadmandsmoede-moedet");
        anneDecides(moede);
        ingerHoldsTheMeeting(inger, moede);
        thePublicReads();

        String foer = DemoClock.time(inger);
        program.close();
        program = RealProgram.on(mappe);
        assertThat(someone().getByTestId("demour-tid")).containsText(foer.substring(0, foer.length() - 5));
    }

    @Test
    void theBarCanBeReadAndUsedByEveryone() throws Exception {
        Page side = whoeverComesBeforeTheExamples();
        enters(side, "inger");
        for (String sprog : List.of("da", "en")) {
            side.context().addCookies(List.of(new Cookie("sprog", sprog).setUrl(program.adresse)));
            for (ColorScheme farve : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                side.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(farve));
                side.navigate("/");
                for (int[] skaerm : SKAERME) {
                    side.setViewportSize(skaerm[0], skaerm[1]);
                    DemoClock.button(side).click();
                    DemoClock.choice(side, "naeste-dag").waitFor();
                    assertThat((List<?>) side.evaluate(UDENFOR)).isEmpty();
                    assertThat(Tilgaengelighed.brud(side)).isEmpty();
                    side.keyboard().press("Escape");
                    assertThat(DemoClock.button(side)).isFocused();
                }
            }
        }
        byKeyboardAlone(side);
    }

    private void byKeyboardAlone(Page side) {
        String foer = DemoClock.time(side);
        side.keyboard().press("Enter");
        DemoClock.choice(side, "naeste-dag").waitFor();
        side.waitForTimeout(300);
        side.keyboard().press("Tab");
        side.keyboard().press("Tab");
        assertThat((Boolean) side.evaluate("() => !!document.activeElement.closest('.demour-valg')"))
                .isTrue();
        DemoClock.choice(side, "naeste-dag").focus();
        side.keyboard().press("Enter");
        assertThat(side.getByTestId("demour-tid")).not().hasText(foer);
        assertThat(DemoClock.button(side)).isFocused();
    }

    private String majaWrites(Page maja) {
        maja.getByTestId("ny-indstilling").click();
        maja.getByTestId("opret").click();
        maja.waitForURL(Pattern.compile(".*/sag/\\d+"));
        maja.getByTestId("titel").locator("textarea").fill(TITEL);
        maja.getByTestId("at-1").locator("textarea").fill("rådmanden godkender to nye spor for fritidsjob");
        maja.locator("[data-testid^='afsnit-'] [role=textbox]")
                .all()
                .forEach(afsnit -> afsnit.fill("Kort om sagen: " + TITEL + "."));
        maja.getByTestId("titel").locator("textarea").focus();
        assertThat(maja.getByTestId("gemt")).containsText("Gemt");
        assertThat(maja.getByTestId("gemt")).containsText("08"); // by the demo's clock, and not by the machine's
        return maja.url().replaceAll(".*/", "");
    }

    private static void majaSends(Page maja, String sag) {
        maja.navigate("/sag/" + sag);
        maja.getByTestId("udfald-send").click();
        maja.getByTestId("bekraeft").click();
        maja.getByTestId("udfald-send")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private static void ingerApproves(Page inger, String sag) {
        inger.navigate("/kvalitet/" + sag);
        inger.getByTestId("udfald-godkend").click();
        inger.navigate("/kvalitet/" + sag);
        inger.getByTestId("udfald-aaben").click();
        inger.getByTestId("udfald-aaben")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    /** Inger has begun to write what nobody has saved yet; Maja goes past the deadline. */
    private void whoeverWritesIsNotDisturbed(Page inger, Page maja) {
        inger.navigate("/arbejdsliste");
        Locator soeg = inger.locator("vaadin-text-field input").first();
        soeg.fill("fritids");
        DemoClock.goTo(maja, "raadmandsmoede-efter_fristen");
        assertThat(maja.getByTestId("demour-tid")).containsText("12.01");
        inger.getByTestId("demour-hent").waitFor();
        assertThat(soeg).hasValue("fritids");
        inger.getByTestId("demour-hent").click();
        assertThat(inger.getByTestId("demour-tid")).hasText(DemoClock.time(maja));
        assertThat(inger.locator("body")).containsText("passeret");
    }

    private void anneDecides(String moede) {
        Page anne = someone();
        enters(anne, "anne");
        anne.navigate("/moede/" + moede);
        anne.locator(".punktliste button").first().waitFor();
        for (Locator punkt : anne.locator(".punktliste button").all()) {
            punkt.click();
            assertThat(punkt).hasAttribute("aria-current", "true");
            for (Locator godkendt : anne.locator("[data-testid$='-GODKENDT']").all()) {
                godkendt.click();
                assertThat(godkendt).hasAttribute("aria-pressed", "true");
            }
        }
    }

    private static void ingerHoldsTheMeeting(Page inger, String moede) {
        for (String udfald : List.of("afhold", "offentliggoer")) {
            inger.navigate("/moede/" + moede + "/dagsorden");
            inger.getByTestId("udfald-" + udfald).click();
            inger.getByTestId("bekraeft").click();
            inger.getByTestId("udfald-" + udfald)
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
    }

    private void thePublicReads() {
        Page enhver = someone();
        enhver.navigate("/referater");
        enhver.locator("input[type=search]").first().fill(TITEL);
        enhver.keyboard().press("Enter");
        enhver.getByRole(
                        com.microsoft.playwright.options.AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(TITEL).setExact(true))
                .click();
        assertThat(enhver.locator(".beslutning").first()).containsText("Godkendt");
        assertThat(enhver.locator("raadslag-demour")).hasCount(0);
    }

    /** The program answers before its examples are there, and says so; when they are, so does the screen, by itself. */
    private Page whoeverComesBeforeTheExamples() throws Exception {
        int port = free();
        CompletableFuture<RealProgram> starting = CompletableFuture.supplyAsync(() -> onPort(port));
        Page side = someoneAt("http://127.0.0.1:" + port);
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> side.navigate("/login").ok());
        assertThat(side.getByTestId("demour")).containsText("Eksemplerne lægges ind");
        assertThat(DemoClock.button(side)).isDisabled();
        program = starting.get(2, TimeUnit.MINUTES);
        assertThat(DemoClock.button(side)).isEnabled();
        assertThat(side.getByTestId("demour")).not().containsText("Eksemplerne");
        return side;
    }

    private RealProgram onPort(int port) {
        try {
            return RealProgram.on(mappe, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int free() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** A browser of their own, at the sign-in page. */
    private Page someone() {
        Page side = someoneAt(program.adresse);
        side.navigate("/login");
        return side;
    }

    private Page someoneAt(String adresse) {
        BrowserContext egen = Browser.orSkip()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(adresse)
                        .setLocale("da-DK")
                        .setTimezoneId("America/New_York")
                        .setViewportSize(1440, 900));
        egen.setDefaultTimeout(20_000);
        browsere.add(egen);
        return egen.newPage();
    }

    private static void enters(Page side, String hvem) {
        side.getByTestId("demo-" + hvem).click();
        side.locator("vaadin-app-layout").waitFor();
    }
}
