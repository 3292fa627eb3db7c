package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.raadslag.indstilling.Status;
import dk.raadslag.organisation.Testbrugere;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Someone who uses no mouse: every step by Tab, Enter and the arrows, and never lost on the way. */
@Tag("rejse")
class KeyboardAloneTest extends Browsertest {

    private static final int LAENGST = 250;

    private static final String ER_HER = """
            ({testid, inde}) => {
              const her = document.activeElement;
              const maal = [...document.querySelectorAll(`[data-testid="${testid}"]`)].find(e => e.contains(her));
              return !!maal && (!inde || her.matches(inde));
            }""";

    /** Whoever moves by Tab must see where they are: within the window, and marked. */
    private static final String KAN_SES = """
            () => {
              let her = document.activeElement;
              if (!her || her === document.body) { return true; }
              const kasse = her.getBoundingClientRect();
              return kasse.bottom > 0 && kasse.top < innerHeight && kasse.right > 0 && kasse.left < innerWidth
                && getComputedStyle(her).visibility === 'visible';
            }""";

    @Autowired
    Testbrugere brugere;

    @Autowired
    Fortaelling fortaelling;

    @BeforeEach
    void aNewMeeting() {
        fortaelling.begynd();
    }

    @Test
    void theAuthorBeginsWritesReordersAndSends() {
        logIndSom(brugere.forfatter());
        aabn("/mine-sager");
        tilMed("Tab", "ny-indstilling", "");
        press("Enter");
        paa("opret").waitFor();
        tilMed("Tab", "opret", "");
        press("Enter");
        page.waitForURL(Pattern.compile(".*/sag/\\d+"));
        long sag = Long.parseLong(page.url().replaceAll(".*/", ""));

        tilMed("Tab", "titel", "textarea");
        page.keyboard().type("Flere fritidsjob");
        tilMed("Tab", "afsnit-indledning", "[role=textbox]");
        page.keyboard().type("Sagen handler om fritidsjob.");
        tilMed("Tab", "at-1", "textarea");
        page.keyboard().type("rådmanden godkender spor 1");
        press("Enter");
        venterPaaFokus("at-2");
        page.keyboard().type("rådmanden drøfter spor 2");
        press("Alt+ArrowUp");
        assertThat(felt("at-1")).hasValue("rådmanden drøfter spor 2");
        assertThat(felt("at-2")).hasValue("rådmanden godkender spor 1");
        venterPaaFokus("at-1");
        for (String afsnit : List.of("sagsfremstilling", "ressourcer", "risici", "videreProces", "koordineretMed")) {
            tilMed("Tab", "afsnit-" + afsnit, "[role=textbox]");
            page.keyboard().type("Fritidsjob er godt.");
        }
        assertThat(paa("gemt")).containsText("Gemt");

        tilMed("Shift+Tab", "udfald-send", "");
        press("Enter");
        paa("bekraeft").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        tilMed("Tab", "bekraeft", "");
        press("Enter");
        Awaitility.await().until(() -> fortaelling.status(sag) == Status.TIL_KVALITETSTJEK);
        assertThat(fejl).isEmpty();
    }

    @Test
    void theSecretariatPutsTheAgendaInOrder() {
        long foerste = sagPaaDagsorden("Flere fritidsjob");
        sagPaaDagsorden("Ny aftale om natpladser");
        logIndSom(brugere.sekretariat());
        aabn("/dagsordener/" + fortaelling.moede(foerste));
        assertThat(sager()).isEqualTo(List.of("Flere fritidsjob", "Ny aftale om natpladser"));

        String punkt = punktId("Flere fritidsjob");
        tilMed("Tab", "ned-" + punkt, "");
        press("Enter");
        Awaitility.await().until(() -> sager().equals(List.of("Ny aftale om natpladser", "Flere fritidsjob")));
        venterPaaFokus("ned-" + punkt);

        press("Alt+ArrowUp");
        Awaitility.await().until(() -> sager().equals(List.of("Flere fritidsjob", "Ny aftale om natpladser")));
        venterPaaFokus("op-" + punkt);
        assertThat(fejl).isEmpty();
    }

    @Test
    void theKeyboardStaysOnTheScreenWhenTheButtonThatWasPressedIsGone() {
        long sag = fortaelling.forfatterenSkriver("Flere fritidsjob", "rådmanden godkender forslaget");
        fortaelling.forfatterenSender(sag);
        logIndSom(brugere.sekretariat());
        aabn("/kvalitet/" + sag);
        tilMed("Tab", "udfald-godkend", "");
        press("Enter");
        Awaitility.await().until(() -> (Boolean) page.evaluate("document.activeElement.id === 'indhold'"
                + " && !!document.querySelector('[data-testid=udfald-aaben]')"));
        assertThat(fejl).isEmpty();
    }

    /** Presses the key until the keyboard is in the control, and looks around at every stop. */
    private void tilMed(String tast, String testid, String inde) {
        for (int i = 0; i < LAENGST; i++) {
            if (erHer(testid, inde)) {
                return;
            }
            press(tast);
            assertThat(page.evaluate(KAN_SES))
                    .as("the focus can be seen on the way to " + testid + ": "
                            + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                    .isEqualTo(true);
        }
        throw new AssertionError(testid + " is not reached with " + tast);
    }

    private boolean erHer(String testid, String inde) {
        return (Boolean) page.evaluate(ER_HER, Map.of("testid", testid, "inde", inde));
    }

    private void venterPaaFokus(String testid) {
        Awaitility.await().until(() -> erHer(testid, ""));
    }

    private void press(String tast) {
        page.keyboard().press(tast);
    }

    private Locator felt(String testid) {
        return paa(testid).locator("textarea");
    }

    private List<String> sager() {
        return page.locator("li.punkt .sagscelle a").allTextContents();
    }

    private String punktId(String titel) {
        return page.locator("li.punkt")
                .filter(new Locator.FilterOptions().setHasText(titel))
                .getAttribute("data-testid")
                .substring("punkt-".length());
    }

    private long sagPaaDagsorden(String titel) {
        long sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        return sag;
    }
}
