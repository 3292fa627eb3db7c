package dk.raadslag.indstilling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.indstilling.Kvalitetsstatistik;
import dk.raadslag.indstilling.Kvalitetsstatistik.Andel;
import dk.raadslag.indstilling.Kvalitetsstatistik.Enhedsraekke;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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

    @Autowired
    private Kvalitetsstatistik statistik;

    @Autowired
    private Clock ur;

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
        assertThat(words("hyppigste")).contains("Stavefejl");
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
    void noSumGivesAwayWhatIsNotShown() {
        forgetOthers();
        fortaelling.begynd();
        testbrugere.enhed("OL", "Organisation og Ledelse");
        testbrugere.enhed("MØB", "Mål, Økonomi og Boliger");
        LocalDate nu = LocalDate.now(ur);
        counted("FAS", nu, 4, 3);
        counted("OL", nu, 1, 0);
        counted("MØB", nu.minusMonths(1), 2, 2);
        counted("MØB", nu.minusMonths(2), 2, 0);
        Testbrugere.som(testbrugere.sekretariat(), () -> {
            List<YearMonth> maaneder = statistik.maaneder(6);
            List<Enhedsraekke> enheder = statistik.foersteGang(maaneder);
            Enhedsraekke alle = statistik.alleEnheder(enheder, 6);
            assertThat(alle.maaneder().getLast()).isEqualTo(new Andel(4, 3));
            assertThat(alle.ialt()).isEqualTo(new Andel(4, 3));
            assertThat(enheder).filteredOn(enhed -> enhed.ialt().erSkjult()).hasSize(1);
            assertThat(enheder).extracting(Enhedsraekke::ialt).contains(new Andel(4, 2), new Andel(4, 3));
        });
    }

    @Test
    void anAuthorDoesNotSeeIt() {
        login(Rolle.FORFATTER);
        assertThat(open("statistik")).isNotInstanceOf(KvalitetsstatistikView.class);
    }

    private void counted(String enhed, LocalDate dag, int sager, int rigtige) {
        for (int i = 0; i < sager; i++) {
            long sag = fortaelling.forfatterenSkriver("Talt " + enhed + dag + i, "rådmanden godkender forslaget");
            String udfald = i < rigtige ? "GODKENDT" : "RETTES";
            Testbrugere.som(
                    testbrugere.sekretariat(),
                    () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                            INSERT INTO raadslag.indsendelse (indstilling_id, nr, tidspunkt, enhed_kode, indhold, udfald)
                            VALUES (?, 1, ?::date, ?, '{}', ?)""")
                            .params(sag, dag.withDayOfMonth(2).toString(), enhed, udfald)
                            .update()));
        }
    }

    /** Other stories of this database are not counted. */
    private void forgetOthers() {
        Testbrugere.som(
                testbrugere.sekretariat(),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("DELETE FROM raadslag.indsendelse").update()));
    }

    private long sent(String titel) {
        long sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender, at indsatsen forsætter");
        fortaelling.forfatterenSender(sag);
        return sag;
    }

    private static String words(String testId) {
        return byTestId(Div.class, testId).getElement().getTextRecursively();
    }
}
