package dk.raadslag.kalender.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dk.raadslag.KaribuTest;
import dk.raadslag.organisation.Rolle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MoederViewTest extends KaribuTest {

    static final String MOEDE = "direktionsmoede-2026-12-17";

    @Test
    void everyoneReadsTheMeetingsAndOnlyTheSecretariatChangesThem() {
        login(Rolle.FORFATTER);
        assertThat(open("moeder")).isInstanceOf(MoederView.class);
        assertThat(_find(Moedelinje.class)).hasSize(20);
        _assertNone(Moedehandlinger.class);
    }

    @Test
    void moreAreShownWhenAskedFor() {
        login(Rolle.SEKRETARIAT);
        open("moeder");
        _click(byTestId(Button.class, "flere-moeder"));
        assertThat(_find(Moedelinje.class)).hasSize(40);
    }

    @Test
    void anEmptyListSaysWhy() {
        login(Rolle.SEKRETARIAT);
        open("moeder");
        RadioButtonGroup<Boolean> hvilke = byTestId(RadioButtonGroup.class, "hvilke");
        _setValue(hvilke, false);
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains(text("kalender.moeder.ingen"));
    }

    @Test
    void aMeetingIsMovedWithAReasonAfterWhatFollowsWasShown() {
        login(Rolle.SEKRETARIAT);
        open("moeder");
        _click(byTestId(Button.class, "flyt-" + MOEDE));
        _setValue(byTestId(DatePicker.class, "dato"), LocalDate.of(2026, 12, 13));
        assertThat(byTestId(Paragraph.class, "fejl").getText()).isEqualTo(text("kalender.umulig.ikke_arbejdsdag"));
        _setValue(byTestId(DatePicker.class, "dato"), LocalDate.of(2026, 12, 18));
        assertThat(byTestId(Foelger.class, "foelger").getElement().getTextRecursively())
                .contains("tirsdag den\u00a015. december 2026 kl.\u00a012.00");
        _click(byTestId(Button.class, "gem"));
        _assertOne(Dialog.class);
        _setValue(byTestId(TextArea.class, "grund"), "Rådmanden er på studietur");
        _click(byTestId(Button.class, "gem"));
        _assertNone(Dialog.class);
        assertThat(byTestId(Moedelinje.class, "moede-" + MOEDE).getElement().getTextRecursively())
                .contains("18. december", text("kalender.moede.flyttet.fra", "torsdag den 17. december"));
    }

    @Test
    void aDeadlineIsChangedFromItsDialog() {
        login(Rolle.SEKRETARIAT);
        open("moeder");
        _click(byTestId(Button.class, "frist-direktionsmoede-2026-12-10"));
        _setValue(byTestId(TextArea.class, "grund"), "Tidligere udgivelse");
        _setValue(
                byTestId(com.vaadin.flow.component.datetimepicker.DateTimePicker.class, "frist"),
                java.time.LocalDateTime.of(2026, 12, 7, 12, 0));
        _click(byTestId(Button.class, "gem"));
        _assertNone(Dialog.class);
        assertThat(byTestId(Moedelinje.class, "moede-direktionsmoede-2026-12-10")
                        .getElement()
                        .getTextRecursively())
                .contains("mandag den\u00a07. december kl.\u00a012.00");
    }

    @Test
    void aMeetingIsCancelledWithAReasonAfterItWasSaidWhatBecomesOfItsCases() {
        login(Rolle.SEKRETARIAT);
        open("moeder");
        _click(byTestId(Button.class, "aflys-direktionsmoede-2026-12-03"));
        assertThat(LocatorJ._get(Dialog.class).getElement().getTextRecursively())
                .contains(text("kalender.aflys.forklaring"));
        _click(byTestId(Button.class, "gem"));
        _assertOne(Dialog.class);
        _setValue(byTestId(TextArea.class, "grund"), "Julefrokost i direktionen");
        _click(byTestId(Button.class, "gem"));
        _assertNone(Dialog.class);
        Moedelinje linje = byTestId(Moedelinje.class, "moede-direktionsmoede-2026-12-03");
        assertThat(linje.getElement().getTextRecursively())
                .contains(text("kalender.status.aflyst"))
                .doesNotContain(text("kalender.handling.aflys"));
        open(byTestId(Anchor.class, "dagsorden-direktionsmoede-2026-12-03").getHref());
        assertThat(byTestId(Details.class, "historik").getElement().getTextRecursively())
                .contains(
                        "Inger Krogh aflyste mødet torsdag den\u00a03. december 2026 kl.\u00a09.00",
                        "Julefrokost i direktionen",
                        "Mødet blev planlagt til torsdag den\u00a03. december 2026 kl.\u00a09.00");
    }

    @Test
    void aProposalIsConfirmed() {
        login(Rolle.SEKRETARIAT);
        open("moeder");
        _click(byTestId(Button.class, "bekraeft-direktionsmoede-2026-12-24"));
        _setValue(byTestId(TextArea.class, "grund"), "Juleaften");
        _click(byTestId(Button.class, "gem"));
        _assertNone(Dialog.class);
        assertThat(byTestId(Moedelinje.class, "moede-direktionsmoede-2026-12-24")
                        .getElement()
                        .getTextRecursively())
                .contains(text("kalender.status.planlagt"));
    }
}
