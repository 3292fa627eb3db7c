package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** Why something is done, in the person's own words; it stands in the history. */
class Grundfelt extends TextArea {

    Grundfelt() {
        setLabel(getTranslation("sag.grund"));
        setHelperText(getTranslation("sag.grund.hjaelp"));
        setErrorMessage(getTranslation("sag.grund.mangler"));
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setMaxLength(2_000);
        setWidthFull();
        setTestId("grund");
    }

    /** Marks the field, and goes to it, when nothing stands in it. */
    boolean erUdfyldt() {
        boolean mangler = getValue().isBlank();
        setInvalid(mangler);
        if (mangler) {
            focus();
        }
        return !mangler;
    }
}
