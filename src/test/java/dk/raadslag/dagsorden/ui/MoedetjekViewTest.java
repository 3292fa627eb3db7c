package dk.raadslag.dagsorden.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Udfald;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
class MoedetjekViewTest extends KaribuTest {

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private Dagsordener dagsordener;

    @Test
    void theAgendaIsCheckedWhileItIsComposed() {
        long moede = onTheAgenda("Flere fritidsjob");
        login(Rolle.SEKRETARIAT);
        long punkt = dagsordener.punkter(moede).stream()
                .filter(et -> et.sagId() != null)
                .findFirst()
                .orElseThrow()
                .punktId();
        dagsordener.saetMinutter(punkt, 240);
        open("moede/" + moede + "/dagsorden");
        assertThat(words("moedetjek")).contains("Hele mødet", "minutter");
    }

    @Test
    void minutesThatTellTooMuchAreStoppedUnlessThereIsAReason() {
        long moede = held("Natpladser", "Borgeren 010190-1238 får plads. Der følges op.");
        assertThatThrownBy(() -> fortaelling.referatetOffentliggoeres(moede))
                .isInstanceOfSatisfying(
                        Regelbrud.class, brud -> assertThat(brud.noegle()).isEqualTo("regel.moedetjekSpaerrer"));
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.AFHOLDT);
        login(Rolle.SEKRETARIAT);
        open("moede/" + moede + "/dagsorden");
        assertThat(words("moedetjek")).contains("CPR-nummer");
        assertThat(byTestId(com.vaadin.flow.component.html.ListItem.class, "fund-bestilling")
                        .getElement()
                        .getTextRecursively())
                .contains("Advarsel");
        _click(byTestId(Button.class, "udfald-offentliggoer"));
        assertThat(words("spaerringer")).contains("CPR-nummer");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(TextArea.class, "grund").isInvalid()).isTrue();
        _setValue(byTestId(TextArea.class, "grund"), "Det er et journalnummer");
        _click(byTestId(Button.class, "bekraeft"));
        _assertNone(Dialog.class);
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.REFERAT_UDKAST);
        assertThat(dagsordener.historik(moede))
                .anyMatch(linje ->
                        linje.handling().equals("trodsTjek") && "Det er et journalnummer".equals(linje.grund()));
    }

    @Test
    void minutesWithoutFaultGoOutAsBefore() {
        long moede = held("Værested", "FAS følger op senest den 1. september.");
        fortaelling.referatetOffentliggoeres(moede);
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.REFERAT_UDKAST);
    }

    private long onTheAgenda(String titel) {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender forslaget.");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        return fortaelling.moede(sag);
    }

    private long held(String titel, String bemaerkning) {
        long moede = onTheAgenda(titel);
        fortaelling.dagsordenenUdgives(moede);
        long sag = Testbrugere.som(
                testbrugere.sekretariat(),
                () -> dagsordener.punkter(moede).stream()
                        .flatMap(punkt -> java.util.stream.Stream.ofNullable(punkt.sagId()))
                        .findFirst()
                        .orElseThrow());
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT_MED_BEMAERKNING, bemaerkning);
        fortaelling.moedetErHoldt(moede);
        return moede;
    }

    private static String words(String testId) {
        return byTestId(Div.class, testId).getElement().getTextRecursively();
    }
}
