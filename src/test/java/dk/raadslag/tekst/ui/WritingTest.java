package dk.raadslag.tekst.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import dk.raadslag.Browsertest;
import dk.raadslag.tekst.Tekst;
import dk.raadslag.tekst.Teksttrae;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rich text field in a real browser. */
class WritingTest extends Browsertest {

    private static final TekstproeveView.Lager LAGER = TekstproeveView.RIG;

    private Locator tekst;

    @BeforeEach
    void anEmptyText() {
        LAGER.virker = true;
        LAGER.saet("");
        TekstproeveView.FELT.virker = true;
        TekstproeveView.FELT.saet("");
        open();
    }

    private void open() {
        aabn("/tekstproeve");
        tekst = page.getByTestId("indledning").getByTestId("rigtekst-tekst");
        assertThat(tekst).hasAttribute("contenteditable", "true");
    }

    @Test
    void savesWhatIsTypedWithinTwoSecondsAndSaysSo() {
        tekst.click();
        page.keyboard().type("Rådmanden bad om et oplæg.");

        saved("<p>Rådmanden bad om et oplæg.</p>");
        assertThat(page.locator("raadslag-gemtstatus"))
                .hasText(java.util.regex.Pattern.compile("Gemt \\d\\d\\.\\d\\d"));
        assertThat(page.getByTestId("indledning").locator(".rt-antal")).hasText("26 tegn");
        assertThat(fejl).isEmpty();
    }

    @Test
    void formatsByKeys() {
        tekst.click();
        type("a ", "Control+b", "fed", "Control+b", " ", "Control+i", "kursiv", "Control+i", "Enter");
        type("- ", "et", "Enter", "to", "Enter", "Tab", "ind", "Enter", "Enter", "Enter", "Enter");
        type("1. ", "nummer", "Enter", "Enter", "Control+Alt+1", "Økonomi");

        saved("<p>a <strong>fed</strong> <em>kursiv</em></p><ul><li>et</li><li>to<ul><li>ind</li></ul></li></ul>"
                + "<ol><li>nummer</li></ol><h3>Økonomi</h3>");
    }

    @Test
    void formatsByTheToolbarWhichIsThereOnlyWhileOneWrites() {
        Locator toolbar = page.getByTestId("indledning").locator("[role=toolbar]");
        assertThat(toolbar).not().isVisible();
        tekst.click();
        assertThat(toolbar).isVisible();
        page.getByTestId("rigtekst-fed").click();
        assertThat(page.getByTestId("rigtekst-fed")).hasAttribute("aria-pressed", "true");
        type("fed");
        page.getByTestId("rigtekst-punkter").click();

        saved("<ul><li><strong>fed</strong></li></ul>");
    }

    /** Where the pointer was, a second click of the same hand would have deleted what the first put in. */
    @Test
    void theButtonThatPutsInATableDoesNotGiveItsPlaceToAnother() {
        tekst.click();
        BoundingBox button = page.getByTestId("rigtekst-tabel").boundingBox();
        double x = button.x + button.width / 2;
        double y = button.y + button.height / 2;
        page.mouse().click(x, y);
        assertThat(tekst.locator("table")).hasCount(1);
        page.getByTestId("rigtekst-tabelud").waitFor();
        page.mouse().click(x, y);
        page.waitForTimeout(300);
        assertThat(tekst.locator("table")).hasCount(1);
    }

    @Test
    void isWorkedByTheKeyboardAlone() {
        tekst.focus();
        type("tekst", "Control+a", "Alt+F10", "ArrowRight", "Enter");
        saved("<p><em>tekst</em></p>");
        type("Escape");
        assertThat(tekst).isFocused();

        type("Control+a", "Delete", "Control+Shift+8", "punkt", "Tab", "Escape", "Tab");
        assertThat(tekst).not().isFocused();
    }

    @Test
    void makesATableWithOneMoreRowByTab() {
        tekst.click();
        page.getByTestId("rigtekst-tabel").click();
        type("År", "Tab", "Budget", "Tab", "Regnskab");
        type("Tab", "2026", "Tab", "1,2", "Tab", "1,1", "Tab", "a", "Tab", "b", "Tab", "c", "Tab", "d");
        page.getByTestId("rigtekst-kolonneud").click();

        saved(
                "<table><thead><tr><th scope=\"col\">Budget</th><th scope=\"col\">Regnskab</th></tr></thead>"
                        + "<tbody><tr><td>1,2</td><td>1,1</td></tr><tr><td>b</td><td>c</td></tr><tr><td></td><td></td></tr></tbody></table>");
    }

