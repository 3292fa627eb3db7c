package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Kriterium;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By which criterion something is closed, why, and until when: the same guide for who proposes and who decides (rule 9). */
class Kriteriefelter extends Div {

    private static final int PAUSE = 1_000;

    private final ComboBox<Kriterium> kriterium = new ComboBox<>(getTranslation("sag.kriterium"));
    private final Div forklaring = new Div();
    private final TextField lov = new TextField(getTranslation("sag.lov"));
    private final Grundfelt grund = new Grundfelt();
    private final Ophoersfelter ophoer;

    /** @param testId before the names of the fields */
    Kriteriefelter(String testId, List<Kriterium> kriterier) {
        ophoer = new Ophoersfelter(testId);
        kriterium.setItems(kriterier);
        kriterium.setItemLabelGenerator(et -> et.titel(getLocale()));
        kriterium.setErrorMessage(getTranslation("sag.kriterium.mangler"));
        kriterium.setRequiredIndicatorVisible(true);
        kriterium.setManualValidation(true);
        kriterium.setWidthFull();
        kriterium.setTestId(testId + "kriterium");
        kriterium.addValueChangeListener(change -> forklar(change.getValue()));
        lov.setHelperText(getTranslation("sag.lov.hjaelp"));
        lov.setErrorMessage(getTranslation("sag.lov.mangler"));
        lov.setRequiredIndicatorVisible(true);
        lov.setManualValidation(true);
        lov.setMaxLength(300);
        lov.setWidthFull();
        lov.setTestId(testId + "lov");
        grund.setTestId(testId + "grund");
        forklaring.setTestId(testId + "kriterium-forklaring");
        forklaring.getElement().setAttribute("role", "status");
        Details alle = new Details(getTranslation("sag.kriterium.alle", kriterier.size()));
        alle.addOpenedChangeListener(opened -> {
            if (alle.getContent().findAny().isEmpty()) {
                kriterier.forEach(et -> alle.add(new Kriteriekort(et)));
            }
        });
        alle.setTestId(testId + "alle-kriterier");
        Paragraph oekonomi = new Paragraph(getTranslation("sag.kriterium.oekonomi"));
        oekonomi.addClassName("small");
        addClassName("dialogfelter");
        add(oekonomi, kriterium, forklaring, lov, alle, grund, ophoer);
        forklar(null);
    }

    /** The reason for closing a bilag stays out of the history, which more people read than the bilag. */
    Kriteriefelter omBilag() {
        grund.setHelperText(getTranslation("sag.grund.hjaelp.bilag"));
        return this;
    }

    /** Tells of each change, of what is written after a pause. */
    void vedAendring(SerializableRunnable aendret) {
        List.of(lov, grund).forEach(felt -> {
            felt.getElement().setProperty("maxlength", "2000");
        });
        lov.setValueChangeMode(ValueChangeMode.LAZY);
        lov.setValueChangeTimeout(PAUSE);
        grund.setValueChangeMode(ValueChangeMode.LAZY);
        grund.setValueChangeTimeout(PAUSE);
        kriterium.addValueChangeListener(change -> aendret.run());
        lov.addValueChangeListener(change -> aendret.run());
        grund.addValueChangeListener(change -> aendret.run());
        ophoer.vedAendring(aendret);
    }

    void vis(Klassifikation valg) {
        kriterium.setValue(valg.kriterium());
        lov.setValue(valg.lov());
        grund.setValue(valg.grund());
        ophoer.vis(valg.ophoer());
    }

    /** @throws dk.raadslag.indstilling.Regelbrud without criterion or reason */
    Klassifikation valgt() {
        return Klassifikation.fortrolig(kriterium.getValue(), grund.getValue())
                .medLov(lov.isVisible() ? lov.getValue() : "")
                .indtil(ophoer.valgt());
    }

    /** Marks what is missing, and goes to the first of it. */
    boolean erUdfyldt() {
        kriterium.setInvalid(kriterium.isEmpty());
        lov.setInvalid(lov.isVisible() && lov.getValue().isBlank());
        boolean begrundet = grund.erUdfyldt();
        if (kriterium.isInvalid()) {
            kriterium.focus();
        } else if (lov.isInvalid()) {
            lov.focus();
        }
        return !kriterium.isInvalid() && !lov.isInvalid() && begrundet;
    }

    private void forklar(@Nullable Kriterium valgt) {
        lov.setVisible(valgt != null && valgt.kraeverLov());
        ophoer.kraeves(valgt != null && valgt.kraeverOphoer());
        forklaring.removeAll();
        if (valgt != null) {
            forklaring.add(new Kriteriekort(valgt));
        }
    }
}
