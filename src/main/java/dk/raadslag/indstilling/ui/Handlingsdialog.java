package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before something is done: what is needed for it, and what follows. Stays, and says why, when it is refused. */
abstract class Handlingsdialog extends Dialog {

    private final Paragraph fejl = new Paragraph();
    private final Div indhold = new Div(fejl);
    private final Button bekraeft;
    private final SerializableRunnable udfoert;

    Handlingsdialog(String titel, String knap, SerializableRunnable udfoert) {
        this.udfoert = udfoert;
        setHeaderTitle(titel);
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(560px, 100%)");
        fejl.addClassName("fejl");
        fejl.setTestId("fejl");
        fejl.getElement().setAttribute("role", "alert");
        Button fortryd = new Button(getTranslation("sag.fortryd"), click -> close());
        fortryd.setTestId("fortryd");
        bekraeft = new Button(knap, click -> bekraeft());
        bekraeft.addThemeVariants(ButtonVariant.PRIMARY);
        bekraeft.setTestId("bekraeft");
        getFooter().add(fortryd, bekraeft);
        indhold.addClassName("dialogfelter");
        add(indhold);
    }

    Button bekraeftknap() {
        return bekraeft;
    }

    /** Below what is there already. */
    final void indhold(Component... dele) {
        indhold.add(dele);
    }

    /** A second click that was under way when the first had been carried out does nothing. */
    private void bekraeft() {
        fejl.setText("");
        if (isOpened() && erUdfyldt()) {
            Forsoeg.paa(this, this::udfoer, this::faerdig, fejl::setText);
        }
    }

    private void faerdig() {
        close();
        udfoert.run();
    }

    /** Marks what is missing. */
    boolean erUdfyldt() {
        return true;
    }

    /** One service call. */
    abstract void udfoer();
}
