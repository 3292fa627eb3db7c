package dk.raadslag.indstilling.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.SlowLine;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.Tilbagemelding;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Brugere;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two of the secretariat on one case, and feedback that is saved as it is typed. */
@Tag("rejse")
class TwoSecretariesTest extends Browsertest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    @Autowired
    Brugere brugere;

    @Autowired
    Sager sager;

    private long sag;

    @BeforeEach
    void aCaseToRead() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender aftalen");
        fortaelling.forfatterenSender(sag);
    }

    @Test
    void eachSeesTheOtherAndApprovingLosesNoWordOfWhoWrites() {
        Bruger hanne = brugere.save(
                new Bruger("hanne-" + UUID.randomUUID(), "Hanne Juhl", personer.fas(), Set.of(Rolle.SEKRETARIAT), "-"));
        logIndSom(personer.sekretariat());
        aabn("/kvalitet/" + sag);
        try (BrowserContext other = nyBrowser()) {
            Page second = other.newPage();
            logIndSom(second, hanne);
            aabn(second, "/kvalitet/" + sag);
            assertThat(page.getByTestId("deltagere")).containsText("Hanne Juhl");
            feedback(second).click();
            second.keyboard().type("Hvad koster");
            assertThat(page.getByTestId("stykke-sag")).containsText("Hvad koster");
            page.getByTestId("udfald-godkend").click();
            assertThat(page.getByTestId("usendte")).containsText("Hanne Juhl (skriver endnu): Hvad koster");
            tjekTilgaengelighed();
            page.getByTestId("bekraeft").click();
            assertThat(page.getByTestId("status")).containsText("Åben eller fortrolig");
            second.keyboard().type(" det?");
            assertThat(second.getByTestId("feedback-sag")).containsText("kan ikke ændres");
            assertThat(feedback(second)).hasValue("Hvad koster det?");
            assertThat(written()).containsExactly("Hvad koster");
            second.waitForFunction(
                    "() => Object.values(localStorage).some(draft => draft.includes('Hvad koster det?'))");
        }
    }

    @Test
    void whatIsTypedStaysAsItIsTypedAndIsThereAfterAReload() {
        slowLine(Duration.ofMillis(150));
        logIndSom(personer.sekretariat());
        aabn("/kvalitet/" + sag);
        feedback(page).click();
        StringBuilder typed = new StringBuilder();
        for (int pause : List.of(200, 500, 900, 1_500, 2_500)) {
            typeSteadily("Hvad koster \n det? ");
            typed.append("Hvad koster \n det? ");
            page.waitForTimeout(pause);
            assertThat(feedback(page)).hasValue(typed.toString());
        }
        page.reload();
        assertThat(feedback(page)).hasValue(typed.toString().strip());
        page.getByTestId("gem-feedback").last().click();
        assertThat(feedback(page)).hasValue("");
        assertThat(written()).containsExactly(typed.toString().strip());
    }

    @Test
    void whenTheProgramDiesWithinTheSecondTheWordsAreSavedOrOfferedAgain() {
        SlowLine line = slowLine(Duration.ZERO);
        logIndSom(personer.sekretariat());
        aabn("/kvalitet/" + sag);
        feedback(page).click();
        page.keyboard().type("Hvad koster det?");
        line.cut();
        assertThat(page.getByTestId("feedback-sag")).containsText("Ikke gemt");
        page.close();
        line.mend();
        page = browser.newPage();
        listen(page);
        aabn("/kvalitet/" + sag);
        for (int i = 0; i < 100 && !feedback(page).inputValue().equals("Hvad koster det?"); i++) {
            if (page.getByTestId("hent-kladde").isVisible()) {
                page.getByTestId("hent-kladde").click();
            }
            page.waitForTimeout(100);
        }
        assertThat(feedback(page)).hasValue("Hvad koster det?");
        page.getByTestId("gem-feedback").last().click();
        assertThat(feedback(page)).hasValue("");
        assertThat(written()).containsExactly("Hvad koster det?");
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KVALITETSTJEK);
    }

    private static Locator feedback(Page who) {
        return who.getByTestId("feedback-sag").locator("textarea");
    }

    private List<String> written() {
        return Testbrugere.som(
                personer.sekretariat(),
                () -> sager.hent(sag).getTilbagemeldinger().stream()
                        .map(Tilbagemelding::getTekst)
                        .toList());
    }
}
