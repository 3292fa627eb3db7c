package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Ophoer;
import dk.raadslag.kalender.ui.Datoord;

/** Until when something is confidential: a day, an event in words, or not known. */
class Ophoersfelter extends Div {

    /** How its end is known. */
    enum Art {
        DATO,
        BEGIVENHED,
        UKENDT
    }

    private final RadioButtonGroup<Art> art = new RadioButtonGroup<>(getTranslation("sag.ophoer"));
    private final DatePicker dato = new DatePicker(getTranslation("sag.ophoer.dato"));
    private final PartField begivenhed;

    /**
     * @param testId before the names of the fields
     * @param begivenhed where the event is written
     */
    Ophoersfelter(String testId, PartField begivenhed) {
        this.begivenhed = begivenhed;
        art.setItems(Art.values());
        art.setItemLabelGenerator(en -> getTranslation("sag.ophoer." + en));
        art.setHelperText(getTranslation("sag.ophoer.hjaelp"));
        art.setTestId(testId + "ophoer");
        dato.setI18n(Datoord.of(this, getLocale()));
        dato.setLocale(getLocale());
        dato.setTestId(testId + "til");
        art.addValueChangeListener(change -> show());
        addClassName("dialogfelter");
        add(art, dato, begivenhed.component());
        vis(Ophoer.UKENDT);
    }

    /** Tells of each choice. */
    void onChoice(SerializableRunnable chosen) {
        art.addValueChangeListener(change -> chosen.run());
        dato.addValueChangeListener(change -> chosen.run());
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
        if (art.isEmpty() || ophoer.erKendt() || !valgt().equals(ophoer)) {
            art.setValue(ophoer.dato() != null ? Art.DATO : ophoer.erKendt() ? Art.BEGIVENHED : Art.UKENDT);
        }
        dato.setValue(ophoer.dato());
        begivenhed.show(ophoer.begivenhed());
        show();
    }

    /** An event is written before it is chosen where its words were still in the browser. */
    void follow(Ophoer ophoer) {
        if (!ophoer.begivenhed().isEmpty()) {
            art.setValue(Art.BEGIVENHED);
        }
    }

    Ophoer valgt() {
        return switch (art.getValue()) {
            case DATO -> new Ophoer(dato.getValue(), "");
            case BEGIVENHED -> Ophoer.naar(begivenhed.words());
            case UKENDT -> Ophoer.UKENDT;
        };
    }

    private void show() {
        dato.setVisible(art.getValue() == Art.DATO);
        begivenhed.setShown(art.getValue() == Art.BEGIVENHED);
    }
}
