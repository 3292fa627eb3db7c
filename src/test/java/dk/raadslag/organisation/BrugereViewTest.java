package dk.raadslag.organisation;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dk.raadslag.KaribuTest;
import dk.raadslag.organisation.ui.BrugereView;
import dk.raadslag.organisation.ui.EnhederView;
import dk.raadslag.shell.ui.IngenAdgang;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BrugereViewTest extends KaribuTest {

    @Autowired
    Brugere brugere;

    @Test
    void isTheFirstScreenOfAnAdministrator() {
        login(Rolle.ADMINISTRATOR);
        assertThat(open("")).isInstanceOf(BrugereView.class);
    }

    @Test
    void isClosedToEverybodyElse() {
        login(Rolle.FORFATTER);
        assertThat(open("administration/brugere")).isInstanceOf(IngenAdgang.class);
        assertThat(open("administration/enheder")).isInstanceOf(IngenAdgang.class);
    }

    @Test
    void findsAPersonByPartsOfNameAndUnit() {
        testbrugere.forfatter();
        testbrugere.andenForfatter();
        login(Rolle.ADMINISTRATOR);
        open("administration/brugere");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder(text("organisation.brugere.soeg"))), "brandt jus");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefusedAndSavesWhenItIsRight() {
        login(Rolle.ADMINISTRATOR);
        open("administration/brugere");
        _click(button("organisation.brugere.ny"));
        _setValue(field("organisation.bruger.navn"), "Ida Sol");
        _setValue(field("organisation.login.brugernavn"), "ida.sol");
        ComboBox<Enhed> enhed = _get(ComboBox.class);
        _setValue(enhed, testbrugere.fas());
        CheckboxGroup<Rolle> roller = _get(CheckboxGroup.class);
        _setValue(roller, Set.of(Rolle.FORFATTER));
        _setValue(_get(PasswordField.class), "kort");
        _click(button("organisation.gem"));
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("fejl")).getText())
                .isEqualTo(text("organisation.afvisning.ADGANGSKODE_FOR_KORT"));
        assertThat(field("organisation.bruger.navn").getValue()).isEqualTo("Ida Sol");

        _setValue(_get(PasswordField.class), "en længere adgangskode");
        _click(button("organisation.gem"));
        _assertNone(Dialog.class);
        assertThat(brugere.findByBrugernavn("ida.sol")).isPresent();
    }

    @Test
    void unitsHaveAScreenOfTheirOwn() {
        testbrugere.fas();
        login(Rolle.ADMINISTRATOR);
        assertThat(open("administration/enheder")).isInstanceOf(EnhederView.class);
        _click(button("organisation.enheder.ny"));
        _setValue(field("organisation.enhed.kode"), "FAS");
        _setValue(field("organisation.enhed.navn"), "Igen");
        _click(button("organisation.gem"));
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("fejl")).getText())
                .isEqualTo(text("organisation.afvisning.KODE_OPTAGET"));
    }

    private static Button button(String key) {
        return _get(Button.class, spec -> spec.withText(text(key)));
    }

    private static TextField field(String key) {
        return _get(TextField.class, spec -> spec.withLabel(text(key)));
    }
}
