package dk.raadslag.referat.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.SlowLine;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Moedebord;
import dk.raadslag.referat.Udfald;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The remark at the meeting, written while others decide and write at the same table. */
@Tag("rejse")
class WritingARemarkTest extends Browsertest {

    private static final Pattern SAVED = Pattern.compile("Gemt \\d\\d\\.\\d\\d");

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    @Autowired
    Moedebord bord;

    private long sag;
    private long moede;

    @BeforeEach
    void aMeetingWhereOnePointIsDecided() {
        fortaelling.begynd();
        sag = fortaelling.aabenSagPaaDagsordenen("Natpladser", "rådmanden godkender aftalen");
        moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT_MED_BEMAERKNING, "");
        logIndSom(personer.sekretariat());
        openTheItem(page);
    }

    @Test
    void anOutcomeTappedTwiceByAQuickHandStands() {
        Locator godkendt = page.getByTestId("udfald-1-GODKENDT");
        godkendt.dblclick();
        assertThat(godkendt).hasAttribute("aria-pressed", "true");
        page.waitForTimeout(500);
        assertThat(godkendt).hasAttribute("aria-pressed", "true");
        godkendt.click();
        assertThat(godkendt).hasAttribute("aria-pressed", "false");
    }

    @Test
    void staysAsItIsTypedWhateverThePauses() {
        slowLine(Duration.ofMillis(150));
        logIndSom(personer.sekretariat());
        openTheItem(page);
        Locator felt = felt(page);
        felt.click();
        StringBuilder typed = new StringBuilder();
        for (int pause : List.of(200, 350, 600, 900, 1_300, 2_000, 3_000)) {
            String words = "JUS følger op.\n  FAS ";
            typeSteadily(words);
            typed.append(words);
            page.waitForTimeout(pause);
            assertThat(felt).hasValue(typed.toString());
        }
        assertThat(page.getByTestId("bemaerkning-1").locator(".rt-status")).hasText(SAVED);
        assertThat(remark()).isEqualTo(typed.toString().strip());
        page.keyboard().press("Tab");
        page.reload();
        openTheItem(page);
        assertThat(felt(page)).hasValue(typed.toString().strip());
    }

    /** What is saved just then has the agenda drawn with it; a press on what was drawn anew would be a press on nothing. */
    @Test
    void thePressThatLeavesTheItemCountsHoweverSoonItComes() {
        slowLine(Duration.ofMillis(150));
        logIndSom(personer.sekretariat());
        openTheItem(page);
        for (int pause : List.of(0, 150, 300, 500, 800, 1_000, 1_300)) {
            Locator felt = felt(page);
            felt.click();
            felt.press("Control+End");
            typeSteadily(" ord");
            page.waitForTimeout(pause);
            page.getByTestId("naeste-punkt").click();
            assertThat(page.getByTestId("punkt-4")).hasAttribute("aria-current", "true");
            page.getByTestId("forrige-punkt").click();
            assertThat(page.getByTestId("punkt-3")).hasAttribute("aria-current", "true");
        }
        stored("ord".concat(" ord".repeat(6)));
    }

    @Test
    void anOutcomeTappedMeanwhileLosesNoLetterAndRefusesNobody() {
        Locator felt = felt(page);
        felt.click();
        typeSteadily("Foreningerne ");
        fortaelling.raadmandenBeslutterIgen(sag, 1, Udfald.GODKENDT);
        typeSteadily("først ");
        assertThat(page.getByTestId("udfald-1-GODKENDT")).hasAttribute("aria-pressed", "true");
        assertThat(felt).hasValue("Foreningerne først ");
        stored("Foreningerne først");
        assertThat(udfald()).isEqualTo(Udfald.GODKENDT);
    }

    @Test
    void whenTheLineDiesWithinTheSecondTheWordsAreSavedOrOfferedAgain() {
        SlowLine line = slowLine(Duration.ZERO);
        logIndSom(personer.sekretariat());
        openTheItem(page);
        felt(page).click();
        page.keyboard().type("Gået tabt før");
        line.cut();
        assertThat(page.getByTestId("bemaerkning-1").locator(".rt-status")).containsText("Ikke gemt");
        page.close();
        line.mend();
        page = browser.newPage();
        listen(page);
        openTheItem(page);
        for (int i = 0; i < 100 && !felt(page).inputValue().equals("Gået tabt før"); i++) {
            if (page.getByTestId("kladde").isVisible()) {
                assertThat(page.getByTestId("kladde")).containsText("Gået tabt før");
                page.getByTestId("hent-kladde").click();
            }
            page.waitForTimeout(100);
        }
        assertThat(felt(page)).hasValue("Gået tabt før");
        stored("Gået tabt før");
    }

    @Test
    void whatAnotherWritesComesToWhoeverOnlyReads() {
        try (BrowserContext other = nyBrowser()) {
            Page raadmand = other.newPage();
            logIndSom(raadmand, personer.raadmand());
            openTheItem(raadmand);
            felt(page).click();
            page.keyboard().type("FAS følger op");
            assertThat(felt(raadmand)).hasValue("FAS følger op");
        }
    }

    @Test
    void ofTwoWhoWriteAtOnceNeitherLosesAWord() {
        try (BrowserContext other = nyBrowser()) {
            Page raadmand = other.newPage();
            logIndSom(raadmand, personer.raadmand());
            openTheItem(raadmand);
            other.setOffline(true);
            felt(raadmand).click();
            raadmand.keyboard().type("Kanariefuglen først.");
            felt(page).click();
            page.keyboard().type("FAS følger op.");
            stored("FAS følger op.");
            other.setOffline(false);
            assertThat(raadmand.getByTestId("konflikt")).containsText("FAS følger op.");
            assertThat(raadmand.getByTestId("bemaerkning-1").locator(".rt-status"))
                    .containsText("Ikke gemt");
            assertThat(remark()).isEqualTo("FAS følger op.");
            raadmand.getByTestId("saml-konflikt").click();
            assertThat(felt(raadmand)).hasValue("FAS følger op. Kanariefuglen først.");
            stored("FAS følger op. Kanariefuglen først.");
            assertThat(felt(page)).hasValue("FAS følger op. Kanariefuglen først.");
            tjekTilgaengelighed(raadmand);
        }
    }

    @Test
    void whoIsWrittenOverIsToldWhatStoodThere() {
        felt(page).click();
        page.keyboard().type("FAS følger op.");
        stored("FAS følger op.");
        fortaelling.raadmandenBemaerker(sag, 1, "Kanariefuglen.");
        assertThat(felt(page)).hasValue("Kanariefuglen.");
        assertThat(page.getByTestId("overskrevet")).containsText("FAS følger op.");
        tjekTilgaengelighed();
        page.getByTestId("saml-overskrevet").click();
        stored("Kanariefuglen. FAS følger op.");
    }

    private void openTheItem(Page who) {
        aabn(who, "/moede/" + moede);
        who.getByTestId("punkt-3").click();
        assertThat(felt(who)).isEditable();
    }

    private static Locator felt(Page who) {
        return who.getByTestId("bemaerkning-1").locator("textarea");
    }

    private void stored(String expected) {
        for (int i = 0; i < 100 && !expected.equals(remark()); i++) {
            page.waitForTimeout(100);
        }
        assertThat(remark()).isEqualTo(expected);
    }

    private String remark() {
        return Testbrugere.som(
                personer.sekretariat(),
                () -> bord.beslutninger(moede).getFirst().getBemaerkning());
    }

    private Udfald udfald() {
        return Testbrugere.som(
                personer.sekretariat(),
                () -> bord.beslutninger(moede).getFirst().getUdfald());
    }
}
