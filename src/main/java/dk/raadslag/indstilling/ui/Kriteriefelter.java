package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Kriterium;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By which criterion something is closed, why, and until when: the same guide for who proposes and who decides (rule 9). */
class Kriteriefelter extends Div {

    private final ComboBox<Kriterium> kriterium = new ComboBox<>(getTranslation("sag.kriterium"));
    private final Div forklaring = new Div();
    private final PartField lov;
    private final PartField grund;
    private final Ophoersfelter ophoer;

    /**
     * @param testId before the names of the fields
     * @param felter where each of the words is written
     */
    Kriteriefelter(String testId, List<Kriterium> kriterier, Function<KlassifikationPart, PartField> felter) {
        lov = felter.apply(KlassifikationPart.LOV);
        grund = felter.apply(KlassifikationPart.GRUND);
        ophoer = new Ophoersfelter(testId, felter.apply(KlassifikationPart.BEGIVENHED));
        kriterium.setItems(kriterier);
        kriterium.setItemLabelGenerator(et -> et.titel(getLocale()));
        kriterium.setErrorMessage(getTranslation("sag.kriterium.mangler"));
        kriterium.setRequiredIndicatorVisible(true);
        kriterium.setManualValidation(true);
        kriterium.setWidthFull();
        kriterium.setTestId(testId + "kriterium");
        kriterium.addValueChangeListener(change -> {
            kriterium.setInvalid(kriterium.isInvalid() && kriterium.isEmpty());
            forklar(change.getValue());
        });
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
        add(oekonomi, kriterium, forklaring, lov.component(), alle, grund.component(), ophoer);
        forklar(null);
    }

    /** The reason for closing a bilag stays out of the history, which more people read than the bilag. */
    Kriteriefelter omBilag() {
        grund.hint(getTranslation("sag.grund.hjaelp.bilag"));
        return this;
    }

    /** Tells of each choice. */
    void onChoice(SerializableRunnable chosen) {
        kriterium.addValueChangeListener(change -> chosen.run());
        ophoer.onChoice(chosen);
    }

    void vis(Klassifikation valg) {
        kriterium.setValue(valg.kriterium());
        lov.show(valg.lov());
        grund.show(valg.grund());
        ophoer.vis(valg.ophoer());
    }

    /** Something of it has been saved: a field that was hidden may hold words by now. */
    void follow(Klassifikation valg) {
        ophoer.follow(valg.ophoer());
    }

    Klassifikation valgt() {
        return Klassifikation.fortrolig(kriterium.getValue(), grund.words())
                .medLov(demandsLov() ? lov.words() : "")
                .indtil(ophoer.valgt());
    }

    /** Marks what is missing, and goes to the first of it. */
    boolean erUdfyldt() {
        boolean begrundet = grund.isFilled();
        boolean hjemlet = !demandsLov() || lov.isFilled();
        kriterium.setInvalid(kriterium.isEmpty());
        if (kriterium.isInvalid()) {
            kriterium.focus();
        }
        return !kriterium.isInvalid() && hjemlet && begrundet;
    }

    private boolean demandsLov() {
        return kriterium.getOptionalValue().filter(Kriterium::kraeverLov).isPresent();
    }

    private void forklar(@Nullable Kriterium valgt) {
        lov.component().setVisible(demandsLov());
        ophoer.kraeves(valgt != null && valgt.kraeverOphoer());
        forklaring.removeAll();
        if (valgt != null) {
            forklaring.add(new Kriteriekort(valgt));
        }
    }
}
