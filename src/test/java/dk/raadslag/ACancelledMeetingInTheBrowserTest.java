package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.Moede;
import dk.raadslag.organisation.Testbrugere;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The secretariat cancels a meeting; the case goes on, and a draft that is left behind is offered the next meeting. */
@Tag("rejse")
class ACancelledMeetingInTheBrowserTest extends Browsertest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere brugere;

    @Test
    void itIsCancelledWithAReasonThatStandsInItsHistory() {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver("Natpladser i Mindegade", "rådmanden godkender aftalen");
        fortaelling.forfatterenSender(sag);
        Moede moede = fortaelling.kalendermoede(fortaelling.moede(sag));
        String navn = "raadmandsmoede-" + moede.rytmedag();
        logIndSom(brugere.sekretariat());

        aabn("/moeder");
        tjekTilgaengelighed();
        page.getByTestId("aflys-" + navn).click();
        assertThat(page.getByTestId("gem")).isVisible();
        tjekTilgaengelighed();
        page.getByTestId("gem").click();
        assertThat(page.getByTestId("grund")).hasAttribute("invalid", "");
        page.getByTestId("grund").locator("textarea").fill("Rådmanden er syg");
        page.getByTestId("gem").click();
        assertThat(page.getByTestId("moede-" + navn)).containsText("Aflyst");

        page.getByTestId("dagsorden-" + navn).click();
        assertThat(page.getByTestId("historik")).containsText("aflyste mødet");
        assertThat(page.getByTestId("historik")).containsText("Rådmanden er syg");
        tjekTilgaengelighed();

        aabn("/kvalitet/" + sag);
        assertThat(page.getByTestId("historik")).containsText("Mødet blev aflyst");
        org.assertj.core.api.Assertions.assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KVALITETSTJEK);
    }

    @Test
    void aDraftThatItsMeetingLeftBehindIsOfferedTheNext() {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenBegynder();
        fortaelling.gaaTil(fortaelling.kalendermoede(fortaelling.moede(sag)).begynder());
        logIndSom(brugere.forfatter());

        aabn("/mine-sager");
        assertThat(page.getByTestId("sager-venter")).containsText("Mødet er forbi");
        aabn("/sag/" + sag);
        assertThat(page.getByTestId("moede-forbi")).isVisible();
        tjekTilgaengelighed();
        page.getByTestId("vaelg-naeste-moede").press("Enter");
        assertThat(page.getByTestId("moede-forbi")).isHidden();
    }
}
