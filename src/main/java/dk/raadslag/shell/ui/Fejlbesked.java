package dk.raadslag.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What a person sees when a click fails: one sentence, nothing of the inside. The log gets the whole story. */
public class Fejlbesked implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Fejlbesked.class);

    @Override
    public void error(ErrorEvent event) {
        String key = key(event.getThrowable());
        if (key.equals("shell.fejl.uventet")) {
            LOG.error("Unforeseen", event.getThrowable());
        }
        @Nullable UI ui = UI.getCurrent();
        if (ui != null) {
            Notification notice = Notification.show(ui.getTranslation(key), 8000, Notification.Position.BOTTOM_CENTER);
            notice.addThemeVariants(NotificationVariant.ERROR);
            notice.setAssertive(true);
        }
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
        return "shell.fejl.uventet";
    }
}
