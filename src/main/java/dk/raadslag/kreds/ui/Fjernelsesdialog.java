package dk.raadslag.kreds.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kreds.Kreds;
import dk.raadslag.kreds.Kredse;
import dk.raadslag.kreds.Kredsmedlem;

/** Asks before somebody is taken out of a circle, and says what they can no longer read. */
class Fjernelsesdialog extends Dialog {

    Fjernelsesdialog(Kredse kredse, Kreds kreds, Kredsmedlem medlem, SerializableRunnable gjort) {
        String navn = medlem.getBruger().getNavn();
        long id = kreds.getId();
        long fjernes = medlem.getId();
        Kredsforsoeg forsoeg = new Kredsforsoeg("fejl");
        setHeaderTitle(getTranslation("kreds.fjern.sikker", navn));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(560px, 100%)");
        Div indhold = new Div(
                forsoeg,
                new Paragraph(getTranslation(
                        "kreds.fjern.hvad", navn, kreds.getForum().navn())));
        indhold.addClassName("dialogfelter");
        add(indhold);
        Button fortryd = new Button(getTranslation("kreds.fortryd"), click -> close());
        fortryd.setTestId("fortryd");
        Button ja = new Button(getTranslation("kreds.fjern.navn", navn), click -> {
            if (isOpened() && forsoeg.paa(this, () -> kredse.fjern(id, fjernes))) {
                close();
                gjort.run();
            }
        });
        ja.addThemeVariants(ButtonVariant.PRIMARY);
        ja.setTestId("bekraeft");
        getFooter().add(fortryd, ja);
    }
}
