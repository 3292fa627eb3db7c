package dk.raadslag.organisation;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a session lives that nobody touches. Whoever has only asked for the sign-in page has one too: it is forgotten
 * in a minute, so that asking again and again fills no memory; a browser that shows the page keeps it for as long as it
 * takes to find a password.
 */
@Component
class SessionLength implements HttpSessionListener, VaadinServiceInitListener {

    private static final int LOOKED = seconds(Duration.ofMinutes(1));
    private static final int AT_THE_DOOR = seconds(Duration.ofMinutes(10));

    private final int signedIn;

    SessionLength(@Value("${server.servlet.session.timeout}") Duration signedIn) {
        this.signedIn = seconds(signedIn);
    }

    @Override
    public void sessionCreated(HttpSessionEvent begun) {
        begun.getSession().setMaxInactiveInterval(LOOKED);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(shown -> {
            WrappedSession session = shown.getUI().getSession().getSession();
            if (session.getMaxInactiveInterval() == LOOKED) {
                session.setMaxInactiveInterval(AT_THE_DOOR);
            }
        });
    }

    /** With whoever is signed in it lives as long as was set. */
    void lengthen(HttpSession session) {
        if (session.getMaxInactiveInterval() != signedIn) {
            session.setMaxInactiveInterval(signedIn);
        }
    }

    private static int seconds(Duration time) {
        return Math.toIntExact(time.toSeconds());
    }
}
