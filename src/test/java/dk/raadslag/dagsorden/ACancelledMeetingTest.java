package dk.raadslag.dagsorden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.besked.Besked;
import dk.raadslag.besked.Beskeder;
import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kreds.Kreds;
import dk.raadslag.kreds.Kredse;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
class ACancelledMeetingTest extends KaribuTest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Dagsordener dagsordener;

    @Autowired
    Beskeder beskeder;

    @Autowired
    Kredse kredse;

    private long moede;

    @BeforeEach
    void aMeetingWithACase() {
        fortaelling.begynd();
        long sag = fortaelling.aabenSagPaaDagsordenen("Flere fritidsjob i Vest", "rådmanden godkender");
        moede = fortaelling.moede(sag);
    }

    @Test
    void thePeopleOfTheForumAreToldAndTheOneWhoCancelsItIsNot() {
        Bruger medlem = testbrugere.bruger("test-aflyst", "Lone Kjær", testbrugere.fas(), Rolle.FORFATTER);
        login(Rolle.SEKRETARIAT);
        Kreds kreds = kredse.opret(Forum.RAADMANDSMOEDE, "Aflysningens kreds", "Prøve", LocalDate.of(2199, 1, 1));
        kredse.tilfoej(kreds.getId(), medlem.getId());
        String navn = Moedenavn.af(dagsordener.moede(moede));
        List<Bruger> folk = List.of(testbrugere.raadmand(), testbrugere.direktion(), medlem);
        fortaelling.sekretariatetAflyser(moede, "Rådmanden er syg");
        for (Bruger bruger : folk) {
            assertThat(toldOf(navn, bruger)).as(bruger.getNavn()).isEqualTo(1);
        }
        assertThat(toldOf(navn, testbrugere.sekretariat())).isZero();
        assertThat(toldOf(navn, testbrugere.administrator())).isZero();
        assertThat(fortaelling.forfatterensBeskeder()).startsWith("besked.moedeAflyst");
    }

    @Test
    void itsAgendaStandsAsItWas() {
        long punkt = Testbrugere.som(
                testbrugere.sekretariat(),
                () -> dagsordener.punkter(moede).getFirst().punktId());
        fortaelling.sekretariatetAflyser(moede, "Rådmanden er syg");
        login(Rolle.SEKRETARIAT);
        assertThatThrownBy(() -> dagsordener.flyt(punkt, 2))
                .isInstanceOf(Regelbrud.class)
                .hasMessage("moedetErAflyst");
        assertThatThrownBy(() -> dagsordener.saetMinutter(punkt, 5)).hasMessage("moedetErAflyst");
        open("dagsordener/" + moede);
        assertThat(byTestId(Paragraph.class, "aflyst").getText()).contains("kan ikke ændres");
    }

    private long toldOf(String moede, Bruger bruger) {
        return Testbrugere.som(bruger, () -> beskeder.mine()).stream()
                .filter(besked -> besked.getNoegle().equals("besked.aflystMoede"))
                .map(Besked::getOrd)
                .filter(ord -> ord.contains(moede))
                .count();
    }
}
