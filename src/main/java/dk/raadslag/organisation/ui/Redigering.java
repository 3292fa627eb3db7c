package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.organisation.Afvisning;
import dk.raadslag.organisation.Afvist;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;

/** A dialog that saves and closes, or stays as it was and says why. */
abstract class Redigering extends Dialog {

    private final Map<Afvisning, SerializableConsumer<Boolean>> marks = new EnumMap<>(Afvisning.class);
    private final Paragraph error = new Paragraph();
    private final SerializableRunnable saved;

    Redigering(String titleKey, SerializableRunnable saved) {
        this.saved = saved;
        setHeaderTitle(getTranslation(titleKey));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(640px, 100%)");
        error.addClassName("fejl");
        error.getElement().setAttribute("role", "alert");
        error.setTestId("fejl");
        add(error);
        Button cancel = new Button(getTranslation("organisation.fortryd"), click -> close());
        Button save = new Button(getTranslation("organisation.gem"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("gem");
        getFooter().add(cancel, save);
    }

    /** Whom or what it is about: what is typed and not saved comes back to its own. */
    void about(String noegle) {
        getElement().setAttribute("data-om", noegle);
    }

    /** The fields, in one column where the window is narrow and two where it is not. */
    void fields(Component... fields) {
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("460px", 2));
        add(form);
    }

    /** The field that a refusal points at. */
    void concerns(Afvisning afvisning, HasValidation field) {
        marks.put(afvisning, invalid -> {
            field.setInvalid(invalid);
            if (invalid && field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
    }

    private void save() {
        error.setText("");
        marks.values().forEach(mark -> mark.accept(false));
        try {
            store();
        } catch (Afvist refused) {
            refuse(refused.afvisning().key());
            marks.getOrDefault(refused.afvisning(), invalid -> {}).accept(true);
            return;
        } catch (OptimisticLockingFailureException changed) {
            keepWhatIsTyped();
            refuse("organisation.aendret");
            return;
        }
        close();
        saved.run();
    }

    /** It is offered when the dialog is opened again, beside what the other wrote. */
    private void keepWhatIsTyped() {
        getElement().setAttribute("data-behold", true);
    }

    private void refuse(String key) {
        error.setText(getTranslation(key));
    }

    /** One service call. */
    abstract void store();
}
