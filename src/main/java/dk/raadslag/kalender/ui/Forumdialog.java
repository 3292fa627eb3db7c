package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kalender.Forumadministration;
import dk.raadslag.kalender.Forumoplysninger;
import dk.raadslag.kalender.Offentlighed;
import dk.raadslag.kalender.UmuligTid;
import org.springframework.dao.OptimisticLockingFailureException;

/** Changes a forum, with a reason; says how many planned meetings follow. */
class Forumdialog extends Dialog {

    private final Paragraph fejl = new Paragraph();
    private final TextField navn = new TextField(getTranslation("kalender.forum.navn"));
    private final TextField sted = new TextField(getTranslation("kalender.forum.sted"));
    private final Rytmefelter rytme = new Rytmefelter();
    private final ComboBox<Offentlighed> offentlighed = new ComboBox<>(getTranslation("kalender.forum.offentlighed"));
    private final Checkbox aktiv = new Checkbox(getTranslation("kalender.forum.aktiv"));
    private final TextField grund = new TextField(getTranslation("kalender.grund"));
    private final FastePunkter punkter;

    Forumdialog(Forum forum, Forumadministration fora, SerializableRunnable aendret) {
        punkter = new FastePunkter(forum.fastePunkter());
        setHeaderTitle(getTranslation("kalender.ret") + ": " + forum.navn());
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(1120px, 100%)");
        fejl.addClassName("fejl");
        fejl.getElement().setAttribute("role", "alert");
        fejl.setTestId("fejl");
        navn.setValue(forum.navn());
        sted.setValue(forum.sted());
        rytme.vis(forum.rytme());
        offentlighed.setItems(Offentlighed.values());
        offentlighed.setItemLabelGenerator(valgt -> getTranslation(valgt.noegle()));
        offentlighed.setValue(forum.offentlighed());
        aktiv.setValue(forum.aktiv());
        navn.setTestId("navn");
        sted.setTestId("sted");
        grund.setTestId("grund");
        grund.setWidthFull();
        grund.setRequiredIndicatorVisible(true);
        grund.setHelperText(getTranslation("kalender.forum.foelger", fora.derFoelgerMed(forum)));
        Div form = new Div(navn, sted, offentlighed, aktiv);
        form.addClassName("feltgitter");
        add(fejl, form, rytme, punkter, grund);
        Button gem = new Button(getTranslation("kalender.gem"), click -> gem(forum, fora, aendret));
        gem.addThemeVariants(ButtonVariant.PRIMARY);
        gem.setTestId("gem");
        getFooter().add(new Button(getTranslation("kalender.fortryd"), click -> close()), gem);
    }

    private void gem(Forum forum, Forumadministration fora, SerializableRunnable aendret) {
        if (!erUdfyldt()) {
            fejl.setText(getTranslation("kalender.forum.mangler"));
            if (grund.isEmpty()) {
                grund.focus();
            }
            return;
        }
        try {
            fora.aendr(forum, oplysninger(), grund.getValue());
        } catch (UmuligTid umulig) {
            fejl.setText(getTranslation(umulig.grund().noegle()));
            return;
        } catch (OptimisticLockingFailureException andre) {
            fejl.setText(getTranslation("kalender.aendret"));
            return;
        }
        close();
        aendret.run();
    }

    private boolean erUdfyldt() {
        return !navn.getValue().isBlank()
                && !sted.getValue().isBlank()
                && !grund.getValue().isBlank()
                && !offentlighed.isEmpty()
                && rytme.erUdfyldt()
                && punkter.erUdfyldt();
    }

    private Forumoplysninger oplysninger() {
        return new Forumoplysninger(
                navn.getValue(),
                sted.getValue(),
                rytme.rytme(),
                offentlighed.getValue(),
                punkter.punkter(),
                aktiv.getValue());
    }
}
