package dk.raadslag.indstilling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("rejse")
class KvalitetsstatistikViewTest extends KaribuTest {

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aCaseThatWasSentBackIsNotRightTheFirstTimeAndNobodyIsNamed() {
        forgetOthers();
        fortaelling.begynd();
        for (String titel : new String[] {"Fritidsjob", "Natpladser", "Værested"}) {
            fortaelling.sekretariatet(sent(titel), "godkend", null);
        }
        long rettes = sent("Ledsagere");
        fortaelling.sekretariatetMelderTilbage(rettes, "Skriv prisen");
        fortaelling.forfatterenSenderRettelser(rettes);
        fortaelling.sekretariatet(rettes, "godkend", null);
        Bruger inger = login(Rolle.SEKRETARIAT);
        open("statistik");
        assertThat(words("foerste-gang")).contains("Fagligt Sekretariat", "75 % (3 af 4)");
        assertThat(words("hyppigste")).contains("At-punkt uden punktum");
        assertThat(words("foerste-gang") + words("hyppigste"))
                .doesNotContain(testbrugere.forfatter().getNavn(), inger.getNavn());
    }

    @Test
    void aShareOfTooFewCasesIsNotShown() {
        forgetOthers();
        fortaelling.begynd();
        fortaelling.sekretariatet(sent("Fritidsjob"), "godkend", null);
        login(Rolle.SEKRETARIAT);
        open("statistik");
        assertThat(words("foerste-gang")).contains(text("statistik.faa")).doesNotContain("100 %");
    }

    @Test
    void anAuthorDoesNotSeeIt() {
        login(Rolle.FORFATTER);
        assertThat(open("statistik")).isNotInstanceOf(KvalitetsstatistikView.class);
    }

    /** Other stories of this database are not counted. */
    private void forgetOthers() {
        Testbrugere.som(
                testbrugere.sekretariat(),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("DELETE FROM raadslag.indsendelse").update()));
    }

    private long sent(String titel) {
        long sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender forslaget");
        fortaelling.forfatterenSender(sag);
        return sag;
    }

    private static String words(String testId) {
        return byTestId(Div.class, testId).getElement().getTextRecursively();
    }
}
