package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.organisation.Administration;
import dk.raadslag.organisation.Afvisning;
import dk.raadslag.organisation.Enhed;
import org.jspecify.annotations.Nullable;

/** Creates or changes one unit. Its code is what cases and lists name it by, so it stands for ever. */
class Enhedsdialog extends Redigering {

    private final TextField kode = new TextField(getTranslation("organisation.enhed.kode"));
    private final TextField navn = new TextField(getTranslation("organisation.enhed.navn"));
    private final Checkbox aktiv = new Checkbox(getTranslation("organisation.enhed.aktiv"), true);
    private final Administration administration;
    private @Nullable Enhed opened;

    static void create(Administration administration, SerializableRunnable saved) {
        new Enhedsdialog("organisation.enheder.ny", administration, saved).open();
    }

    static void edit(Enhed listed, Administration administration, SerializableRunnable saved) {
        Enhed enhed = administration.reread(listed);
        Enhedsdialog dialog = new Enhedsdialog("organisation.enheder.ret", administration, saved);
        dialog.opened = enhed;
        dialog.about(enhed.getKode());
        dialog.kode.setValue(enhed.getKode());
        dialog.kode.setReadOnly(true);
        dialog.navn.setValue(enhed.getNavn());
        dialog.aktiv.setValue(enhed.isAktiv());
        dialog.open();
    }

    private Enhedsdialog(String title, Administration administration, SerializableRunnable saved) {
        super(title, saved);
        this.administration = administration;
        kode.setHelperText(getTranslation("organisation.enhed.kode.hjaelp"));
        kode.setRequiredIndicatorVisible(true);
        navn.setRequiredIndicatorVisible(true);
        kode.setTestId("kode");
        navn.setTestId("navn");
        fields(kode, navn, aktiv);
        concerns(Afvisning.KODE_MANGLER, kode);
        concerns(Afvisning.KODE_UGYLDIG, kode);
        concerns(Afvisning.KODE_OPTAGET, kode);
        concerns(Afvisning.NAVN_MANGLER, navn);
    }

    @Override
    void store() {
        if (opened != null) {
            administration.updateEnhed(opened, navn.getValue(), aktiv.getValue());
        } else {
            administration.createEnhed(kode.getValue(), navn.getValue());
        }
    }
}
