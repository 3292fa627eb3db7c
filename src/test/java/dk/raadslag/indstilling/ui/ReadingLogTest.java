package dk.raadslag.indstilling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.Testtid;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Moedebord;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("rejse")
class ReadingLogTest extends KaribuTest {

    private static final AtomicInteger NR = new AtomicInteger();

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Sager sager;

    @Autowired
    Fortrolighed fortrolighed;

    @Autowired
    Moedebord moedebord;

    @Autowired
    Testtid clock;

    @Autowired
    JdbcClient jdbc;

    private final String titel = "Salg af Askevej " + NR.incrementAndGet();

    @BeforeEach
    void aNewMeeting() {
        fortaelling.begynd();
    }

    @Test
    void theSecretariatSeesWhoHasReadWhatAndWhen() {
        long sag = closed();
        Testbrugere.som(testbrugere.raadmand(), () -> sager.hent(sag));
        login(Rolle.SEKRETARIAT);
        open("laeselog");
        _setValue(byTestId(TextField.class, "laeselog-sag"), titel.toUpperCase(java.util.Locale.ROOT));
        assertThat(screen()).contains("Anne Vestergaard læste sagen", titel);
        _setValue(byTestId(TextField.class, "laeselog-hvem"), "Inger");
        assertThat(screen()).doesNotContain("Anne Vestergaard");
        _setValue(byTestId(TextField.class, "laeselog-hvem"), "vestergaard");
        assertThat(screen()).contains("Anne Vestergaard læste sagen");
        _setValue(
                byTestId(DatePicker.class, "laeselog-til"), LocalDate.now(clock).minusDays(1));
        assertThat(screen()).doesNotContain("Anne Vestergaard");
        _setValue(byTestId(DatePicker.class, "laeselog-til"), LocalDate.now(clock));
        assertThat(screen()).contains("Anne Vestergaard læste sagen");
        _setValue(
                byTestId(DatePicker.class, "laeselog-fra"), LocalDate.now(clock).plusDays(1));
        assertThat(screen()).doesNotContain("Anne Vestergaard");
    }

    @Test
    void ofAnAgendaItSaysWhoseMeeting() {
        long sag = closed();
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        Testbrugere.som(testbrugere.raadmand(), () -> moedebord.dagsorden(moede));
        login(Rolle.SEKRETARIAT);
        open("laeselog");
        assertThat(screen()).contains("læste dagsordenen, udgave 1: Rådmandsmøde");
    }

    @Test
    void figuresOfWhatIsClosedStandPerUnitAndCriterionAlsoOfWhatIsOpenedSince() {
        long sag = closed();
        login(Rolle.SEKRETARIAT);
        open("statistik");
        String foer = alt("lukket-kriterier");
        assertThat(foer).contains("Køb eller salg af ejendom");
        assertThat(alt("lukket-enheder")).contains("Fagligt Sekretariat", "Alle enheder", "%");
        fortrolighed.aabn(sag, "Handlen er på plads");
        open("fortrolighed");
        open("statistik");
        assertThat(alt("lukket-kriterier")).isEqualTo(foer);
    }

    @Test
    void thePublicSeesHowManyByCriterionAndNeverOfFewerThanThree() {
        long sag = closed();
        closed();
        closed();
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        assertThat(jdbc.sql("SELECT titel FROM offentlig.lukket_tal WHERE aar = ? AND antal >= 3")
                        .param(fortaelling.dato(moede).getYear())
                        .query(String.class)
                        .list())
                .contains("Køb eller salg af ejendom");
        assertThat(jdbc.sql("SELECT count(*) FROM offentlig.lukket_tal WHERE antal < 3 AND titel IS NOT NULL")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long closed() {
        long sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender salget");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatetLukker(sag, Proevekriterier.EJENDOM, "Der forhandles");
        return sag;
    }

    private static String alt(String testId) {
        return byTestId(Div.class, testId).getElement().getTextRecursively();
    }

    private static String screen() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
