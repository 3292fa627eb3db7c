package dk.raadslag.indstilling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Fortaelling;
import dk.raadslag.IntegrationTest;
import dk.raadslag.Testtid;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.spor.Haendelse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a substitute writes in somebody's case stands in its history, with both names. */
@Tag("rejse")
@IntegrationTest
class WritingForAnotherTest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Sagsgang sagsgang;

    @Autowired
    Testbrugere personer;

    @Autowired
    Testtid ur;

    private Bruger maja;
    private Bruger lone;
    private long sag;
    private long at;

    @BeforeEach
    void aDraft() {
        fortaelling.begynd();
        maja = personer.forfatter();
        lone = personer.andenForfatter();
        sag = fortaelling.forfatterenSkriver("Flere lærlinge", "rådmanden godkender");
    }

    @Test
    void oncePerDayWithBothNames() {
        Testbrugere.somVikar(lone, maja, () -> {
            at = skrivebord.addAtPunkt(sag, 2);
            skrivebord.gemAtPunkt(sag, at, "rådmanden drøfter", 0);
            skrivebord.flytAtPunkt(sag, at, 1);
        });
        assertThat(written()).singleElement().satisfies(linje -> {
            assertThat(linje.aktoer()).isEqualTo(lone.getNavn());
            assertThat(linje.detaljer()).containsEntry("paaVegneAf", maja.getNavn());
        });
        ur.gaaTil(ur.instant().plus(Duration.ofDays(1)));
        Testbrugere.somVikar(lone, maja, () -> skrivebord.flytAtPunkt(sag, at, 2));
        assertThat(written()).hasSize(2);
    }

    @Test
    void whoWritesForThemselvesLeavesNoLine() {
        Testbrugere.som(maja, () -> skrivebord.addAtPunkt(sag, 2));
        assertThat(written()).isEmpty();
    }

    private List<Haendelse> written() {
        return Testbrugere.som(maja, () -> sagsgang.historik(sag)).stream()
                .filter(linje -> linje.handling().equals("skrevetForAnden"))
                .toList();
    }
}
