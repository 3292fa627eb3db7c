package dk.raadslag.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.raadslag.KaribuTest;
import dk.raadslag.organisation.Administration;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Brugeroplysninger;
import dk.raadslag.organisation.Enhed;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Stedfortraedere;
import dk.raadslag.organisation.Testbrugere;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two administrators have the same list open: each writes over what is there now, or not at all. */
class OpeningAgainTest extends KaribuTest {

    @Autowired
    Administration administration;

    @Autowired
    Stedfortraedere stedfortraedere;

    @Test
    void aPersonIsOpenedAsTheyAreNowHoweverOldTheListIs() {
        Bruger karen = login(Rolle.ADMINISTRATOR);
        Bruger listed = testbrugere.bruger("eva-" + UUID.randomUUID(), "Eva Igen", testbrugere.fas(), Rolle.FORFATTER);
        retitle(karen, listed, "Chef");

        Brugerdialog.edit(listed, administration, () -> {});
        assertThat(field("titel").getValue()).isEqualTo("Chef");
        retitle(karen, administration.reread(listed), "Direktør");
        _setValue(field("telefon"), "87131415");
        _click(byTestId(Button.class, "gem"));
        assertThat(refusal()).isEqualTo(text("organisation.aendret"));
        assertThat(_get(Dialog.class).getElement().hasAttribute("data-behold"))
                .as("what is typed is offered again")
                .isTrue();
        _get(Dialog.class).close();

        Brugerdialog.edit(listed, administration, () -> {});
        assertThat(field("titel").getValue()).isEqualTo("Direktør");
        _setValue(field("telefon"), "87131415");
        _click(byTestId(Button.class, "gem"));
        _assertNone(Dialog.class);
        assertThat(administration.reread(listed))
                .extracting(Bruger::getTitel, Bruger::getTelefon)
                .containsExactly("Direktør", "87131415");
    }

    @Test
    void aUnitThatSomebodyElseHasChangedIsNotWrittenOver() {
        Bruger karen = login(Rolle.ADMINISTRATOR);
        Enhed listed = testbrugere.enhed("TO", "Den første");
        Enhedsdialog.edit(listed, administration, () -> {});
        Testbrugere.som(karen, () -> administration.updateEnhed(listed, "Den anden", true));
        _setValue(field("navn"), "Den tredje");
        _click(byTestId(Button.class, "gem"));
        assertThat(refusal()).isEqualTo(text("organisation.aendret"));
        assertThat(field("navn").getValue()).isEqualTo("Den tredje");
        assertThat(administration.reread(listed).getNavn()).isEqualTo("Den anden");
    }

    @Test
    void whoseSubstituteIsEndedIsSaidByName() {
        Bruger eva = testbrugere.bruger("eva-" + UUID.randomUUID(), "Eva Væk", testbrugere.fas(), Rolle.FORFATTER);
        Testbrugere.som(
                eva,
                () -> stedfortraedere.udpeg(
                        eva, testbrugere.forfatter(), stedfortraedere.idag(), stedfortraedere.idag(), false));
        login(Rolle.ADMINISTRATOR);
        new Adgangsdialog(eva, administration, stedfortraedere).open();
        _click(byTestId(Button.class, "vikar-slut"));
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("skrive og læse for Eva Væk")
                .doesNotContain("for dig");
    }

    private void retitle(Bruger karen, Bruger seen, String titel) {
        Testbrugere.som(
                karen,
                () -> administration.update(
                        seen,
                        new Brugeroplysninger(
                                seen.getBrugernavn(),
                                seen.getNavn(),
                                titel,
                                "",
                                "",
                                seen.getEnhed(),
                                seen.getRoller(),
                                true,
                                "")));
    }

    private static TextField field(String testId) {
        return byTestId(TextField.class, testId);
    }

    private static String refusal() {
        return _get(
                        Paragraph.class,
                        spec -> spec.withClasses("fejl")
                                .withPredicate(p -> !p.getText().isEmpty()))
                .getText();
    }
}
