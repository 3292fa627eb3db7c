package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dk.raadslag.organisation.Afvisning;
import dk.raadslag.organisation.Afvist;
import dk.raadslag.organisation.MinAdgang;

/** One's own password is changed: the old one, and the new one twice. */
class Adgangskodekort extends Section {

    private final PasswordField gammel =
            field("organisation.adgangskode.gammel", "adgangskode-gammel", "current-password");
    private final PasswordField ny = field("organisation.adgangskode.ny", "adgangskode-ny", "new-password");
    private final PasswordField igen = field("organisation.adgangskode.igen", "adgangskode-igen", "new-password");
    private final Paragraph svar = new Paragraph();
    private final transient MinAdgang minAdgang;
    private final SerializableRunnable skiftet;

    /** @param kraevet whether nothing else is open before it is done */
    Adgangskodekort(MinAdgang minAdgang, boolean kraevet, SerializableRunnable skiftet) {
        this.minAdgang = minAdgang;
        this.skiftet = skiftet;
        addClassNames("card", "totrin");
        setAriaLabel(getTranslation("organisation.adgangskode.title"));
        setTestId("adgangskode");
        ny.setHelperText(getTranslation("organisation.bruger.adgangskode.hjaelp"));
        svar.setTestId("adgangskode-svar");
        svar.getElement().setAttribute("role", "status");
        Button skift = new Button(getTranslation("organisation.adgangskode.skift"), click -> change());
        skift.setThemeVariant(ButtonVariant.PRIMARY, kraevet);
        skift.setTestId("adgangskode-skift");
        String forklaring = kraevet ? "organisation.adgangskode.sat" : "organisation.adgangskode.forklaring";
        H2 titel = new H2(getTranslation("organisation.adgangskode.title"));
        add(titel, new Paragraph(getTranslation(forklaring)), Felter.af(gammel, ny, igen), skift, svar);
        gammel.setAutofocus(kraevet);
    }

    private PasswordField field(String key, String testId, String autocomplete) {
        PasswordField field = new PasswordField(getTranslation(key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setTestId(testId);
        return field;
    }

    private void change() {
        svar.setText("");
        gammel.setInvalid(false);
        ny.setInvalid(false);
        igen.setInvalid(false);
        try {
            minAdgang.changePassword(
                    gammel.getValue(),
                    ny.getValue(),
                    igen.getValue(),
                    VaadinServletRequest.getCurrent(),
                    VaadinServletResponse.getCurrent());
        } catch (Afvist afvist) {
            refuse(afvist.afvisning());
            return;
        }
        gammel.clear();
        ny.clear();
        igen.clear();
        svar.setText(getTranslation("organisation.adgangskode.skiftet"));
        skiftet.run();
    }

    private void refuse(Afvisning regel) {
        PasswordField field = switch (regel) {
            case ADGANGSKODE_FOR_KORT, ADGANGSKODE_DEN_SAMME -> ny;
            case ADGANGSKODE_FORSKELLIG -> igen;
            default -> gammel;
        };
        field.setErrorMessage(getTranslation(regel.key()));
        field.setInvalid(true);
        field.focus();
    }
}
