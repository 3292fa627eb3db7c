package dk.raadslag.indstilling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.indstilling.Status;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.tekst.ui.TekstFelt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A way back that was offered, and is closed when it is taken: what is so is said, and what to do instead. */
@Tag("rejse")
class TakingBackTest extends KaribuTest {

    @Autowired
    Fortaelling fortaelling;

    @BeforeEach
    void aMeeting() {
        fortaelling.begynd();
    }

    @Test
    void whatTheSecretariatHasBegunToReadIsAskedBackFromIt() {
        long sag = sent();
        login(Rolle.FORFATTER);
        open("sag/" + sag);
        _click(byTestId(Button.class, "hent-tilbage"));
        _setValue(byTestId(TextArea.class, "grund"), "Glemte et tal");
        fortaelling.sekretariatetBegynder(sag);
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(Paragraph.class, "fejl").getText()).isEqualTo(text("regel.tjekketErBegyndt"));
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KVALITETSTJEK);
        _click(byTestId(Button.class, "fortryd"));

        open("sag/" + sag);
        assertThat(byTestId(Span.class, "hvorfor-ikke-hentes").getText()).isEqualTo(text("regel.tjekketErBegyndt"));
        assertThat(_find(Button.class)).extracting(Button::getTestId).doesNotContain("hent-tilbage");
    }

    @Test
    void whoComesTooLateIsToldThatTheCaseHasGoneOn() {
        long sag = sent();
        login(Rolle.FORFATTER);
        open("sag/" + sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        _click(byTestId(Button.class, "hent-tilbage"));
        expectNotifications(text("sag.aendretImens"));
        _assertNone(Dialog.class);
    }

    @Test
    void aDraftInWhichSomethingHasBeenWrittenHasNoButtonThatDeletesIt() {
        login(Rolle.FORFATTER);
        long sag = fortaelling.forfatterenBegynder();
        open("sag/" + sag);
        Button slet = byTestId(Button.class, "slet-udkast");
        _find(TekstFelt.class).getFirst().skriv("Flere lærlinge");
        assertThat(slet.isVisible()).isFalse();
    }

    @Test
    void whatSomebodyElseHasWrittenMeanwhileIsNotCalledEmpty() {
        login(Rolle.FORFATTER);
        long sag = fortaelling.forfatterenBegynder();
        open("sag/" + sag);
        Testdatabase.udenLaase()
                .sql("UPDATE raadslag.indstilling SET titel = 'Flere lærlinge' WHERE id = ?")
                .param(sag)
                .update();
        _click(byTestId(Button.class, "slet-udkast"));
        expectNotifications(text("regel.udkastetErIkkeTomt"));
        _assertNone(Dialog.class);
        assertThat(fortaelling.findes(sag)).isTrue();
    }

    private long sent() {
        long sag = fortaelling.forfatterenSkriver("Flere lærlinge", "rådmanden godkender forslaget");
        fortaelling.forfatterenSender(sag);
        return sag;
    }
}
