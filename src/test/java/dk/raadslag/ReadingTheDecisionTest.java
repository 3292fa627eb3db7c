package dk.raadslag;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.indstilling.AtPunkt;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Status;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Sagsbeslutninger;
import dk.raadslag.referat.Udfald;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
class ReadingTheDecisionTest extends KaribuTest {

    private static final AtomicInteger NR = new AtomicInteger();

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Sagsbeslutninger beslutninger;

    @Autowired
    Sager sager;

    private long sag;

    @BeforeEach
    void aPublishedCase() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver(
                "Nye åbningstider " + NR.incrementAndGet(),
                "rådmanden godkender åbningstiderne",
                "rådmanden tager prisen til efterretning");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
    }

    @Test
    void theAuthorReadsWhatWasDecidedWhenTheMeetingHasBeenHeld() {
        fortaelling.sekretariatet(sag, "aaben", null);
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT_MED_BEMAERKNING, "Også om lørdagen.");
        fortaelling.raadmandenBeslutter(sag, 2, Udfald.TAGET_TIL_EFTERRETNING, "");
        login(Rolle.FORFATTER);
        open("sag/" + sag);
        assertThat(_find(Div.class, spec -> spec.withAttribute("data-testid", "beslutninger")))
                .isEmpty();

        fortaelling.moedetErHoldt(moede);
        login(Rolle.FORFATTER);
        open("sag/" + sag);

        assertThat(read("beslutning-1")).isEqualTo("at 1) Godkendt med bemærkning");
        assertThat(read("bemaerkning-1")).isEqualTo("Også om lørdagen.");
        assertThat(read("beslutning-2")).isEqualTo("at 2) Taget til efterretning");
    }

    @Test
    void whoGetsTheCaseBackReadsWhy() {
        fortaelling.sekretariatet(sag, "aaben", null);
        decided(Udfald.IKKE_TILTRAADT, "Prisen mangler.");
        assertThat(fortaelling.status(sag)).isEqualTo(Status.KLADDE);

        login(Rolle.FORFATTER);
        open("sag/" + sag);

        assertThat(read("beslutning-1")).isEqualTo("at 1) Ikke tiltrådt");
        assertThat(read("bemaerkning-1")).isEqualTo("Prisen mangler.");
    }

    @Test
    void theDecisionOnAConfidentialCaseIsForThoseWhoHaveTheCase() {
        fortaelling.sekretariatetLukker(sag, Proevekriterier.BUDGET, "Forhandlingen er ikke slut");
        decided(Udfald.GODKENDT, "");

        assertThat(paa(testbrugere.forfatter())).hasSize(2);
        assertThat(paa(testbrugere.sekretariat())).hasSize(2);
        Bruger another = testbrugere.bruger(
                "anden" + NR.get(), "En Anden", testbrugere.administrator().getEnhed(), Rolle.FORFATTER);
        assertThat(paa(another)).isEmpty();
    }

    private List<Sagsbeslutninger.Afgoerelse> paa(Bruger hvem) {
        List<AtPunkt> punkter =
                Testbrugere.som(testbrugere.forfatter(), () -> sager.hent(sag).getAtPunkter());
        return Testbrugere.som(hvem, () -> beslutninger.paa(sag, punkter));
    }

    private void decided(Udfald udfald, String bemaerkning) {
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutterAlt(moede, udfald, bemaerkning);
        fortaelling.moedetErHoldt(moede);
        fortaelling.referatetOffentliggoeres(moede);
    }

    private static String read(String testId) {
        return byTestId(Paragraph.class, testId).getText();
    }
}
