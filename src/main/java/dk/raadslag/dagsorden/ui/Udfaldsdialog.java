package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.dagsorden.Moedekontrol;
import dk.raadslag.forloeb.Udfald;
import dk.raadslag.indstilling.ui.Forsoeg;
import dk.raadslag.kvalitet.Fund;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what an outcome of the meeting will do before it is done, and asks for the reason it needs. */
class Udfaldsdialog extends Dialog {

    private static final String FIELDS = "dialogfelter";
    private static final int REASON = 2_000;

    private final TextArea grund = new TextArea(getTranslation("dagsorden.grund"));
    private final Div varsler = new Div();
    private final Paragraph fejl = new Paragraph();
    private final Button fortryd = new Button(getTranslation("dagsorden.fortryd"), click -> close());
    private final Button bekraeft = new Button();
    private final SerializableConsumer<Map<String, Object>> handling;
    private final SerializableRunnable gjort;
    private final boolean kraeverGrund;
    private boolean trods;

    /**
     * @param navn what the outcome is called on the screen
     * @param gjort reads the screen again, after the choice or when another was first
     */
    Udfaldsdialog(
            Udfald udfald,
            String navn,
            Component forklaring,
            SerializableConsumer<Map<String, Object>> handling,
            SerializableRunnable gjort) {
        this(navn, forklaring, udfald.kraever("grund"), handling, gjort);
    }

    /** For what is done with a reason, and is no step of the process. */
    Udfaldsdialog(
            String navn,
            Component forklaring,
            boolean kraeverGrund,
            SerializableConsumer<Map<String, Object>> handling,
            SerializableRunnable gjort) {
        this.handling = handling;
        this.gjort = gjort;
        setHeaderTitle(navn);
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(560px, 100%)");
        fejl.addClassName("fejl");
        fejl.getElement().setAttribute("role", "alert");
        fejl.setTestId("fejl");
        grund.setRequiredIndicatorVisible(true);
        grund.setManualValidation(true);
        grund.addValueChangeListener(
                change -> grund.setInvalid(grund.isInvalid() && grund.getValue().isBlank()));
        grund.setMaxLength(REASON);
        grund.setWidthFull();
        grund.setHelperText(getTranslation("dagsorden.grund.hjaelp"));
        grund.setErrorMessage(getTranslation("dagsorden.grund.mangler"));
        grund.setTestId("grund");
        this.kraeverGrund = kraeverGrund;
        grund.setVisible(kraeverGrund);
        forklaring.addClassName(FIELDS);
        Div indhold = new Div(fejl, varsler, forklaring, grund);
        indhold.addClassName(FIELDS);
        add(indhold);
        bekraeft.setText(navn);
        bekraeft.addClickListener(click -> confirm());
        bekraeft.addThemeVariants(ButtonVariant.PRIMARY);
        bekraeft.setTestId("bekraeft");
        fortryd.setTestId("fortryd");
        getFooter().add(fortryd, bekraeft);
    }

    /** What the check stops is shown, and goes out only with a reason. */
    void trods(List<Fund> spaerringer) {
        warn("spaerringer", getTranslation("dagsorden.tjek.spaerrer", spaerringer.size()), new Moedefund(spaerringer));
        trods = true;
    }

    /** Stands above the rest, and only a reason goes past it. */
    void warn(String testId, String saetning, Component hvad) {
        Div varsel = new Div(new Paragraph(saetning), hvad);
        varsel.addClassNames("card", "advarsel");
        varsel.setTestId(testId);
        varsler.add(varsel);
        grund.setVisible(true);
    }

    void clearWarnings() {
        varsler.removeAll();
        grund.setVisible(kraeverGrund);
        trods = false;
    }

    /** Shorter than the title, which names the thing. */
    Udfaldsdialog confirmedAs(String knap) {
        bekraeft.setText(knap);
        return this;
    }

    /** Who reads the reason, where it is not everybody. */
    Udfaldsdialog reasonFor(String laesere) {
        grund.setHelperText(laesere);
        return this;
    }

    /** It cannot be done yet. */
    void explainOnly() {
        fortryd.setText(getTranslation("dagsorden.luk"));
        bekraeft.setVisible(false);
    }

    /** A second click that was under way when the first had been carried out does nothing. */
    private void confirm() {
        if (!isOpened()) {
            return;
        }
        grund.setInvalid(grund.isVisible() && grund.getValue().isBlank());
        if (grund.isInvalid()) {
            grund.focus();
            return;
        }
        Map<String, Object> givet = new HashMap<>();
        if (grund.isVisible()) {
            givet.put("grund", grund.getValue().strip());
        }
        if (trods) {
            givet.put(Moedekontrol.TRODS, true);
        }
        alsoSay(givet);
        Forsoeg.paa(this, () -> handling.accept(givet), this::done, this::refused);
    }

    /** What else goes with the outcome. */
    void alsoSay(Map<String, Object> givet) {}

    void refused(String saetning) {
        fejl.setText(saetning);
    }

    private void done() {
        close();
        gjort.run();
    }
}
