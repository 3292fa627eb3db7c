package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** Why something is done, in the person's own words; it stands in the history. */
class Grundfelt extends TextArea implements PartField {

    Grundfelt() {
        this("grund");
    }

    Grundfelt(String testId) {
        setLabel(getTranslation("sag.grund"));
        setHelperText(getTranslation("sag.grund.hjaelp"));
        setErrorMessage(getTranslation("sag.grund.mangler"));
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setMaxLength(2_000);
        setWidthFull();
        setTestId(testId);
        addValueChangeListener(change -> setInvalid(isInvalid() && getValue().isBlank()));
    }

    @Override
    public Grundfelt component() {
        return this;
    }

    @Override
    public String words() {
        return getValue();
    }

    @Override
    public void show(String words) {
        setValue(words);
    }

    @Override
    public void hint(String words) {
        setHelperText(words);
    }

    @Override
    public boolean isFilled() {
        return erUdfyldt();
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
