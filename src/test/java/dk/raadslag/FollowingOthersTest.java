package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dk.raadslag.indstilling.Tilbagevej;
import dk.raadslag.organisation.Testbrugere;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen that is open shows soon what others do with the things in it, and leaves alone whoever writes. */
@Tag("rejse")
class FollowingOthersTest extends Browsertest {

    /** A second for people; on a busy machine the browser may take longer to draw it. */
    private static final double SOON = 4_000;

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private Testbrugere personer;

    private long sag;

    @BeforeEach
    void aCase() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender aftalen");
    }

    @Test
    void theSecretariatsDeskAndItsAgendaFollowTheCases() {
        long moede = fortaelling.moede(sag);
        logIndSom(personer.sekretariat());
        aabn("/arbejdsliste");
        assertThat(paa("sag-" + sag)).isHidden();

        fortaelling.forfatterenSender(sag);

        appears("[data-testid=sager]", "[data-testid=sag-" + sag + "]");
        aabn("/dagsordener/" + moede);
        assertThat(paa("punkter")).not().containsText("Natpladser");
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        assertThat(paa("punkter")).containsText("Natpladser", new ContainsTextOptions().setTimeout(SOON));
    }

    @Test
    void theAuthorsListAndCaseFollowTheSecretariat() {
        long anden = fortaelling.forfatterenSkriver("Både ved åen", "rådmanden godkender aftalen");
        fortaelling.forfatterenSender(anden);
        fortaelling.sekretariatet(anden, "godkend", null);
        fortaelling.sekretariatet(anden, "aaben", null);
        fortaelling.forfatterenSender(sag);
        logIndSom(personer.forfatter());
        aabn("/mine-sager");
        Locator lister = page.locator(".sagslister");
        assertThat(lister).containsText("Hos andre");

        fortaelling.sekretariatetGaarTilbage(anden, Tilbagevej.SEND_TILBAGE, "Der mangler tal");

        appears(".sagslister vaadin-grid", "[href='sag/" + anden + "']");
        aabn("/sag/" + sag);
        assertThat(page.locator(".steps .nu")).containsText("Kvalitetstjek");
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        assertThat(page.locator(".steps .nu")).containsText("Dagsorden", new ContainsTextOptions().setTimeout(SOON));
        fortaelling.sekretariatetGaarTilbage(sag, Tilbagevej.SEND_TILBAGE, "Der mangler tal");
        assertThat(paa("titel").locator("textarea")).isVisible();
    }

    @Test
    void whoeverWritesIsToldAndKeepsTheirWords() {
        logIndSom(personer.forfatter());
        aabn("/sag/" + sag);
        Locator titel = paa("titel").locator("textarea");
        titel.click();
        titel.press("End");
        typeSteadily(" til unge");
        assertThat(paa("gemt")).containsText("Gemt");
        typeSteadily(" og ældre");
        page.waitForFunction(
                "() => !Object.keys(localStorage).some(key => key.startsWith('raadslag:') && key.split(':').length > 2)");

        fortaelling.forfatterenSender(sag);

        assertThat(titel).hasValue("Natpladser til unge og ældre");
        titel.blur();
        assertThat(paa("skiftet")).isVisible(new IsVisibleOptions().setTimeout(SOON));
        assertThat(paa("skiftet")).hasCount(1);
        paa("vis-skiftet").click();
        assertThat(page.getByText("Natpladser").first()).isVisible();
        assertThat(titel).isHidden();
    }

    /** The newest stands last in a list that draws only what is in sight. */
    private void appears(String list, String row) {
        page.waitForFunction("""
                ([list, row]) => {
                  const grid = document.querySelector(list);
                  grid?.scrollToIndex(grid.size - 1);
                  return !!grid?.querySelector(row);
                }""", List.of(list, row), new WaitForFunctionOptions().setTimeout(SOON));
    }
}