    @Test
    void linksThroughASmallLineUnderTheToolbar() {
        tekst.click();
        type("se aarhus.dk");
        for (int i = 0; i < "aarhus.dk".length(); i++) {
            type("Shift+ArrowLeft");
        }
        page.waitForFunction("() => getSelection().toString() === 'aarhus.dk'");
        page.waitForTimeout(500);
        type("Control+k");
        assertThat(page.getByTestId("rigtekst-adresse")).isFocused();
        type("javascript:alert(1)", "Enter");
        assertThat(page.locator(".rt-linkform [role=alert]")).hasText("Skriv en webadresse eller en e-mailadresse");
        page.getByTestId("rigtekst-adresse").fill("aarhus.dk/referater");
        type("Enter");

        saved("<p>se <a href=\"https://aarhus.dk/referater\">aarhus.dk</a></p>");
        assertThat(tekst).isFocused();
    }

    @Test
    void undoesAndRedoes() {
        tekst.click();
        type("en");
        saved("<p>en</p>");
        type("Control+z");
        saved("");
        type("Control+y");
        saved("<p>en</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "word-liste", "word-rettelser", "outlook", "google", "web"})
    void keepsOfWhatIsPastedWhatTheTextCanHoldAndDropsTheRest(String name) throws IOException {
        paste(Map.of("text/html", fixture(name + ".html")));

        saved(fixture(name + ".ud.html").replaceAll(">\\s+<", "><").strip());
        assertThat(fejl).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word-indlejret|",
                "word-bogstaver|",
                "word-romertal|romertal (listen har tal i stedet)",
                "word-afbrudt-liste|",
                "word-paa-nettet|",
                "liste-i-punkt|",
                "liste-i-liste|",
                "excel|skjult tekst",
                "flettede-celler|",
                "delte-bogstaver|",
                "usynlige-tegn|",
                "word-fodnote|",
                "word-kommentar|slettet tekst og kommentarer",
                "word-billede|billeder og understregning",
                "links|links til filer",
                "alt-muligt|gennemstregning (ordene står her stadig)",
                "word-nummereret-overskrift|"
            })
    void dropsNothingOfWhatIsPastedWithoutAWord(String name, String missed) throws IOException {
        paste(Map.of("text/html", fixture(name + ".html")));

        saved(fixture(name + ".ud.html").replaceAll(">\\s+<", "><").strip());
        Locator word = page.getByTestId("indledning").locator(".rt-besked");
        if (missed == null) {
            assertThat(word).isEmpty();
        } else {
            assertThat(word).containsText("Ikke taget med fra det, der blev indsat: " + missed + ".");
        }
        assertThat(fejl).isEmpty();
    }

    @Test
    void aPastedScreenshotSaysWhereItBelongs() {
        for (Locator field : List.of(tekst, paa("titel").locator("textarea"))) {
            field.click();
            field.evaluate("""
                    (element) => {
                      const data = new DataTransfer();
                      data.items.add(new File([new Uint8Array(4)], "image.png", { type: "image/png" }));
                      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                    }""");
        }
        assertThat(paa("indledning").locator(".rt-besked")).containsText("vedhæft den under Bilag");
        assertThat(paa("titel").locator(".rt-besked")).containsText("Vedhæft den under Bilag");
    }

    @Test
    void lettersComeInOnePieceHoweverTheyAreWritten() {
        tekst.click();
        page.keyboard().insertText("Ra\u030admanden i A\u030arhus");
        saved("<p>Rådmanden i Århus</p>");
        paa("titel").locator("textarea").click();
        page.keyboard().insertText("Bla\u030a bog");
        eventually(() -> TekstproeveView.FELT.tekst, "Blå bog");
        assertThat(paa("titel").locator("textarea")).hasValue("Blå bog");
    }

    @Test
    void aCorrectionLeavesNothingSelectedAndIsUndoneByTheKeyboard() {
        LAGER.saet(Tekst.fraPlainText("i år 2025 begynder det").toJson());
        TekstproeveView.FELT.saet("i år 2025 begynder det");
        open();
        paa("ret").click();
        assertThat(tekst).isFocused();
        page.keyboard().type("!");
        saved("<p>i år 2027! begynder det</p>");
        type("Control+z", "Control+z");
        saved("<p>i år 2025 begynder det</p>");

        Locator titel = paa("titel").locator("textarea");
        paa("ret-titel").click();
        assertThat(titel).isFocused();
        page.keyboard().type("!");
        eventually(() -> TekstproeveView.FELT.tekst, "i år 2027! begynder det");
        type("Control+z", "Control+z");
        eventually(() -> TekstproeveView.FELT.tekst, "i år 2025 begynder det");
    }

    @Test
    void pastesPlainTextByParagraphs() {
        paste(Map.of("text/plain", "en\n\nto\ttre\u0007"));

        saved("<p>en</p><p>to tre </p>");
    }

    @Test
    void hasTheSameCharactersAtTheSameOffsetsInTheBrowserAsOnTheServer() {
        List<Tekst> texts = IntStream.range(0, 300)
                .mapToObj(seed -> new Teksttrae(seed).tekst())
                .toList();
        Object result = page.evaluate("""
                async (all) => {
                  const { readDoc, writeDoc } = await import("/frontend/rigtekst-schema.js");
                  const { plainText } = await import("/frontend/rigtekst-klartekst.js");
                  return all.map((json) => {
                    const doc = readDoc(json);
                    const { text, pieces } = plainText(doc);
                    const same = pieces.every((p) => doc.textBetween(p.pos, p.pos + p.til - p.fra, "", "\\n").replace(/\\n/g, " ")
                      === text.slice(p.fra, p.til).replace(/\\n/g, " "));
                    return [writeDoc(doc), text, pieces.map((p) => p.fra).join(), String(same)];
                  });
                }""", texts.stream().map(Tekst::toJson).toList());

        for (int i = 0; i < texts.size(); i++) {
            List<?> browser = (List<?>) ((List<?>) result).get(i);
            var server = texts.get(i).klartekst();
            assertThat(Tekst.fraJson((String) browser.get(0))).isEqualTo(texts.get(i));
            assertThat(browser.get(1)).isEqualTo(server.text());
            assertThat(browser.get(2))
                    .isEqualTo(String.join(
                            ",",
                            server.stykker().stream().map(s -> "" + s.fra()).toList()));
            assertThat(browser.get(3)).isEqualTo("true");
        }
    }

    @Test
    void underlinesAPlaceGoesThereAndCorrectsIt() {
        LAGER.saet(Tekst.fraPlainText("i år 2025 begynder det").toJson());
        open();
        paa("marker").click();
        Locator mark = page.locator(".rt-mark.rt-stop");
        assertThat(mark).hasText("2025");
        mark.click();
        assertThat(paa("besked")).hasText("markering: aar");
        paa("gaa").click();
        assertThat(tekst).isFocused();
        paa("ret").click();

        saved("<p>i år 2027 begynder det</p>");
    }

    @Test
    void isFreeOfBarriers() {
        tjekTilgaengelighed();
        tekst.click();
        type("Tekst");
        page.getByTestId("rigtekst-tabel").click();
        type("År", "Tab", "Budget", "Tab", "Regnskab");
        tjekTilgaengelighed();
        tekst.press("Control+k");
        tjekTilgaengelighed();
    }

    private void type(String... keysAndWords) {
        for (String word : keysAndWords) {
            if (word.matches("(Control|Shift|Alt)\\+.*|Enter|Tab|Escape|Delete|Arrow\\w+")) {
                page.keyboard().press(word);
            } else {
                page.keyboard().type(word);
            }
        }
    }

    private void paste(Map<String, String> content) {
        tekst.click();
        ElementHandle element = tekst.elementHandle();
        element.evaluate("""
                (element, content) => {
                  const data = new DataTransfer();
                  for (const [type, value] of Object.entries(content)) data.setData(type, value);
                  element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }""", content);
    }

    private static String fixture(String name) throws IOException {
        try (InputStream in = WritingTest.class.getResourceAsStream("/indsaet/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void saved(String html) {
        eventually(() -> LAGER.tekst.isEmpty() ? "" : Tekst.fraJson(LAGER.tekst).toHtml(), html);
    }

    private void eventually(Supplier<String> actual, String expected) {
        for (int i = 0; i < 40 && !expected.equals(actual.get()); i++) {
            page.waitForTimeout(100);
        }
        assertThat(actual.get()).isEqualTo(expected);
    }
}
