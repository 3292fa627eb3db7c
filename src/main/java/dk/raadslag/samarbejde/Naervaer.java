package dk.raadslag.samarbejde;

import com.vaadin.flow.shared.Registration;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.MachineTime;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has what open, now, on any node. A tab says every {@link #PULS} that it is there; one that has been silent for
 * {@link #FRIST} is gone. Holds names alone: whether someone may open the thing, its own module has decided.
 */
@Service
public class Naervaer {

    public static final Duration PULS = Duration.ofSeconds(10);
    public static final Duration FRIST = Duration.ofSeconds(30);

    private static final String EMNE = "naervaer";
    private static final Duration GLEMT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Kanal kanal;
    private final AktuelBruger aktuel;
    private final Clock clock;

    Naervaer(JdbcClient jdbc, Kanal kanal, AktuelBruger aktuel, Clock clock) {
        this.jdbc = jdbc;
        this.kanal = kanal;
        this.aktuel = aktuel;
        this.clock = MachineTime.of(clock);
    }

    /** The signed-in person has the thing open in this tab, here in it. Said again, it is the tab's pulse. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void ind(String emne, String id, String sted, UUID fane) {
        boolean kendt = jdbc.sql("""
                        UPDATE raadslag.naervaer SET set = :nu
                        WHERE fane = :fane AND emne = :emne AND emne_id = :id AND bruger_id = :bruger AND sted = :sted
                          AND set > :graense""")
                        .param("nu", now())
                        .param("fane", fane)
                        .param("emne", emne)
                        .param("id", id)
                        .param("bruger", aktuel.id())
                        .param("sted", sted)
                        .param("graense", now().minus(FRIST))
                        .update()
                == 1;
        if (!kendt) {
            enter(emne, id, sted, fane);
            kanal.send(EMNE, key(emne, id));
        }
    }

    private void enter(String emne, String id, String sted, UUID fane) {
        jdbc.sql("DELETE FROM raadslag.naervaer WHERE fane = ? OR set < ?")
                .params(fane, now().minus(GLEMT))
                .update();
        jdbc.sql("""
                INSERT INTO raadslag.naervaer (fane, emne, emne_id, bruger_id, sted, set)
                VALUES (:fane, :emne, :id, :bruger, :sted, :nu)""")
                .param("fane", fane)
                .param("emne", emne)
                .param("id", id)
                .param("bruger", aktuel.id())
                .param("sted", sted)
                .param("nu", now())
                .update();
    }

    /** The tab has left. */
    @PermitAll
    @Transactional
    public void ud(UUID fane) {
        jdbc.sql("DELETE FROM raadslag.naervaer WHERE fane = ? RETURNING emne, emne_id")
                .param(fane)
                .query((row, number) -> key(row.getString(1), row.getString(2)))
                .list()
                .forEach(forladt -> kanal.send(EMNE, forladt));
    }

    /** Everyone who has it open, by name; a person with two tabs stands twice. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Deltager> hvem(String emne, String id) {
        return jdbc.sql("""
                SELECT n.fane, n.bruger_id, b.navn, n.sted FROM raadslag.naervaer n
                JOIN raadslag.bruger b ON b.id = n.bruger_id
                WHERE n.emne = ? AND n.emne_id = ? AND n.set > ? ORDER BY b.navn, n.fane""")
                .params(emne, id, now().minus(FRIST))
                .query(Deltager.class)
                .list();
    }

    /** Calls the listener when someone comes, goes or moves. Silence that runs out is not told: ask now and then. */
    @PermitAll
    public Registration lyt(String emne, String id, Runnable lytter) {
        return kanal.lyt(EMNE, key(emne, id), lytter);
    }

    private static String key(String emne, String id) {
        return emne + "/" + id;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
