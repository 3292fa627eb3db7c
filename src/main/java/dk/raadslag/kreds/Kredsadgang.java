package dk.raadslag.kreds;

import dk.raadslag.organisation.Bruger;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which agendas somebody may read by a circle: asked anew each time, so that who has left reads nothing. */
@Component
public class Kredsadgang {

    private final JdbcClient jdbc;

    Kredsadgang(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this person is in a circle of the forum of that meeting. */
    public boolean laeser(Bruger bruger, long moede) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM raadslag.kreds_medlem km JOIN raadslag.kreds k ON k.id = km.kreds_id
                            JOIN raadslag.moede m ON m.forum_noegle = k.forum_noegle
                            WHERE km.bruger_id = ? AND km.til IS NULL AND m.id = ?)""").params(bruger.getId(), moede).query(Boolean.class).single();
    }

    /** The keys of the forums whose circles this person is in. */
    public List<String> fora(long brugerId) {
        return jdbc.sql("""
                        SELECT DISTINCT k.forum_noegle FROM raadslag.kreds_medlem km
                        JOIN raadslag.kreds k ON k.id = km.kreds_id WHERE km.bruger_id = ? AND km.til IS NULL""").param(brugerId).query(String.class).list();
    }
}
