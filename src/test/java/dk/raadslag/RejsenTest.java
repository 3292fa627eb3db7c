package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.raadslag.indstilling.Status;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job in a real browser, each person in their own, with real steps of the clock. */
@Tag("rejse")
class RejsenTest extends Browsertest {

    @Autowired
    Testbrugere brugere;

    @Autowired
    Fortaelling fortaelling;

    private final List<BrowserContext> andre = new ArrayList<>();
    private Page forfatter;
    private Page sekretariat;
    private Page raadmand;

    @BeforeEach
    void everyoneSignsIn() {
        fortaelling.begynd();
        forfatter = som(brugere.forfatter());
        sekretariat = som(brugere.sekretariat());
        raadmand = som(brugere.raadmand());
    }

    @AfterEach
    void everyoneLeaves() {
        andre.forEach(BrowserContext::close);
    }

    @Test
    void fromALateDraftToPublicMinutes() {
        long sag = forfatterenSkriver(
                "Flere fritidsjob til unge", "rådmanden godkender spor 1", "rådmanden godkender spor 2");
        fortaelling.fristenPasserer();
        forfatterenSender(sag, "send");
        venter(sag, Status.FORSINKET);

        sekretariatetVaelger(sag, "optag", "Svarfristen er onsdag");
        venter(sag, Status.TIL_KVALITETSTJEK);
        sekretariatetMelderTilbage(sag, "Hvem betaler?");
        venter(sag, Status.TIL_RETTELSE);

        long foerste = fortaelling.moede(sag);
        fortaelling.rettefristenPasserer();
        assertThat(fortaelling.moede(sag)).isEqualTo(fortaelling.efter(foerste));

        forfatterenSender(sag, "sendRettelser");
        venter(sag, Status.TIL_KVALITETSTJEK);
        sekretariatetVaelger(sag, "godkend", null);
        venter(sag, Status.TIL_KLASSIFIKATION);
        sekretariatetVaelger(sag, "aaben", null);
        venter(sag, Status.PAA_DAGSORDEN);

        long moede = fortaelling.moede(sag);
        fortaelling.fremTilUdgivelsen(moede);
        moedetVaelger(moede, "udgiv");
        venter(sag, Status.UDGIVET);
        tjekTilgaengelighed(sekretariat);

        raadmandenBeslutter(moede, "Flere fritidsjob til unge");
        moedetVaelger(moede, "afhold");
        venter(sag, Status.PAA_DAGSORDEN);
        moedetVaelger(moede, "offentliggoer");

        aabn(page, "/referater/raadmandsmoede/" + fortaelling.dato(moede));
        assertThat(page.locator("body")).containsText("Flere fritidsjob til unge");
        assertThat(page.locator("body")).containsText("Foreningerne inddrages først");
        tjekTilgaengelighed();
    }

    private long forfatterenSkriver(String titel, String... atPunkter) {
        long sag = fortaelling.forfatterenBegynder();
        aabn(forfatter, "/sag/" + sag);
        forfatter.getByTestId("titel").locator("textarea, input").first().fill(titel);
        for (int i = 0; i < atPunkter.length; i++) {
            if (i > 0) {
                forfatter.getByTestId("tilfoej-at").click();
            }
            forfatter.getByTestId("at-" + (i + 1)).locator("textarea").fill(atPunkter[i]);
        }
        forfatter.getByTestId("afsnit-indledning").locator("[role=textbox]").fill("Kort om sagen.");
        forfatter.getByTestId("titel").locator("textarea, input").first().focus();
        assertThat(forfatter.getByTestId("gemt")).containsText("Gemt");
        tjekTilgaengelighed(forfatter);
        return sag;
    }

    private void forfatterenSender(long sag, String udfald) {
        aabn(forfatter, "/sag/" + sag);
        forfatter.getByTestId("udfald-" + udfald).click();
        bekraeft(forfatter, null);
    }

    private void sekretariatetVaelger(long sag, String udfald, String grund) {
        aabn(sekretariat, "/kvalitet/" + sag);
        sekretariat.getByTestId("udfald-" + udfald).click();
        bekraeft(sekretariat, grund);
    }

    private void sekretariatetMelderTilbage(long sag, String tekst) {
        aabn(sekretariat, "/kvalitet/" + sag);
        sekretariat.getByTestId("feedback-sag").locator("textarea").fill(tekst);
        sekretariat.getByTestId("gem-feedback").last().click();
        assertThat(sekretariat.locator("body")).containsText(tekst);
        sekretariat.getByTestId("udfald-sendRetur").click();
        bekraeft(sekretariat, null);
    }

    private void moedetVaelger(long moede, String udfald) {
        aabn(sekretariat, "/moede/" + moede + "/dagsorden");
        sekretariat.getByTestId("udfald-" + udfald).click();
        bekraeft(sekretariat, null);
    }

    /** At 1 with a remark, at 2 postponed. */
    private void raadmandenBeslutter(long moede, String titel) {
        aabn(raadmand, "/moede/" + moede);
        raadmand.locator(".punktliste button")
                .filter(new Locator.FilterOptions().setHasText(titel))
                .click();
        raadmand.getByTestId("udfald-1-GODKENDT_MED_BEMAERKNING").click();
        raadmand.getByTestId("bemaerkning-1").locator("textarea").fill("Foreningerne inddrages først");
        assertThat(raadmand.getByTestId("udfald-1-GODKENDT_MED_BEMAERKNING")).hasAttribute("aria-pressed", "true");
        raadmand.getByTestId("udfald-2-UDSKUDT").click();
        assertThat(raadmand.getByTestId("udfald-2-UDSKUDT")).hasAttribute("aria-pressed", "true");
        tjekTilgaengelighed(raadmand);
        fortaelling.venterPaaBemaerkning(moede, "Foreningerne inddrages først");
    }

    private static void bekraeft(Page hos, String grund) {
        hos.waitForTimeout(600);
        if (grund != null) {
            hos.getByTestId("grund").locator("textarea").fill(grund);
        }
        if (hos.getByTestId("bekraeft").count() > 0) {
            hos.getByTestId("bekraeft").first().click();
        }
    }

    private void venter(long sag, Status status) {
        for (int i = 0; i < 100 && fortaelling.status(sag) != status; i++) {
            page.waitForTimeout(100);
        }
        assertThat(fortaelling.status(sag)).isEqualTo(status);
    }

    private Page som(Bruger bruger) {
        BrowserContext egen = nyBrowser();
        andre.add(egen);
        Page side = egen.newPage();
        logIndSom(side, bruger);
        return side;
    }
}
