package dk.raadslag.organisation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Section;
import dk.raadslag.KaribuTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AppointingASubstituteTest extends KaribuTest {

    @Autowired
    Stedfortraedere stedfortraedere;

    @Test
    void theSeatInACircleGoesAlongOnlyWhenTheBoxIsTicked() {
        Bruger inger = login(
                testbrugere.bruger("inger-" + UUID.randomUUID(), "Inger Krogh", testbrugere.fas(), Rolle.SEKRETARIAT));
        open("min-adgang");
        Checkbox kredse = byTestId(Checkbox.class, "vikar-kredse");
        assertThat(kredse.getValue()).isFalse();
        assertThat(kredse.getHelperText())
                .contains("læser alle fortrolige punkter, som læses i rollen", "Fluebenet gælder kun kredse");
        appoint();
        assertThat(card()).doesNotContain("også i kredse");
        _click(byTestId(Button.class, "vikar-slut"));
        ConfirmDialog sure = LocatorJ._get(ConfirmDialog.class);
        assertThat(sure.getElement().getProperty("message")).contains("logges ud med det samme");
        assertThat(stedfortraedere.af(inger)).hasSize(1);
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
        sure.close();

        _setValue(kredse, true);
        appoint();
        assertThat(card()).contains("også i kredse");
        assertThat(kredse.getValue()).isFalse();
        assertThat(stedfortraedere.af(inger))
                .extracting(Stedfortraeder::medKredse)
                .containsExactly(true);
    }

    @Test
    void whatAnAdministratorAppointsWaitsForAYes() {
        Bruger inger =
                testbrugere.bruger("inger-" + UUID.randomUUID(), "Inger Krogh", testbrugere.fas(), Rolle.SEKRETARIAT);
        LocalDate idag = stedfortraedereIdag();
        Testbrugere.som(
                testbrugere.administrator(),
                () -> stedfortraedere.udpeg(inger, testbrugere.andenForfatter(), idag, idag, false));
        login(inger);
        open("min-adgang");
        assertThat(card()).contains("venter på samtykke fra Inger Krogh eller en anden administrator", "Afvis");
        _click(byTestId(Button.class, "vikar-samtykke"));
        assertThat(card()).doesNotContain("venter på samtykke", "Giv samtykke").contains("Afslut nu");
        assertThat(stedfortraedere.af(inger)).noneMatch(Stedfortraeder::venter);
    }

    private LocalDate stedfortraedereIdag() {
        return Testbrugere.som(testbrugere.administrator(), stedfortraedere::idag);
    }

    private void appoint() {
        _setValue(byTestId(ComboBox.class, "vikar"), testbrugere.andenForfatter());
        _setValue(byTestId(DatePicker.class, "vikar-til"), stedfortraedere.idag());
        _click(byTestId(Button.class, "vikar-udpeg"));
    }

    private static String card() {
        return byTestId(Section.class, "stedfortraeder").getElement().getTextRecursively();
    }
}
