package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.textfield.TextField;

/** A line of a dialog. */
class DialogPart extends TextField implements PartField {

    DialogPart(KlassifikationPart part, String testId) {
        setLabel(getTranslation(part.etiket()));
        setHelperText(getTranslation(part.etiket() + ".hjaelp"));
        if (part == KlassifikationPart.LOV) {
            setErrorMessage(getTranslation("sag.lov.mangler"));
            setRequiredIndicatorVisible(true);
        }
        setManualValidation(true);
        setMaxLength(part.hoejst());
        setWidthFull();
        setTestId(testId);
        addValueChangeListener(change -> setInvalid(isInvalid() && getValue().isBlank()));
    }

    @Override
    public TextField component() {
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
        boolean mangler = getValue().isBlank();
        setInvalid(mangler);
        if (mangler) {
            focus();
        }
        return !mangler;
    }
}
