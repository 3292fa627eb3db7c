package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.forloeb.UdfaldFindesIkke;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.UlovligOvergang;
import org.springframework.dao.OptimisticLockingFailureException;

/** Does what a person asked for, or says in one sentence why it cannot be done; nothing has changed then. */
public final class Forsoeg {

    private static final int LAESETID = 8_000;

    private Forsoeg() {}

    /**
     * @param efter runs when it is done, and when another was first: the screen is to be read again in both cases
     * @param regel gets the sentence of the rule that stands in the way
     */
    public static void paa(
            Component her,
            SerializableRunnable handling,
            SerializableRunnable efter,
            SerializableConsumer<String> regel) {
        try {
            handling.run();
        } catch (Regelbrud brud) {
            regel.accept(her.getTranslation(brud.noegle(), brud.oplysninger()));
            return;
        } catch (UdfaldFindesIkke | UlovligOvergang | OptimisticLockingFailureException imens) {
            sig(her.getTranslation("sag.aendretImens"));
        }
        efter.run();
    }

    /** The same, with the rule's sentence as a notification. */
    public static void paa(Component her, SerializableRunnable handling, SerializableRunnable efter) {
        paa(her, handling, efter, Forsoeg::sig);
    }

    /** A sentence at the foot of the window, read aloud. */
    public static void sig(String saetning) {
        Notification.show(saetning, LAESETID, Position.BOTTOM_CENTER);
    }
}
