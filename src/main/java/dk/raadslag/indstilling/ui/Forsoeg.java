package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.forloeb.OplysningMangler;
import dk.raadslag.forloeb.UdfaldFindesIkke;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.UlovligOvergang;
import dk.raadslag.kalender.UmuligTid;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;

/** Does what a person asked for, or says in one sentence why it cannot be done; nothing has changed then. */
public final class Forsoeg {

    private static final int LAESETID = 8_000;

    /** The button that was pressed is gone: the keyboard goes on at the screen, and not before the menu. */
    private static final String STAY_ON_THE_SCREEN = """
            setTimeout(() => document.activeElement === document.body && document.getElementById('indhold')?.focus({ preventScroll: true }), 500)""";

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
        } catch (OplysningMangler mangel) {
            regel.accept(saetning(her, mangel));
            return;
        } catch (UmuligTid umulig) {
            regel.accept(her.getTranslation(umulig.grund().noegle()));
            return;
        } catch (UdfaldFindesIkke
                | UlovligOvergang
                | dk.raadslag.kalender.UlovligOvergang
                | OptimisticLockingFailureException imens) {
            sig(her.getTranslation("sag.aendretImens"));
        }
        efter.run();
        UI.getCurrent().getPage().executeJs(STAY_ON_THE_SCREEN);
    }

    /** The same, with the rule's sentence as a notification. */
    public static void paa(Component her, SerializableRunnable handling, SerializableRunnable efter) {
        paa(her, handling, efter, Forsoeg::sig);
    }

    private static String saetning(Component her, OplysningMangler mangel) {
        return her.getTranslation(
                "forloeb.mangler",
                mangel.noegler().stream()
                        .map(noegle -> her.getTranslation(noegle))
                        .collect(Collectors.joining(her.getTranslation("forloeb.mangler.og"))));
    }

    /** A sentence at the foot of the window, read aloud. */
    public static void sig(String saetning) {
        Notification.show(saetning, LAESETID, Position.BOTTOM_CENTER);
    }
}
