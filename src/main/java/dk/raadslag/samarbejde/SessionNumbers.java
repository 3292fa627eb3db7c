package dk.raadslag.samarbejde;

import dk.raadslag.drift.Measured;
import org.springframework.stereotype.Component;

/** How many are here. */
@Component
class SessionNumbers implements Measured {

    private final Sessionslukker sessions;

    SessionNumbers(Sessionslukker sessions) {
        this.sessions = sessions;
    }

    @Override
    public void measure(Gauges gauges) {
        gauges.add(
                "sessions",
                "Browsers with a screen of this node open, signed in or at the door",
                sessions.open().size());
        gauges.add(
                "sessions_signed_in",
                "Those of them where somebody is signed in",
                sessions.open().stream()
                        .filter(session -> Sessionslukker.person(session.getSession()) != null)
                        .count());
    }
}
