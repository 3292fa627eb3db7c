package dk.raadslag.indstilling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.organisation.Testbrugere;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
class KvalitetspanelBrowserTest extends Browsertest {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(3_000);

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    private long sag;

    @BeforeEach
    void aCase() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Flere fritidsjob", "rådmanden godkender, at indsatsen forsætter");
        logIndSom(personer.forfatter());
        aabn("/sag/" + sag);
    }

    @Test
    void whatIsTypedIsCheckedAtThePauseUnderlinedAndFoundWithAClick() {
        Locator tekst = paa("afsnit-indledning").locator(".ProseMirror");
        tekst.click();
        page.keyboard().press("Control+A");
        page.keyboard().type("Borgeren 010190-1238 har søgt om et fritidsjob.");
        assertThat(paa("fund-cpr")).isVisible(SOON);
        assertThat(paa("fundtal")).containsText("1 skal rettes");
        assertThat(tekst.locator(".rt-stop")).hasText("010190-1238");
        assertThat(paa("gemt")).containsText("Gemt");
        page.reload();
        assertThat(tekst.locator(".rt-stop")).hasText("010190-1238");
        paa("titel").locator("textarea").click();
        paa("fund-cpr").locator("button").first().press("Enter");
        assertThat(tekst).isFocused();
        Assertions.assertThat(page.evaluate("getSelection().toString()")).isEqualTo("010190-1238");
        page.keyboard().press("Delete");
        assertThat(paa("fund-cpr")).isHidden();
        assertThat(tekst.locator(".rt-stop")).hasCount(0);
        Assertions.assertThat(fejl).isEmpty();
    }

    @Test
    void aCorrectionIsMadeInTheTextAndCanBeUndone() {
        Locator at = paa("at-1").locator("textarea");
        paa("fund-gruppe-BEMAERKNING").locator("summary").click();
        paa("ret-stavning").click();
        assertThat(at).hasValue("rådmanden godkender, at indsatsen fortsætter");
        assertThat(at).isFocused();
        assertThat(paa("fund-stavning")).isHidden();
        paa("fortryd-ret").click();
        assertThat(at).hasValue("rådmanden godkender, at indsatsen forsætter");
        assertThat(paa("fund-stavning")).isVisible();
        Assertions.assertThat(fejl).isEmpty();
    }

    @Test
    void thePanelAndTheDialogCanBeUsedByEveryoneAtEverySize() {
        Locator tekst = paa("afsnit-ressourcer").locator(".ProseMirror");
        tekst.click();
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        assertThat(paa("fund-afsnit-tomt")).isVisible(SOON);
        for (List<Integer> size : List.of(List.of(1440, 900), List.of(820, 1180), List.of(390, 844))) {
            page.setViewportSize(size.get(0), size.get(1));
            tjekTilgaengelighed();
            paa("udfald-send").click();
            assertThat(paa("spaerringer")).isVisible();
            tjekTilgaengelighed();
            page.keyboard().press("Escape");
            assertThat(paa("spaerringer")).isHidden();
        }
        paa("udfald-send").click();
        paa("gaa-til-foerste").click();
        assertThat(tekst).isFocused();
        Assertions.assertThat(fejl).isEmpty();
    }
}
