package dk.raadslag.dagsorden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.besked.Besked;
import dk.raadslag.besked.Beskeder;
import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("rejse")
class AMovedMeetingTest extends KaribuTest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Kalender kalender;

    @Autowired
    Beskeder beskeder;

    @Autowired
    Testbrugere brugere;

    @Autowired
    JdbcClient sql;

    @Test
    void itIsOnItsNewDayForThePublicAtOnceAndWhoeverHasToDoWithItIsTold() {
        fortaelling.begynd();
        fortaelling.forfatterenTraekkerAltTilRettelse();
        long sag = fortaelling.aabenSagPaaDagsordenen("Flere fritidsjob i Nord", "rådmanden godkender");
        long id = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(id);
        Moede foer = fortaelling.kalendermoede(id);
        assertThat(publicDay(id)).isEqualTo(foer.dato());
        LocalDate naesteDag = foer.dato().plusDays(1);
        Bruger raadmand = brugere.raadmand();

        Testbrugere.som(
                brugere.sekretariat(),
                () -> kalender.flyt(foer, naesteDag, foer.start(), foer.slut(), "Rådmanden er på rejse"));
        Moede efter = fortaelling.kalendermoede(id);
        assertThat(publicDay(id)).isEqualTo(naesteDag);
        assertThat(fortaelling.forfatterensBeskeder()).startsWith("besked.moedeFlyttet");
        assertThat(fortaelling.historik(sag))
                .anySatisfy(
                        linje -> assertThat(linje).startsWith("moedeFlyttet").contains(Moedenavn.af(efter)));
        List<Besked> raadmandens = Testbrugere.som(raadmand, beskeder::mine);
        assertThat(raadmandens)
                .filteredOn(besked -> besked.getNoegle().equals("besked.flyttetMoede"))
                .anySatisfy(besked -> assertThat(besked.getOrd()).contains(Moedenavn.af(efter)));
    }

    private LocalDate publicDay(long moede) {
        return sql.sql("SELECT dato FROM offentlig.moede WHERE moede_id = ?")
                .param(moede)
                .query(LocalDate.class)
                .single();
    }
}
