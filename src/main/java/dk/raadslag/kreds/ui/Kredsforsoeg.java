package dk.raadslag.kreds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kreds.Kredsafvist;
import org.springframework.dao.OptimisticLockingFailureException;

/** Says in one sentence why a change of a circle cannot be made; nothing has changed then. */
class Kredsforsoeg extends Paragraph {

    Kredsforsoeg(String testId) {
        addClassName("fejl");
        setTestId(testId);
        getElement().setAttribute("role", "alert");
    }

    /** Whether it was done. */
    boolean paa(Component her, SerializableRunnable handling) {
        setText("");
        try {
            handling.run();
            return true;
        } catch (Kredsafvist afvist) {
            setText(her.getTranslation(afvist.grund().noegle()));
        } catch (OptimisticLockingFailureException andre) {
            // What is typed is offered when the dialog is opened again, beside what the other wrote.
            her.getElement().setAttribute("data-behold", true);
            setText(her.getTranslation("kreds.aendretImens"));
        }
        return false;
    }
}
