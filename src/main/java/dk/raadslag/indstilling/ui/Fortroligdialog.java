package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Kriterium;
import dk.raadslag.indstilling.Sagsgang;

/** Makes a case confidential: by which criterion, why, and what the public may call it (rules 8, 9 and 13). */
class Fortroligdialog extends Handlingsdialog {

    private final ComboBox<Kriterium> kriterium = new ComboBox<>(getTranslation("sag.kriterium"));
    private final Grundfelt grund = new Grundfelt();
    private final TextField offentligTitel = new TextField(getTranslation("sag.offentligTitel"));
    private final transient Sagsgang sagsgang;
    private final long sag;

    Fortroligdialog(String handling, Sagsgang sagsgang, long sag, SerializableRunnable udfoert) {
        super(handling, handling, udfoert);
        this.sagsgang = sagsgang;
        this.sag = sag;
        kriterium.setItems(Kriterium.values());
        kriterium.setItemLabelGenerator(et -> getTranslation("indstilling.kriterium." + et));
        kriterium.setErrorMessage(getTranslation("sag.kriterium.mangler"));
        kriterium.setRequiredIndicatorVisible(true);
        kriterium.setManualValidation(true);
        kriterium.setWidthFull();
        kriterium.setTestId("kriterium");
        offentligTitel.setHelperText(getTranslation("sag.offentligTitel.hjaelp"));
        offentligTitel.setMaxLength(300);
        offentligTitel.setWidthFull();
        offentligTitel.setTestId("offentlig-titel");
        indhold(new Paragraph(getTranslation("sag.fortrolig.forklaring")), kriterium, grund, offentligTitel);
    }

    @Override
    boolean erUdfyldt() {
        kriterium.setInvalid(kriterium.isEmpty());
        if (kriterium.isInvalid()) {
            kriterium.focus();
        }
        return !kriterium.isInvalid() && grund.erUdfyldt();
    }

    @Override
    void udfoer() {
        sagsgang.fortrolig(sag, kriterium.getValue(), grund.getValue().strip(), offentligTitel.getValue());
    }
}
