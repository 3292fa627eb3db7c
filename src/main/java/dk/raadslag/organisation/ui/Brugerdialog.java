package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.organisation.Administration;
import dk.raadslag.organisation.Afvisning;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Brugeroplysninger;
import dk.raadslag.organisation.Enhed;
import dk.raadslag.organisation.Rolle;
import java.util.List;

/** Creates or changes one person. What is refused stays in the fields, with the reason above. */
class Brugerdialog extends Redigering {

    private final TextField navn = new TextField(getTranslation("organisation.bruger.navn"));
    private final TextField brugernavn = new TextField(getTranslation("organisation.login.brugernavn"));
    private final TextField titel = new TextField(getTranslation("organisation.bruger.titel"));
    private final EmailField email = new EmailField(getTranslation("organisation.bruger.email"));
    private final TextField telefon = new TextField(getTranslation("organisation.bruger.telefon"));
    private final ComboBox<Enhed> enhed = new ComboBox<>(getTranslation("organisation.bruger.enhed"));
    private final CheckboxGroup<Rolle> roller = new CheckboxGroup<>(getTranslation("organisation.bruger.roller"));
    private final Checkbox aktiv = new Checkbox(getTranslation("organisation.bruger.aktiv"), true);
    private final PasswordField adgangskode = new PasswordField(getTranslation("organisation.login.adgangskode"));
    private final SerializableConsumer<Brugeroplysninger> store;

    static void create(Administration administration, SerializableRunnable saved) {
        Brugerdialog dialog =
                new Brugerdialog("organisation.brugere.ny", administration.enheder(), administration::create, saved);
        dialog.brugernavn.setHelperText(dialog.getTranslation("organisation.bruger.brugernavn.hjaelp"));
        dialog.adgangskode.setRequiredIndicatorVisible(true);
        dialog.open();
    }

    static void edit(Bruger listed, Administration administration, SerializableRunnable saved) {
        Bruger bruger = administration.reread(listed);
        Brugerdialog dialog = new Brugerdialog(
                "organisation.brugere.ret", administration.enheder(), ny -> administration.update(bruger, ny), saved);
        dialog.about(bruger.getBrugernavn());
        dialog.show(bruger);
        dialog.open();
    }

    private Brugerdialog(
            String title,
            List<Enhed> enheder,
            SerializableConsumer<Brugeroplysninger> store,
            SerializableRunnable saved) {
        super(title, saved);
        this.store = store;
        enhed.setItems(enheder);
        enhed.setRequiredIndicatorVisible(true);
        roller.setItems(Rolle.values());
        roller.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        roller.getElement().setAttribute("colspan", "2");
        roller.setItemLabelGenerator(rolle -> getTranslation(rolle.key()));
        navn.setRequiredIndicatorVisible(true);
        brugernavn.setRequiredIndicatorVisible(true);
        adgangskode.setHelperText(getTranslation("organisation.bruger.adgangskode.sat"));
        adgangskode.getElement().setAttribute("autocomplete", "new-password");
        fields(navn, brugernavn, titel, enhed, email, telefon, roller, adgangskode, aktiv);
        concerns(Afvisning.NAVN_MANGLER, navn);
        concerns(Afvisning.BRUGERNAVN_UGYLDIGT, brugernavn);
        concerns(Afvisning.BRUGERNAVN_OPTAGET, brugernavn);
        concerns(Afvisning.ENHED_MANGLER, enhed);
        concerns(Afvisning.ROLLE_MANGLER, roller);
        concerns(Afvisning.SIDSTE_ADMINISTRATOR, roller);
        concerns(Afvisning.EGEN_ROLLE, roller);
        concerns(Afvisning.EGEN_ENHED, enhed);
        concerns(Afvisning.ADGANGSKODE_FOR_KORT, adgangskode);
        concerns(Afvisning.EGEN_ADGANGSKODE, adgangskode);
        navn.setTestId("navn");
        brugernavn.setTestId("brugernavn");
        titel.setTestId("titel");
        email.setTestId("email");
        telefon.setTestId("telefon");
        enhed.setTestId("enhed");
        roller.setTestId("roller");
        adgangskode.setTestId("adgangskode");
        aktiv.setTestId("aktiv");
    }

    private void show(Bruger bruger) {
        navn.setValue(bruger.getNavn());
        brugernavn.setValue(bruger.getBrugernavn());
        brugernavn.setReadOnly(true);
        titel.setValue(bruger.getTitel());
        email.setValue(bruger.getEmail());
        telefon.setValue(bruger.getTelefon());
        enhed.setValue(bruger.getEnhed());
        roller.setValue(bruger.getRoller());
        aktiv.setValue(bruger.isAktiv());
        adgangskode.setLabel(getTranslation("organisation.bruger.adgangskode.ny"));
        if (bruger.fraKommunelogin()) {
            navn.setReadOnly(true);
            enhed.setReadOnly(true);
            roller.setReadOnly(true);
            roller.setHelperText(getTranslation("organisation.bruger.kommunelogin"));
            adgangskode.setVisible(false);
        }
    }

    @Override
    void store() {
        store.accept(new Brugeroplysninger(
                brugernavn.getValue(),
                navn.getValue(),
                titel.getValue(),
                email.getValue(),
                telefon.getValue(),
                enhed.getValue(),
                roller.getValue(),
                aktiv.getValue(),
                adgangskode.getValue()));
    }
}
