package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
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
    private Page uvedkommende;

    @BeforeEach
    void everyoneSignsIn() {
        fortaelling.begynd();
        fortaelling.forfatterenTraekkerAltTilRettelse();
        forfatter = som(brugere.forfatter());
        sekretariat = som(brugere.sekretariat());
        raadmand = som(brugere.raadmand());
        uvedkommende = som(brugere.andenForfatter());
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
        fortaelling.moedetBegynder(moede);
        moedetVaelger(moede, "afhold");
        venter(sag, Status.PAA_DAGSORDEN);
        moedetVaelger(moede, "offentliggoer");
        venterPaa(moede, Moedestatus.REFERAT_UDKAST);

        aabn(page, "/referater/raadmandsmoede/" + fortaelling.dato(moede));
        seesBeggeBeslutninger();
        page.getByText("Flere fritidsjob til unge").click();
        assertThat(page).hasURL(Pattern.compile(".*/punkt/\\d+"));
        seesBeggeBeslutninger();
        tjekTilgaengelighed();
    }

    @Test
    void ofItsConfidentialTwinOnTheSameAgendaThePublicSeesNothing() {
        long aaben = forfatterenSkriver("Flere fritidsjob i Gellerup", "rådmanden godkender fritidsjobbene");
        long lukket = forfatterenSkriver("Køb af Kanariegade 12", "rådmanden godkender kanariekøbet");
        forfatterenSender(aaben, "send");
        forfatterenSender(lukket, "send");
        venter(aaben, Status.TIL_KVALITETSTJEK);
        venter(lukket, Status.TIL_KVALITETSTJEK);
        sekretariatetVaelger(aaben, "godkend", null);
        sekretariatetVaelger(lukket, "godkend", null);
        venter(aaben, Status.TIL_KLASSIFIKATION);
        venter(lukket, Status.TIL_KLASSIFIKATION);
        sekretariatetVaelger(aaben, "aaben", null);
        sekretariatetLukker(lukket, "Køb eller salg af ejendom", "Forhandlingen om kanarierne pågår");
        venter(aaben, Status.PAA_DAGSORDEN);
        venter(lukket, Status.PAA_DAGSORDEN);

        long moede = fortaelling.moede(lukket);
        assertThat(fortaelling.moede(aaben)).isEqualTo(moede);
        fortaelling.fremTilUdgivelsen(moede);
        moedetVaelger(moede, "udgiv");
        venter(lukket, Status.UDGIVET);
        String punktId = punktId(moede, "Køb af Kanariegade 12");
        offentlighedenSerIkke(moede, lukket, punktId);

        String nr = raadmandenGodkender(moede, "Køb af Kanariegade 12", "Kanariefuglen følger med");
        raadmandenGodkender(moede, "Flere fritidsjob i Gellerup", "Foreningerne inddrages først");
        assertThat(raadmand.getByTestId("punkt-" + nr)).containsText("Fortrolig");
        fortaelling.moedetBegynder(moede);
        moedetVaelger(moede, "afhold");
        venter(lukket, Status.BESLUTTET);
        moedetVaelger(moede, "offentliggoer");
        venter(lukket, Status.AFSLUTTET);

        offentlighedenSerIkke(moede, lukket, punktId);
        aabn("/referater/raadmandsmoede/" + fortaelling.dato(moede));
        assertThat(page.locator(".punkter > li[value='" + nr + "']"))
                .hasText(Pattern.compile("\\d+\\s*Fortroligt punkt."));
        assertThat(page.locator("main")).containsText("Foreningerne inddrages først");
        deInviedeSer(moede, lukket, nr);
    }

    private void seesBeggeBeslutninger() {
        Locator beslutninger = page.locator(".beslutning");
        assertThat(page.locator("main")).containsText("Flere fritidsjob til unge");
        assertThat(beslutninger).hasCount(2);
        assertThat(beslutninger.first()).hasText("Godkendt med bemærkning. Foreningerne inddrages først");
        assertThat(beslutninger.last()).containsText("Udskudt");
    }

    /** Not by the meeting's page, the search, the feed, or an address that someone guesses; whoever is not let in either. */
    private void offentlighedenSerIkke(long moede, long sag, String punktId) {
        String moedet = "/referater/raadmandsmoede/" + fortaelling.dato(moede);
        Awaitility.await().until(() -> hent(moedet).contains("Flere fritidsjob i Gellerup"));
        assertThat(hent("/referater/soeg?q=gellerup")).contains("Flere fritidsjob i Gellerup");
        assertThat(hent("/referater/raadmandsmoede/abonner.atom")).contains(moedet);
        List<String> adresser = new ArrayList<>(List.of(
                moedet,
                "/referater",
                "/referater/raadmandsmoede/" + fortaelling.dato(moede).getYear(),
                "/referater/raadmandsmoede/abonner.atom",
                "/referater/soeg?q=k%C3%B8b+af",
                "/referater/soeg?q=EMN",
                "/referater/punkt/" + punktId,
                "/referater/punkt/" + sag,
                "/referater/bilag/" + sag + "/bilag.pdf",
                "/sag/" + sag,
                "/sag/" + sag + "/udskrift",
                "/kvalitet/" + sag,
                "/moede/" + moede));
        for (int nr = 1; nr < 12; nr++) {
            adresser.add(moedet + "/punkt/" + nr);
            adresser.add("/referater/en/raadmandsmoede/" + fortaelling.dato(moede) + "/punkt/" + nr);
        }
        for (String adresse : adresser) {
            assertThat(hent(adresse)).as(adresse).doesNotContainIgnoringCase("kanarie");
        }
        aabn(uvedkommende, "/sag/" + sag);
        assertThat(uvedkommende.locator("h1")).hasText("Ingen adgang");
        assertThat(uvedkommende.content()).doesNotContainIgnoringCase("kanarie");
    }

    /** Those who may: the author, the secretariat and the rådmand, each on their own screen. No title of a window tells. */
    private void deInviedeSer(long moede, long sag, String nr) {
        aabn(forfatter, "/sag/" + sag);
        assertThat(forfatter.locator("h1")).hasText("Køb af Kanariegade 12");
        assertThat(forfatter.getByTestId("at-1")).containsText("rådmanden godkender kanariekøbet");
        aabn(sekretariat, "/kvalitet/" + sag);
        assertThat(sekretariat.locator("h1")).hasText("Køb af Kanariegade 12");
        aabn(raadmand, "/moede/" + moede);
        raadmand.getByTestId("punkt-" + nr).click();
        assertThat(raadmand.locator("h1")).hasText("Køb af Kanariegade 12");
        assertThat(raadmand.getByTestId("bemaerkning-1").locator("textarea")).hasValue("Kanariefuglen følger med");
        List.of(forfatter, sekretariat, raadmand)
                .forEach(side -> assertThat(side.title()).doesNotContainIgnoringCase("kanarie"));
    }

    private String hent(String sti) {
        return page.request().get(sti).text();
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
        for (Locator afsnit :
                forfatter.locator("[data-testid^='afsnit-'] [role=textbox]").all()) {
            afsnit.fill("Kort om sagen: " + titel);
        }
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
        if (grund != null) {
            bekraeft(sekretariat, grund);
        }
    }

    private void sekretariatetLukker(long sag, String kriterium, String grund) {
        aabn(sekretariat, "/kvalitet/" + sag);
        sekretariat.getByTestId("udfald-fortrolig").click();
        sekretariat.getByTestId("kriterium").locator("input").fill(kriterium);
        sekretariat
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(kriterium))
                .first()
                .click();
        tjekTilgaengelighed(sekretariat);
        bekraeft(sekretariat, grund);
    }

    private void sekretariatetMelderTilbage(long sag, String tekst) {
        aabn(sekretariat, "/kvalitet/" + sag);
        sekretariat.getByTestId("feedback-sag").locator("textarea").fill(tekst);
        sekretariat.getByTestId("gem-feedback").last().click();
        assertThat(sekretariat.locator("body")).containsText(tekst);
        sekretariat.getByTestId("udfald-sendRetur").click();
        assertThat(sekretariat.getByTestId("returnering")).containsText(tekst);
        bekraeft(sekretariat, null);
    }

    private void moedetVaelger(long moede, String udfald) {
        aabn(sekretariat, "/moede/" + moede + "/dagsorden");
        sekretariat.getByTestId("udfald-" + udfald).click();
        bekraeft(sekretariat, null);
    }

    /** The point's id, as its row on the agenda has it. */
    private String punktId(long moede, String titel) {
        aabn(sekretariat, "/moede/" + moede + "/dagsorden");
        return sekretariat
                .locator("li.punkt")
                .filter(new Locator.FilterOptions().setHasText(titel))
                .getAttribute("data-testid")
                .substring("punkt-".length());
    }

    /** At 1 with a remark, at 2 postponed. */
    private void raadmandenBeslutter(long moede, String titel) {
        raadmandenGodkender(moede, titel, "Foreningerne inddrages først");
        raadmand.getByTestId("udfald-2-UDSKUDT").click();
        assertThat(raadmand.getByTestId("udfald-2-UDSKUDT")).hasAttribute("aria-pressed", "true");
        tjekTilgaengelighed(raadmand);
    }

    /** At 1, with a remark; gives the point's number. */
    private String raadmandenGodkender(long moede, String titel, String bemaerkning) {
        aabn(raadmand, "/moede/" + moede);
        Locator punkt = raadmand.locator(".punktliste button").filter(new Locator.FilterOptions().setHasText(titel));
        punkt.click();
        raadmand.getByTestId("udfald-1-GODKENDT_MED_BEMAERKNING").click();
        raadmand.getByTestId("bemaerkning-1").locator("textarea").fill(bemaerkning);
        assertThat(raadmand.getByTestId("udfald-1-GODKENDT_MED_BEMAERKNING")).hasAttribute("aria-pressed", "true");
        fortaelling.venterPaaBemaerkning(moede, bemaerkning);
        return punkt.getAttribute("data-testid").substring("punkt-".length());
    }

    /** Of a choice that asks first. */
    private static void bekraeft(Page hos, String grund) {
        if (grund != null) {
            hos.getByTestId("grund").locator("textarea").fill(grund);
        }
        hos.getByTestId("bekraeft").click();
    }

    private void venter(long sag, Status status) {
        for (int i = 0; i < 100 && fortaelling.status(sag) != status; i++) {
            page.waitForTimeout(100);
        }
        assertThat(fortaelling.status(sag)).isEqualTo(status);
    }

    private void venterPaa(long moede, Moedestatus status) {
        Awaitility.await().until(() -> fortaelling.moedestatus(moede) == status);
    }

    private Page som(Bruger bruger) {
        BrowserContext egen = nyBrowser();
        andre.add(egen);
        Page side = egen.newPage();
        logIndSom(side, bruger);
        return side;
    }
}
