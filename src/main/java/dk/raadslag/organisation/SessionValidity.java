package dk.raadslag.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Whether a person still may what their session says: asked of the database each time, so that it is true on every node
 * at once. What it says are the account, the roles and the unit; for a substitute also the appointment, and the account of
 * whoever in truth sits there.
 */
@Component
public class SessionValidity {

    private static final String KONTO =
            "SELECT EXISTS (SELECT FROM raadslag.bruger WHERE id = ? AND adgang = ? AND aktiv)";

    private static final String ENHED_OG_ROLLER = """
            SELECT EXISTS (SELECT FROM raadslag.bruger b WHERE id = ? AND adgang = ? AND aktiv AND enhed_kode = ?
                AND coalesce((SELECT string_agg(rolle, ',' ORDER BY rolle COLLATE "C")
                    FROM raadslag.bruger_rolle r WHERE r.bruger_id = b.id), '') = ?)""";

    private static final String STADIG_VIKAR = """
            SELECT EXISTS (SELECT FROM raadslag.stedfortraeder
                WHERE id = ? AND afsluttet IS NULL AND samtykke IS NOT NULL AND ? BETWEEN fra AND til)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionValidity(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False for somebody who was signed in and may no longer be; whoever never was has nothing that could be over. */
    public boolean holds(@Nullable Authentication hvem) {
        return hvem == null || !(hvem.getPrincipal() instanceof Indlogget person) || holds(person);
    }

    /** Whether what is over is that one stood in for another, and one's own account is as it was. */
    public boolean isOnlyChairTaken(@Nullable Authentication hvem) {
        return hvem != null
                && hvem.getPrincipal() instanceof Indlogget person
                && person.vikar() instanceof Vikar vikar
                && answers(KONTO, vikar.id(), vikar.adgang())
                && !answers(STADIG_VIKAR, vikar.stedfortraeder(), LocalDate.now(clock));
    }

    private boolean holds(Indlogget person) {
        Vikar vikar = person.vikar();
        return (person.kunTilmelding()
                        ? answers(KONTO, person.id(), person.adgang())
                        : answers(ENHED_OG_ROLLER, person.id(), person.adgang(), person.enhed(), roller(person)))
                && (vikar == null
                        || answers(KONTO, vikar.id(), vikar.adgang())
                                && answers(STADIG_VIKAR, vikar.stedfortraeder(), LocalDate.now(clock)));
    }

    private static String roller(Indlogget person) {
        return person.roller().stream().map(Rolle::name).sorted().collect(Collectors.joining(","));
    }

    private boolean answers(String sql, Object... ord) {
        return jdbc.sql(sql).params(ord).query(Boolean.class).single();
    }
}
