package dk.raadslag.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.raadslag.Browsertest;
import dk.raadslag.Fortaelling;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.organisation.Administration;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Brugeroplysninger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A dialog is gone with its page; what was typed in it is not. */
class TypingInADialogTest extends Browsertest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    @Autowired
    Administration administration;

    @Test
    void everyFieldStandsAsItWasTypedAfterAReloadAndAfterBackAndNotAfterItWasCancelled() {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver("Salg af Lindevej 4", "rådmanden godkender salget");
        fortaelling.forfatterenForeslaar(sag, Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Prisen"));
        logIndSom(personer.forfatter());
        aabn("/mine-sager");
        aabn("/sag/" + sag);
        paa("flyt-oplysning").click();
        type("oplysning", "for højst 12 mio. kr.");
        type("oplysning-navn", "Notat om køb");
        page.reload();
        paa("flyt-oplysning").click();
        assertThat(input("oplysning")).hasValue("for højst 12 mio. kr.");
        assertThat(input("oplysning-navn")).hasValue("Notat om køb");

        type("oplysning-navn", " af Lindevej 4");
        page.goBack();
        assertThat(paa("ny-indstilling")).isVisible();
        page.goForward();
        paa("flyt-oplysning").click();
        assertThat(input("oplysning")).hasValue("for højst 12 mio. kr.");
        assertThat(input("oplysning-navn")).hasValue("Notat om køb af Lindevej 4");

        paa("fortryd").click();
        paa("flyt-oplysning").click();
        assertThat(input("oplysning")).hasValue("");
        assertThat(input("oplysning-navn")).hasValue("");
    }

    @Test
    void itComesBackToItsOwnAndIsOfferedWhereSomethingElseStandsByThen() {
        Bruger inge = personer.bruger(
                "inge-dialog", "Inge Dialog", personer.forfatter().getEnhed(), Rolle.FORFATTER);
        personer.bruger("ole-dialog", "Ole Dialog", personer.forfatter().getEnhed(), Rolle.FORFATTER);
        logIndSom(personer.administrator());
        edit("inge-dialog");
        type("titel", "Konsulent");
        type("telefon", "87131415");
        edit("ole-dialog");
        assertThat(input("titel")).hasValue("");
        edit("inge-dialog");
        assertThat(input("titel")).hasValue("Konsulent");
        assertThat(input("telefon")).hasValue("87131415");

        rename(inge, "Chef");
        edit("inge-dialog");
        assertThat(input("titel")).hasValue("Chef");
        assertThat(input("telefon")).hasValue("87131415");
        assertThat(paa("dialogkladde")).containsText("Konsulent");
        tjekTilgaengelighed();
        paa("dialogkladde").locator("button").click();
        assertThat(input("titel")).hasValue("Konsulent");
        assertThat(paa("dialogkladde")).hasCount(0);
        paa("gem").click();
        assertThat(paa("gem")).hasCount(0);
        edit("inge-dialog");
        assertThat(input("titel")).hasValue("Konsulent");
    }

    private void rename(Bruger bruger, String titel) {
        Testbrugere.som(
                personer.administrator(),
                () -> administration.update(
                        bruger,
                        new Brugeroplysninger(
                                bruger.getBrugernavn(),
                                bruger.getNavn(),
                                titel,
                                "",
                                "",
                                bruger.getEnhed(),
                                bruger.getRoller(),
                                true,
                                "")));
    }

    private void edit(String brugernavn) {
        aabn("/administration/brugere");
        paa("soeg").locator("input").fill(brugernavn);
        assertThat(page.locator("[data-testid^=ret-]:visible")).hasCount(1);
        page.waitForTimeout(300);
        page.locator("[data-testid=ret-%s]:visible".formatted(brugernavn))
                .first()
                .click();
        assertThat(input("brugernavn")).hasValue(brugernavn);
    }

    private void type(String felt, String tekst) {
        input(felt).focus();
        page.keyboard().press("End");
        page.keyboard().type(tekst);
    }

    private Locator input(String felt) {
        return paa(felt).locator("input, textarea");
    }
}
