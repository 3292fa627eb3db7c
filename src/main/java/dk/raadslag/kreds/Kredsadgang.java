package dk.raadslag.kreds;

import dk.raadslag.organisation.AktuelBruger;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which agendas the one signed in may read by a circle: asked anew each time, so that who has left reads nothing. A
 * substitute sits in the other's circles only where that was said.
 */
@Component
public class Kredsadgang {

    private final JdbcClient jdbc;
    private final AktuelBruger aktuel;

    Kredsadgang(JdbcClient jdbc, AktuelBruger aktuel) {
        this.jdbc = jdbc;
        this.aktuel = aktuel;
    }

    /** Whether by a circle of the forum of that meeting. */
    public boolean laeser(long moede) {
        return aktuel.kredsplads()
                .map(bruger ->
                        jdbc.sql("""
                        SELECT EXISTS (SELECT FROM raadslag.kreds_medlem km JOIN raadslag.kreds k ON k.id = km.kreds_id
                            JOIN raadslag.moede m ON m.forum_noegle = k.forum_noegle
                            WHERE km.bruger_id = ? AND km.til IS NULL AND m.id = ?)""").params(bruger, moede).query(Boolean.class).single())
                .orElse(false);
    }

    /** Who is in a circle of this forum now. */
    public List<Long> medlemmer(String forum) {
        return jdbc.sql("""
                        SELECT DISTINCT km.bruger_id FROM raadslag.kreds_medlem km
                        JOIN raadslag.kreds k ON k.id = km.kreds_id WHERE k.forum_noegle = ? AND km.til IS NULL
                        ORDER BY 1""").param(forum).query(Long.class).list();
    }

    /** The keys of the forums. */
    public List<String> fora() {
        return aktuel.kredsplads()
                .map(bruger -> jdbc.sql("""
                        SELECT DISTINCT k.forum_noegle FROM raadslag.kreds_medlem km
                        JOIN raadslag.kreds k ON k.id = km.kreds_id WHERE km.bruger_id = ? AND km.til IS NULL""").param(bruger).query(String.class).list())
                .orElse(List.of());
    }
}
