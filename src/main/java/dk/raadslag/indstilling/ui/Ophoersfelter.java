package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Ophoer;
import dk.raadslag.kalender.ui.Datoord;

/** Until when something is confidential: a day, an event in words, or not known. */
class Ophoersfelter extends Div {

    private static final int PAUSE = 1_000;

    /** How its end is known. */
    enum Art {
        DATO,
        BEGIVENHED,
        UKENDT
    }

    private final RadioButtonGroup<Art> art = new RadioButtonGroup<>(getTranslation("sag.ophoer"));
    private final DatePicker dato = new DatePicker(getTranslation("sag.ophoer.dato"));
    private final TextField begivenhed = new TextField(getTranslation("sag.ophoer.begivenhed"));

    /** @param testId before the names of the fields */
    Ophoersfelter(String testId) {
        art.setItems(Art.values());
        art.setItemLabelGenerator(en -> getTranslation("sag.ophoer." + en));
        art.setHelperText(getTranslation("sag.ophoer.hjaelp"));
        art.setTestId(testId + "ophoer");
        dato.setI18n(Datoord.of(this, getLocale()));
        dato.setLocale(getLocale());
        dato.setTestId(testId + "til");
        begivenhed.setHelperText(getTranslation("sag.ophoer.begivenhed.hjaelp"));
        begivenhed.setMaxLength(300);
        begivenhed.setWidthFull();
        begivenhed.setTestId(testId + "begivenhed");
        art.addValueChangeListener(change -> show());
        addClassName("dialogfelter");
        add(art, dato, begivenhed);
        vis(Ophoer.UKENDT);
    }

    void vedAendring(SerializableRunnable aendret) {
        begivenhed.setValueChangeMode(ValueChangeMode.LAZY);
        begivenhed.setValueChangeTimeout(PAUSE);
        art.addValueChangeListener(change -> aendret.run());
        dato.addValueChangeListener(change -> aendret.run());
        begivenhed.addValueChangeListener(change -> aendret.run());
    }

    /** Says that the criterion demands it; the rule itself is asked when it is proposed or decided. */
    void kraeves(boolean kraevet) {
        art.setRequiredIndicatorVisible(kraevet);
        art.setHelperText(getTranslation(kraevet ? "sag.ophoer.kraeves" : "sag.ophoer.hjaelp"));
    }

    /** Where "not known yet" is no answer. */
    void kunKendt() {
        Art nu = art.getValue();
        art.setItems(Art.DATO, Art.BEGIVENHED);
        art.setValue(nu == Art.UKENDT ? Art.DATO : nu);
    }

    void vis(Ophoer ophoer) {
        art.setValue(ophoer.dato() != null ? Art.DATO : ophoer.erKendt() ? Art.BEGIVENHED : Art.UKENDT);
        dato.setValue(ophoer.dato());
        begivenhed.setValue(ophoer.begivenhed());
        show();
    }

    Ophoer valgt() {
        return switch (art.getValue()) {
            case DATO -> new Ophoer(dato.getValue(), "");
            case BEGIVENHED -> Ophoer.naar(begivenhed.getValue());
            case UKENDT -> Ophoer.UKENDT;
        };
    }

    private void show() {
        dato.setVisible(art.getValue() == Art.DATO);
        begivenhed.setVisible(art.getValue() == Art.BEGIVENHED);
    }
}
