package dk.raadslag.samarbejde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testtid;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class NaervaerTest {

    @Autowired
    Naervaer naervaer;

    @Autowired
    Testbrugere personer;

    @Autowired
    Testtid ur;

    private final String sag = UUID.randomUUID().toString();
    private final UUID majasFane = UUID.randomUUID();
    private final UUID olesFane = UUID.randomUUID();
    private Bruger maja;
    private Bruger ole;

    @BeforeEach
    void twoPeople() {
        maja = personer.forfatter();
        ole = personer.andenForfatter();
        Testbrugere.signIn(maja);
    }

    @AfterEach
    void signOut() {
        Testbrugere.signOut();
    }

    @Test
    void whoComesIsSeenUntilLeaving() {
        naervaer.ind("indstilling", sag, "", majasFane);
        Testbrugere.som(ole, () -> naervaer.ind("indstilling", sag, "resume", olesFane));

        assertThat(naervaer.hvem("indstilling", sag))
                .containsExactlyInAnyOrder(
                        new Deltager(majasFane, maja.getId(), maja.getNavn(), ""),
                        new Deltager(olesFane, ole.getId(), ole.getNavn(), "resume"));

        naervaer.ud(olesFane);
        assertThat(naervaer.hvem("indstilling", sag)).extracting(Deltager::fane).containsExactly(majasFane);
    }

    @Test
    void whoIsInAnotherCaseIsNotSeenHere() {
        naervaer.ind("indstilling", sag, "", majasFane);
        assertThat(naervaer.hvem("indstilling", UUID.randomUUID().toString())).isEmpty();
        assertThat(naervaer.hvem("moede", sag)).isEmpty();
    }

    @Test
    void whoFallsSilentIsGoneAfterHalfAMinute() {
        naervaer.ind("indstilling", sag, "", majasFane);
        Testbrugere.som(ole, () -> naervaer.ind("indstilling", sag, "", olesFane));
        for (int puls = 0; puls < 3; puls++) {
            ur.gaaFrem(Naervaer.PULS);
            naervaer.ind("indstilling", sag, "", majasFane);
        }
        assertThat(naervaer.hvem("indstilling", sag)).extracting(Deltager::fane).containsExactly(majasFane);

        Testbrugere.som(ole, () -> naervaer.ind("indstilling", sag, "", olesFane));
        assertThat(naervaer.hvem("indstilling", sag)).hasSize(2);
    }

    @Test
    void aTabThatMovesOnIsSeenWhereItNowIs() {
        naervaer.ind("indstilling", sag, "resume", majasFane);
        naervaer.ind("indstilling", sag, "oekonomi", majasFane);
        assertThat(naervaer.hvem("indstilling", sag)).extracting(Deltager::sted).containsExactly("oekonomi");
    }

    @Test
    void comingMovingAndLeavingAreToldAndThePulseIsNot() throws InterruptedException {
        BlockingQueue<String> hoert = new LinkedBlockingQueue<>();
        var lytning = naervaer.lyt("indstilling", sag, () -> hoert.add("ændret"));

        naervaer.ind("indstilling", sag, "", majasFane);
        assertThat(hoert.poll(1, TimeUnit.SECONDS)).isNotNull();
        ur.gaaFrem(Duration.ofSeconds(10));
        naervaer.ind("indstilling", sag, "", majasFane);
        assertThat(hoert.poll(300, TimeUnit.MILLISECONDS)).isNull();
        naervaer.ind("indstilling", sag, "resume", majasFane);
        assertThat(hoert.poll(1, TimeUnit.SECONDS)).isNotNull();
        naervaer.ud(majasFane);
        assertThat(hoert.poll(1, TimeUnit.SECONDS)).isNotNull();
        lytning.remove();
    }

    @Test
    void aStrangerNeitherEntersNorLooks() {
        Testbrugere.signOut();
        assertThatThrownBy(() -> naervaer.ind("indstilling", sag, "", majasFane))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> naervaer.hvem("indstilling", sag))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
