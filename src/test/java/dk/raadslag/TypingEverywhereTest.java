package dk.raadslag;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Ophoer;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Udfald;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every field of the editor, the reading screen and the meeting, on a line where an answer takes 150 ms: not one character
 * is lost or moved, whatever the pauses, and whenever the page is loaded again or left. {@code src/scripts/typing.sh} goes on
 * with other pauses for as long as one likes.
 */
@Tag("rejse")
class TypingEverywhereTest extends Browsertest {

    private static final long SEED = Long.getLong("raadslag.seed", 1);
    private static final int BURSTS = Integer.getInteger("raadslag.bursts", 2);

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    @Autowired
    Sager sager;

    private final Hands hands = new Hands(SEED);
    private final List<BrowserContext> browsers = new ArrayList<>();
    private SlowLine line;

    @AfterEach
    void everyoneLeaves() {
        browsers.forEach(BrowserContext::close);
    }

    @Test
    void notOneCharacterIsLostOrMoved() {
        fortaelling.begynd();
        long hoved = fortaelling.forfatterenSkriver("Fritidsjob", "rådmanden godkender planen");
        long tekst = fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender aftalen");
        long returneret = returned();
        long laeses = fortaelling.forfatterenSkriver("Mentorer", "rådmanden godkender ordningen");
        fortaelling.forfatterenSender(laeses);
        line = slowLine(Duration.ofMillis(150));

        BrowserContext author = someone(personer.forfatter());
        hands.on(page(author, hoved), BURSTS, "titel", "sagsnummer", "kontakt", "telefon", "email", "minutter");
        hands.on(page(author, tekst), BURSTS, "at-1", "afsnit-indledning", "afsnit-sagsfremstilling");
        hands.on(
                page(author, returneret),
                BURSTS,
                "svar-" + answered(returneret),
                "forslag-grund",
                "forslag-lov",
                "forslag-begivenhed");
        Page inger = someone(personer.sekretariat()).newPage();
        listen(inger);
        aabn(inger, "/kvalitet/" + laeses);
        hands.on(inger, 2 * BURSTS, "feedback-sag");
        hands.type();
        Assertions.assertThat(fejl).isEmpty();
    }

    @Test
    void noRemarkAtTheMeetingEither() {
        fortaelling.begynd();
        long sag =
                fortaelling.forfatterenSkriver("Natpladser", "rådmanden godkender aftalen", "rådmanden drøfter prisen");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT_MED_BEMAERKNING, "");
        fortaelling.raadmandenBeslutter(sag, 2, Udfald.DROEFTET, "");
        line = slowLine(Duration.ofMillis(150));
        for (Bruger who : List.of(personer.raadmand(), personer.sekretariat())) {
            Page page = someone(who).newPage();
            listen(page);
            aabn(page, "/moede/" + moede);
            page.getByTestId("punkt-3").click();
            hands.on(
                    page,
                    () -> opens(page),
                    3 * BURSTS,
                    who.equals(personer.raadmand()) ? "bemaerkning-1" : "bemaerkning-2");
        }
        hands.type();
        Assertions.assertThat(fejl).isEmpty();
    }

    private static boolean opens(Page page) {
        if (page.getByTestId("punkt-3").count() == 0) {
            return false;
        }
        page.getByTestId("punkt-3").click();
        return true;
    }

    /** A case that has come back with feedback, and is to be closed for a reason. */
    private long returned() {
        long sag = fortaelling.forfatterenSkriver("Salg af Lindevej 4", "rådmanden godkender salget");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatetMelderTilbage(sag, "Skriv prisen");
        fortaelling.forfatterenForeslaar(
                sag, Klassifikation.fortrolig(Proevekriterier.LOV, "Prisen").indtil(Ophoer.naar("Salget")));
        return sag;
    }

    private long answered(long sag) {
        return Testbrugere.som(
                personer.forfatter(),
                () -> sager.hent(sag).getTilbagemeldinger().getFirst().getId());
    }

    private BrowserContext someone(Bruger who) {
        BrowserContext context = nyBrowser(line.address());
        browsers.add(context);
        Page door = context.newPage();
        logIndSom(door, who);
        door.close();
        return context;
    }

    /** By the menu and back, so that Back is the program's own; the list may be longer than what is drawn of it. */
    private Page page(BrowserContext author, long sag) {
        Page page = author.newPage();
        listen(page);
        aabn(page, "/sag/" + sag);
        page.getByTestId("titel").waitFor();
        page.locator("a[href='mine-sager']").first().click();
        page.getByTestId("ny-indstilling").waitFor();
        page.goBack();
        page.getByTestId("titel").waitFor();
        return page;
    }
}
