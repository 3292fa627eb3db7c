package dk.raadslag.indstilling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.indstilling.Status;
import dk.raadslag.organisation.Testbrugere;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
class AuthorBrowserTest extends Browsertest {

    private static final String OUTSIDE_THE_DRAWING = """
            () => {
              const frame = document.querySelector('svg.forloeb').getBoundingClientRect();
              return [...document.querySelectorAll('svg.forloeb text, svg.forloeb rect, svg.forloeb circle')]
                .filter(e => { const r = e.getBoundingClientRect();
                  return r.left < frame.left || r.right > frame.right || r.top < frame.top || r.bottom > frame.bottom; })
                .map(e => e.outerHTML);
            }""";

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    @BeforeEach
    void aNewMeeting() {
        fortaelling.begynd();
        logIndSom(personer.forfatter());
    }

    @Test
    void aCaseIsBegunAndWhatIsTypedIsThereAfterAReload() {
        aabn("/mine-sager");
        paa("ny-indstilling").click();
        paa("opret").click();
        paa("titel").locator("textarea").fill("Flere fritidsjob til unge");
        paa("afsnit-indledning").locator(".ProseMirror").click();
        page.keyboard().type("Sagen handler om fritidsjob.");
        paa("at-1").locator("textarea").fill("rådmanden godkender forslaget");
        page.keyboard().press("Enter");
        paa("at-2").locator("textarea").fill("rådmanden tager til efterretning");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(paa("at-1").locator("textarea")).hasValue("rådmanden tager til efterretning");
        assertThat(paa("gemt")).containsText("Gemt");
        page.reload();
        assertThat(paa("titel").locator("textarea")).hasValue("Flere fritidsjob til unge");
        assertThat(paa("afsnit-indledning")).containsText("Sagen handler om fritidsjob.");
        assertThat(paa("at-2").locator("textarea")).hasValue("rådmanden godkender forslaget");
        Assertions.assertThat(fejl).isEmpty();
        tjekTilgaengelighed();
    }

    @Test
    void theListAndTheReadingViewCanBeUsedByEveryone() {
        long sag = fortaelling.forfatterenSkriver("Flere fritidsjob", "rådmanden godkender", "rådmanden drøfter");
        fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender");
        fortaelling.forfatterenSender(sag);
        aabn("/mine-sager");
        assertThat(paa("sager-venter")).isVisible();
        tjekTilgaengelighed();
        rulTil("sag-" + sag);
        paa("sag-" + sag).click();
        page.getByText("Forløb").last().click();
        page.getByText("Historik").last().click();
        assertThat(page.locator("svg.forloeb")).isVisible();
        Assertions.assertThat(page.evaluate(OUTSIDE_THE_DRAWING)).isEqualTo(List.of());
        tjekTilgaengelighed();
        aabn("/sag/" + sag + "/udskrift");
        tjekTilgaengelighed();
    }

    @Test
    void aReasonHalfWrittenInADialogIsThereAfterAReload() {
        long sag = fortaelling.forfatterenSkriver("Flere fritidsjob", "rådmanden godkender");
        aabn("/sag/" + sag);
        paa("traek-tilbage").click();
        paa("grund").locator("textarea").fill("Sagen er overhalet af aftalen");
        page.reload();
        paa("traek-tilbage").click();
        assertThat(paa("grund").locator("textarea")).hasValue("Sagen er overhalet af aftalen");
        paa("bekraeft").click();
        assertThat(paa("bekraeft")).isHidden();
        Assertions.assertThat(fortaelling.status(sag)).isEqualTo(Status.TRUKKET_TILBAGE);
        Assertions.assertThat(page.evaluate("() => Object.keys(localStorage).filter(key => key.includes('dialog'))"))
                .isEqualTo(List.of());
    }

    /** The author has the cases of the other journeys too: a row far down is drawn when the list gets there. */
    private void rulTil(String testid) {
        for (int row = 0; row < 300 && paa(testid).count() == 0; row += 8) {
            page.locator("vaadin-grid")
                    .evaluateAll("(lists, row) => lists.forEach(list => list.scrollToIndex(row))", row);
            page.waitForTimeout(100);
        }
    }
}
