package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
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
import java.util.Optional;
import java.util.stream.Stream;
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
        getElement().setAttribute("data-om", forum.noegle());
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
        Optional<Component> mangler = missing();
        felter().forEach(felt -> mark(felt, false));
        if (mangler.isPresent()) {
            fejl.setText(getTranslation("kalender.forum.mangler"));
            mark(mangler.get(), true);
            return;
        }
        try {
            fora.aendr(forum, oplysninger(), grund.getValue());
        } catch (UmuligTid umulig) {
            fejl.setText(getTranslation(umulig.grund().noegle()));
            return;
        } catch (OptimisticLockingFailureException andre) {
            getElement().setAttribute("data-behold", true);
            fejl.setText(getTranslation("kalender.forum.aendretImens"));
            return;
        }
        close();
        aendret.run();
    }

    private Stream<Component> felter() {
        return Stream.of(Stream.of(navn, sted, offentlighed), rytme.felter(), punkter.felter(), Stream.of(grund))
                .flatMap(felter -> felter);
    }

    /** The first field that is empty, in the order they stand. */
    private Optional<Component> missing() {
        return felter().filter(Forumdialog::isEmpty).findFirst();
    }

    private static boolean isEmpty(Component felt) {
        return felt instanceof HasValue<?, ?> value
                && (value.isEmpty()
                        || value.getValue() instanceof String ord && ord.isBlank()
                        || value.getValue() instanceof Integer tal && tal < 0);
    }

    /** Where the window is lower than the dialog, focus brings the field into sight. */
    private static void mark(Component felt, boolean mangler) {
        if (felt instanceof HasValidation validation) {
            validation.setInvalid(mangler);
        }
        if (mangler && felt instanceof Focusable<?> focusable) {
            focusable.focus();
        }
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
