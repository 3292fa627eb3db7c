package dk.raadslag.indstilling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.organisation.Testbrugere;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bilag of a case under the author's hands: nothing goes by one click, and the order is the author's. */
@Tag("rejse")
class BilagBrowserTest extends Browsertest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    private long sag;

    @BeforeEach
    void aCaseWithThreeBilag() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Fritidsjob", "rådmanden godkender");
        logIndSom(personer.forfatter());
        aabn("/sag/" + sag);
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload[] {file("Budget.pdf"), file("Notat.pdf"), file("Plan.pdf")});
        bilag("Budget", "Notat", "Plan");
    }

    @Test
    void aBilagIsRemovedOnlyWhenThePersonSaysSoTwice() {
        paa("bilag-2-fjern").click();
        assertThat(page.getByText("»Notat« tages af sagen.")).isVisible();
        tjekTilgaengelighed();
        paa("fortryd").click();
        bilag("Budget", "Notat", "Plan");
        paa("bilag-2-fjern").click();
        paa("bekraeft").click();
        bilag("Budget", "Plan");
        Assertions.assertThat(fortaelling.historik(sag)).anyMatch(line -> line.startsWith("bilagFjernet {nr=2"));
    }

    @Test
    void theAuthorIsToldWhichNumbersInTheTextMeanAnotherBilagNow() {
        fortaelling.forfatterenSkriverAfsnit(sag, List.of("Pengene står i bilag 1, planen i bilag 3."));
        paa("bilag-2-ned").click();
        bilag("Budget", "Plan", "Notat");
        assertThat(paa("bilag-nye-numre")).containsText("Teksten nævner bilag 3, som nu er et andet bilag end før.");
        tjekTilgaengelighed();
        paa("bilag-3-op").click();
        bilag("Budget", "Notat", "Plan");
        paa("bilag-1-fjern").click();
        paa("bekraeft").click();
        bilag("Notat", "Plan");
        assertThat(paa("bilag-nye-numre")).containsText("bilag 1 og 3, som nu er andre bilag end før");
        page.reload();
        bilag("Notat", "Plan");
        assertThat(paa("bilag-nye-numre")).hasText("");
    }

    /** The button that was pressed is gone with what it was pressed for; the author is still where they were. */
    @Test
    void whateverIsDoneWithABilagTheAuthorStaysWhereTheyAre() {
        page.setViewportSize(1280, 601);
        paa("bilag-3-rens").scrollIntoViewIfNeeded();
        double top = top();
        Assertions.assertThat(top).isPositive();
        paa("bilag-3-rens").click();
        assertThat(page.locator(".bilagsliste .b-ok")).hasCount(1);
        paa("bilag-2-fjern").click();
        paa("bekraeft").click();
        bilag("Budget", "Plan");
        page.waitForTimeout(1_000);
        Assertions.assertThat(top()).isCloseTo(top, Assertions.within(200.0));
    }

    private double top() {
        return ((Number)
                        page.evaluate(
                                "() => document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part~=content]').scrollTop"))
                .doubleValue();
    }

    @Test
    void theOrderIsChangedByTheKeyboardAndByDragging() {
        paa("bilag-3-op").press("Enter");
        bilag("Budget", "Plan", "Notat");
        assertThat(paa("bilag-2-op")).isFocused();
        paa("bilag-2-op").press("Enter");
        bilag("Plan", "Budget", "Notat");
        assertThat(paa("bilag-1-ned")).isFocused();
        page.locator(".bilagsliste .greb")
                .nth(2)
                .dragTo(page.locator(".bilagsliste > li").first());
        bilag("Notat", "Plan", "Budget");
    }

    @Test
    void aNewVersionKeepsTheNumberAndThePlace() {
        paa("bilag-2-erstat").click();
        tjekTilgaengelighed();
        page.locator("vaadin-dialog vaadin-upload input[type=file]").setInputFiles(file("Notat v2.pdf"));
        bilag("Budget", "Notat v2", "Plan");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        Assertions.assertThat(fortaelling.historik(sag)).anyMatch(line -> line.startsWith("bilagErstattet {nr=2"));
    }

    private void bilag(String... navne) {
        Locator links = page.locator(".bilagsliste .bilagslink a");
        assertThat(links).hasText(navne);
    }

    private static FilePayload file(String navn) {
        return new FilePayload(navn, "application/pdf", Proevefiler.pdf());
    }
}
