package dk.raadslag.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import dk.raadslag.shell.DatabaseAway;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What a person sees when a click fails: one sentence, nothing of the inside. The log gets where it was, and no word of it. */
public class Fejlbesked implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Fejlbesked.class);
    private static final String CALLS = ServerRpcHandler.class.getName();
    private static final String OURS = "dk.raadslag.";
    private static final int DEEPEST = 10;

    /** The database does not answer: nothing is wrong with what was asked for. */
    static final String DATABASE = "shell.fejl.database";

    @Override
    public void error(ErrorEvent event) {
        String key = key(event.getThrowable());
        if (key.equals("shell.fejl.uventet")) {
            note(event.getThrowable());
        } else if (key.equals(DATABASE)) {
            LOG.warn("A click waits for the database");
        }
        @Nullable UI ui = UI.getCurrent();
        if (ui != null) {
            Notification notice = Notification.show(ui.getTranslation(key), 8000, Notification.Position.BOTTOM_CENTER);
            notice.addThemeVariants(NotificationVariant.ERROR);
            notice.setAssertive(true);
        }
    }

    /** A call that never reached the program is no error of its own, and anybody can make as many as they like. */
    private static void note(Throwable thrown) {
        Throwable root = root(thrown);
        boolean reached = Arrays.stream(root.getStackTrace())
                .takeWhile(step -> !step.getClassName().equals(CALLS))
                .anyMatch(step -> step.getClassName().startsWith(OURS));
        boolean called = Arrays.stream(root.getStackTrace())
                .anyMatch(step -> step.getClassName().equals(CALLS));
        if (called && !reached) {
            LOG.warn("A call that cannot be read: {}", root.getClass().getName());
            LOG.debug("It was", Whereabouts.of(thrown));
        } else {
            LOG.error("Unforeseen", Whereabouts.of(thrown));
        }
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
            root = root.getCause();
        }
        return root;
    }

    static String key(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthenticationCredentialsNotFoundException) {
                return "shell.fejl.udlogget";
            }
            if (cause instanceof AccessDeniedException) {
                return "shell.fejl.adgang";
            }
            if (cause instanceof OptimisticLockingFailureException) {
                return "shell.fejl.aendret";
            }
        }
        return DatabaseAway.isCauseOf(thrown) ? DATABASE : "shell.fejl.uventet";
    }
}
