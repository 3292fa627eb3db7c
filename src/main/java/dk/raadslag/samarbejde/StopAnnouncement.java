package dk.raadslag.samarbejde;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.VaadinSession;
import dk.raadslag.drift.StopAnnounced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody who sits at a screen of this node that it is about to stop, and how soon. */
@Component
class StopAnnouncement {

    private final Sessionslukker sessions;

    StopAnnouncement(Sessionslukker sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void tell(StopAnnounced stop) {
        long seconds = stop.notice().toSeconds();
        sessions.open().forEach(session -> tell(session, seconds));
    }

    private static void tell(VaadinSession session, long seconds) {
        if (Sessionslukker.person(session.getSession()) != null) {
            session.access(() -> session.getUIs().forEach(screen -> show(screen, seconds)));
        }
    }

    /** It stays until the screen goes. */
    private static void show(UI screen, long seconds) {
        screen.access(() -> {
            Notification notice = new Notification(
                    screen.getTranslation("samarbejde.stop", Long.toString(seconds)), 0, Position.TOP_CENTER);
            notice.addThemeVariants(NotificationVariant.WARNING);
            notice.setAssertive(true);
            screen.add(notice);
            notice.open();
        });
    }
}
