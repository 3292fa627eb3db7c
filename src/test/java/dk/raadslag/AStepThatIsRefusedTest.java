package dk.raadslag;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.referat.Udfald;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** No later meeting is planned, so a step that moves a case is refused: all is as it was, and someone learns why. */
@Tag("rejse")
@ExtendWith(OutputCaptureExtension.class)
class AStepThatIsRefusedTest extends KaribuTest {

    private static final String REGEL = "regel.intetMoede";

    /** Where the engine keeps a job that failed: when it is tried again, why it failed, and that its execution rests. */
    private static final Set<String> JOBBET = Set.of(
            "flowable.act_ru_timer_job",
            "flowable.act_ru_deadletter_job",
            "flowable.act_ge_bytearray",
            "flowable.act_ru_execution");

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Databasebillede database;

    private long sidste;

    @BeforeEach
    void theLastMeetingOfAll() {
        fortaelling.forfatterenTraekkerAltTilRettelse();
        fortaelling.begynd();
        sidste = fortaelling.sidsteMoede();
    }

    @Test
    void ofAClickNothingIsLeft(CapturedOutput log) {
        long sag = sendt("Kan ikke udskydes");
        Map<String, String> foer = database.tag();

        assertThatThrownBy(() -> fortaelling.sekretariatet(sag, "udskydSagen", "Kan vente"))
                .isInstanceOfSatisfying(
                        Regelbrud.class, brud -> assertThat(brud.noegle()).isEqualTo(REGEL));
        assertThat(Databasebillede.forskel(foer, database.tag())).isEmpty();
        assertThat(log.getAll()).doesNotContain("ERROR");

        fortaelling.sekretariatet(sag, "godkend", null);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KLASSIFIKATION);
    }

    @Test
    void ofAMeetingWhoseSecondCaseIsRefusedTheFirstIsNotDecidedEither() {
        long godkendt = paaDagsordenen("Besluttes");
        long udskudt = paaDagsordenen("Udskydes til intet");
        fortaelling.dagsordenenUdgives(sidste);
        fortaelling.raadmandenBeslutter(godkendt, 1, Udfald.GODKENDT, "");
        fortaelling.raadmandenBeslutter(udskudt, 1, Udfald.UDSKUDT, "");
        Map<String, String> foer = database.tag();

        assertThatThrownBy(() -> fortaelling.moedetErHoldt(sidste)).isInstanceOf(Regelbrud.class);
        assertThat(Databasebillede.forskel(foer, database.tag())).isEmpty();
        assertThat(fortaelling.status(godkendt)).isEqualTo(Status.UDGIVET);

        fortaelling.kalenderenPlanlaegges();
        fortaelling.moedetErHoldt(sidste);
        assertThat(fortaelling.moedestatus(sidste)).isEqualTo(Moedestatus.AFHOLDT);
    }

    @Test
    void aMeetingWithCasesIsNotCancelledWhenThereIsNoneAfterIt() {
        sendt("Til det sidste møde");
        Map<String, String> foer = database.tag();

        assertThatThrownBy(() -> fortaelling.sekretariatetAflyser(sidste, "Ferie"))
                .hasMessage("INTET_SENERE_MOEDE");
        assertThat(Databasebillede.forskel(foer, database.tag())).isEmpty();
    }

    @Test
    void ofATimerOnlyItsNextTryIsLeftAndTheSecretariatSeesItAndLetsItTryAgain() {
        long sag = sendt("Bliver aldrig rettet");
        fortaelling.sekretariatetMelderTilbage(sag, "Hvem betaler?");
        fortaelling.gaaTil(
                fortaelling.kalendermoede(sidste).rettefrist().tidspunkt().minusSeconds(1));
        Map<String, String> foer = database.tag();

        for (int forsoeg = 1; forsoeg <= 3; forsoeg++) {
            int sekunder = 60 * forsoeg;
            assertThatThrownBy(() -> fortaelling.gaaTil(fortaelling
                            .kalendermoede(sidste)
                            .rettefrist()
                            .tidspunkt()
                            .plusSeconds(sekunder)))
                    .hasRootCauseInstanceOf(Regelbrud.class);
            assertThat(Databasebillede.forskel(foer, database.tag())).isSubsetOf(JOBBET);
            login(Rolle.SEKRETARIAT);
            open("arbejdsliste");
            assertThat(byTestId(Div.class, "standsninger").getElement().getTextRecursively())
                    .contains("Rettefristen kl. 15", text(REGEL));
        }
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_RETTELSE);

        _click(byTestId(Button.class, "proev-igen-" + sag));
        NotificationsKt.expectNotifications(text(REGEL));
        assertThat(fortaelling.moede(sag)).isEqualTo(sidste);

        fortaelling.kalenderenPlanlaegges();
        _click(byTestId(Button.class, "proev-igen-" + sag));
        assertThat(fortaelling.moede(sag)).isEqualTo(fortaelling.efter(sidste));
        _assertNone(
                Button.class,
                spec -> spec.withPredicate(
                        knap -> ("proev-igen-" + sag).equals(knap.getElement().getAttribute("data-testid"))));
    }

    private long paaDagsordenen(String titel) {
        long sag = sendt(titel);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        return sag;
    }

    private long sendt(String titel) {
        long sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender forslaget");
        fortaelling.forfatterenVaelgerMoede(sag, sidste);
        fortaelling.forfatterenSender(sag);
        return sag;
    }
}
