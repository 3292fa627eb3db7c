package dk.raadslag.tekst.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.raadslag.Browsertest;
import dk.raadslag.tekst.Tekst;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed is never lost, and never saved silently over what another wrote. */
class UnsavedTextTest extends Browsertest {

    private static final TekstproeveView.Lager LAGER = TekstproeveView.RIG;

    private final List<String> warnings = new ArrayList<>();
    private Locator tekst;
    private Locator status;

    @BeforeEach
    void anOldText() {
        LAGER.virker = true;
        LAGER.tavs = false;
        LAGER.millisekunder = 0;
        LAGER.saet(Tekst.fraPlainText("Gammel.").toJson());
        page.onDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.accept();
        });
        open();
    }

    private void open() {
        aabn("/tekstproeve");
        tekst = page.getByTestId("indledning").getByTestId("rigtekst-tekst");
        status = page.locator("raadslag-gemtstatus");
        assertThat(tekst).hasAttribute("contenteditable", "true");
    }

    @Test
    void typedOfflineItIsKeptAndSavedWhenTheConnectionIsBack() {
        browser.setOffline(true);
        type("Skrevet uden net. ");
        assertThat(status).hasText("Ikke gemt – gemmes når der er forbindelse igen");
        page.waitForFunction("() => localStorage.getItem('raadslag:test:indledning')?.includes('uden net')");
        assertThat(plain()).isEqualTo("Gammel.");
        Locator connection = page.locator("vaadin-connection-indicator");
        assertThat(connection).containsText("Ingen forbindelse");

        browser.setOffline(false);

        assertThat(connection).containsText("Forbindelsen er tilbage");
        eventually("Skrevet uden net. Gammel.");
        page.waitForFunction("() => localStorage.getItem('raadslag:test:indledning') === null");
    }

    @Test
    void theLastWordsAreThereWhenTheNextButtonIsPressedEvenWhileASaveIsOnItsWay() {
        LAGER.millisekunder = 1500;
        type("Først. ");
        page.waitForTimeout(1200);
        type("Sidst. ");
        paa("send").click();

        assertThat(paa("besked")).hasText("sendt: Først. Sidst. Gammel.");
        assertThat(status).hasText(java.util.regex.Pattern.compile("Gemt .*"));
        page.waitForFunction("() => localStorage.getItem('raadslag:test:indledning') === null");
    }

    @Test
    void theBrowserWarnsOnlyWhileSomethingIsNotSaved() {
        type("Gemt. ");
        eventually("Gemt. Gammel.");
        assertThat(status).hasText(java.util.regex.Pattern.compile("Gemt .*"));
        page.reload();
        assertThat(warnings).isEmpty();
    }

    @Test
    void loadedAgainBeforeItWasSavedItStandsThereAndIsSaved() {
        LAGER.virker = false;
        type("Ikke nået frem. ");
        assertThat(status).hasText("Ikke gemt – gemmes når der er forbindelse igen");

        page.reload();
        assertThat(warnings).containsExactly("beforeunload");
        assertThat(tekst).hasText("Ikke nået frem. Gammel.");
        LAGER.virker = true;

        eventually("Ikke nået frem. Gammel.");
        assertThat(paa("besked")).hasText("");
    }

    @Test
    void leftWithinTheSecondItIsThereAndSavedWithoutAQuestion() {
        for (int pause : List.of(0, 40, 120, 250, 400, 900)) {
            LAGER.saet(Tekst.fraPlainText("Gammel.").toJson());
            open();
            type("Ny. ");
            page.waitForTimeout(pause);
            page.navigate("about:blank");
            page.goBack();
            assertThat(tekst).hasText("Ny. Gammel.");
            eventually("Ny. Gammel.");
            page.waitForFunction("() => localStorage.getItem('raadslag:test:indledning') === null");
        }
        assertThat(warnings).isEmpty();
        assertThat(paa("besked")).hasText("");
    }

    @Test
    void aTabThatIsClosedAtOnceHasItsWordsSavedOrOffersThemInTheNextOne() {
        for (int pause : List.of(0, 60, 150)) {
            LAGER.saet(Tekst.fraPlainText("Gammel.").toJson());
            open();
            type("Ny. ");
            page.waitForTimeout(pause);
            anotherTab();
            savedOrOffered("Ny. Gammel.");
        }
        LAGER.saet(Tekst.fraPlainText("Gammel.").toJson());
        open();
        LAGER.virker = false;
        type("Ikke nået. ");
        anotherTab();
        assertThat(paa("besked")).hasText("kladde: Ikke nået. Gammel.");
        assertThat(plain()).isEqualTo("Gammel.");
        LAGER.virker = true;
        paa("hent").click();
        eventually("Ikke nået. Gammel.");
    }

    private void savedOrOffered(String text) {
        for (int i = 0; i < 50 && !text.equals(plain()); i++) {
            if (paa("besked").textContent().equals("kladde: " + text)) {
                paa("hent").click();
            }
            page.waitForTimeout(100);
        }
        eventually(text);
    }

    /** Without a word to the one that was there: what a browser does when it is quit, too. */
    private void anotherTab() {
        page.close();
        page = browser.newPage();
        open();
    }

    @Test
    void whatArrivedWithoutAnAnswerIsNobodyElses() {
        LAGER.tavs = true;
        type("Først. ");
        eventually("Først. Gammel.");
        LAGER.tavs = false;
        type("Så. ");
        eventually("Først. Så. Gammel.");
        LAGER.tavs = true;
        type("Sidst. ");
        eventually("Først. Så. Sidst. Gammel.");
        LAGER.virker = false;
        type("Og mere. ");
        page.waitForTimeout(600);
        page.reload();
        LAGER.tavs = false;
        LAGER.virker = true;
        assertThat(tekst).hasText("Først. Så. Sidst. Og mere. Gammel.");
        eventually("Først. Så. Sidst. Og mere. Gammel.");
        assertThat(paa("besked")).hasText("");
    }

    @Test
    void theLastWordsGoToAnAddressOfTheFieldsOwn() {
        type("Ikke mere. ");
        eventually("Ikke mere. Gammel.");
        Object status = page.evaluate("""
                async (text) => {
                  const address = document.querySelector("raadslag-rigtekst").getAttribute("adresse");
                  const send = (method, body) => fetch(address, { method, body }).then((answer) => answer.status);
                  return [
                    await send("POST", "no words"),
                    await send("POST", JSON.stringify({ tekst: text, grundlag: -1 })),
                    await fetch(address.replace(/[0-9a-f-]{36}/, "0"), { method: "POST", body: "{}" }).then((a) => a.status >= 400),
                  ];
                }""", Tekst.fraPlainText("Sidste ord.").toJson());
        assertThat(status).isEqualTo(List.of(400, 204, true));
        assertThat(plain()).isEqualTo("Sidste ord.");
    }

    @Test
    void whereAnotherHasWrittenMeanwhileItIsOffered() {
        leaveUnsaved("Mit. ");
        LAGER.saet(Tekst.fraPlainText("Jonas' tekst.").toJson());

        page.reload();
        assertThat(paa("besked")).hasText("kladde: Mit. Gammel.");
        assertThat(tekst).hasText("Jonas' tekst.");
        paa("hent").click();

        eventually("Mit. Gammel.");
        page.reload();
        assertThat(tekst).hasText("Mit. Gammel.");
        assertThat(paa("besked")).hasText("");
    }

    @Test
    void anOfferThatIsDeclinedIsNotMadeAgain() {
        leaveUnsaved("Kladde. ");
        LAGER.saet(Tekst.fraPlainText("Jonas' tekst.").toJson());
        page.reload();
        assertThat(paa("besked")).hasText("kladde: Kladde. Gammel.");
        paa("kasser").click();
        page.waitForFunction("() => localStorage.getItem('raadslag:test:indledning:fundet') === null");

        page.reload();
        assertThat(tekst).hasText("Jonas' tekst.");
        assertThat(paa("besked")).hasText("");
    }

    @Test
    void bothTextsCanBePutTogether() {
        LAGER.saet(afsnit("Første.", "Andet."));
        open();
        LAGER.saet(afsnit("Jonas' første.", "Andet.", "Jonas' tredje."));
        tekst.focus();
        page.keyboard().press("Control+Home");
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        page.keyboard().type("Mit.");
        assertThat(status).hasText("Ikke gemt – en anden har skrevet i samme felt");
        paa("saml").click();

        eventually("Jonas' første.\nFørste.\nMit.\nAndet.\nJonas' tredje.");
        assertThat(tekst).containsText("Jonas' tredje.");
    }

    @Test
    void whatIsPutTogetherKeepsTheWordsOfBoth() {
        Object merged = page.evaluate("""
                async () => {
                  const { merge, words, keeps } = await import("/frontend/raadslag-merge.js");
                  const put = (base, mine, theirs) => words.glue(
                    merge(words.split(base), words.split(mine), words.split(theirs), words.between));
                  return [
                    put("JUS følger op.", "JUS følger op i maj.", "JUS og FAS følger op."),
                    put("", "FAS.", "JUS."),
                    put("en to tre", "en to tre", "en tre"),
                    put("en to tre", "to tre", "en to tre fire"),
                    put("ens", "begge", "begge"),
                    put("a b", "a x b", "a y b"),
                    String(keeps(words.said("a b c"), words.said("a  c"))),
                    String(keeps(words.said("a c"), words.said("a b c"))),
                  ];
                }""");
        assertThat(merged)
                .isEqualTo(List.of(
                        "JUS og FAS følger op i maj.",
                        "JUS. FAS.",
                        "en tre",
                        "to tre fire",
                        "begge",
                        "a y x b",
                        "true",
                        "false"));
    }

    @Test
    void overANewerTextItIsNotSavedBeforeThePersonHasChosen() {
        LAGER.saet(Tekst.fraPlainText("Jonas' tekst.").toJson());
        type("Min. ");

        assertThat(paa("besked")).hasText("konflikt: Jonas Bech: Min. Gammel. / Jonas' tekst.");
        assertThat(status).hasText("Ikke gemt – en anden har skrevet i samme felt");
        type("Mere. ");
        page.waitForTimeout(1500);
        assertThat(plain()).isEqualTo("Jonas' tekst.");

        paa("mit").click();
        eventually("Min. Mere. Gammel.");
    }

    @Test
    void orTheNewerTextIsTaken() {
        LAGER.saet(Tekst.fraPlainText("Jonas' tekst.").toJson());
        type("Min. ");
        assertThat(paa("besked")).hasText("konflikt: Jonas Bech: Min. Gammel. / Jonas' tekst.");
        paa("nyeste").click();

        assertThat(tekst).hasText("Jonas' tekst.");
        page.keyboard().press("Tab");
        tekst.click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" Og min.");
        eventually("Jonas' tekst. Og min.");
    }

    @Test
    void thePlainFieldKeepsTheSamePromise() {
        Locator titel = page.getByTestId("titel").locator("textarea");
        TekstproeveView.FELT.virker = false;
        titel.fill("Flere fritidsjob");
        assertThat(status).hasText("Ikke gemt – gemmes når der er forbindelse igen");
        TekstproeveView.FELT.virker = true;

        for (int i = 0; i < 80 && !TekstproeveView.FELT.tekst.equals("Flere fritidsjob"); i++) {
            page.waitForTimeout(100);
        }
        assertThat(TekstproeveView.FELT.tekst).isEqualTo("Flere fritidsjob");
        assertThat(status).hasText(java.util.regex.Pattern.compile("Gemt .*"));
    }

    private void type(String text) {
        if (!Boolean.TRUE.equals(tekst.evaluate("e => e === document.activeElement"))) {
            tekst.focus();
            page.keyboard().press("Control+Home");
        }
        page.keyboard().type(text);
    }

    private void leaveUnsaved(String text) {
        LAGER.virker = false;
        type(text);
        assertThat(status).hasText("Ikke gemt – gemmes når der er forbindelse igen");
        LAGER.virker = true;
    }

    private static String afsnit(String... paragraphs) {
        return Tekst.fraPlainText(String.join("\n", paragraphs)).toJson();
    }

    private static String plain() {
        return Tekst.fraJson(LAGER.tekst).toPlainText();
    }

    private void eventually(String expected) {
        for (int i = 0; i < 80 && !expected.equals(plain()); i++) {
            page.waitForTimeout(100);
        }
        assertThat(plain()).isEqualTo(expected);
    }
}
