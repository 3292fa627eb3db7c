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

        browser.setOffline(false);

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
    void closedBeforeItWasSavedItIsOfferedAgain() {
        LAGER.virker = false;
        type("Ikke nået frem. ");
        assertThat(status).hasText("Ikke gemt – gemmes når der er forbindelse igen");

        page.reload();
        assertThat(warnings).containsExactly("beforeunload");
        LAGER.virker = true;
        assertThat(paa("besked")).hasText("kladde: Ikke nået frem. Gammel.");
        assertThat(tekst).hasText("Gammel.");
        paa("hent").click();

        eventually("Ikke nået frem. Gammel.");
        page.reload();
        assertThat(tekst).hasText("Ikke nået frem. Gammel.");
        assertThat(paa("besked")).hasText("");
    }

    @Test
    void anOfferThatIsDeclinedIsNotMadeAgain() {
        LAGER.virker = false;
        type("Kladde. ");
        assertThat(status).hasText("Ikke gemt – gemmes når der er forbindelse igen");
        page.reload();
        assertThat(paa("besked")).hasText("kladde: Kladde. Gammel.");
        paa("kasser").click();
        page.waitForFunction("() => localStorage.getItem('raadslag:test:indledning:fundet') === null");

        page.reload();
        assertThat(tekst).hasText("Gammel.");
        assertThat(paa("besked")).hasText("");
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
