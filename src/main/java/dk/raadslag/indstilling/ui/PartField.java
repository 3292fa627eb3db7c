package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.function.Function;

/** Where one {@link KlassifikationPart} is written: in a dialog it waits for the button, in a case it saves itself. */
interface PartField extends Serializable {

    /**
     * Those of a dialog.
     *
     * @param testId before the names of the fields
     */
    static Function<KlassifikationPart, PartField> inDialog(String testId) {
        return part -> part == KlassifikationPart.GRUND
                ? new Grundfelt(testId + part.noegle())
                : new DialogPart(part, testId + part.noegle());
    }

    Component component();

    String words();

    void show(String words);

    /** What is said of it below. */
    void hint(String words);

    default void setShown(boolean shown) {
        component().setVisible(shown);
    }

    /** Marks it, and goes to it, when nothing stands in it. */
    boolean isFilled();
}
