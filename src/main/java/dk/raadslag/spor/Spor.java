package dk.raadslag.spor;

import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the audit trail. What is noted is written in the caller's transaction, or not at all. */
@Service
public class Spor {

    private static final TypeReference<TreeMap<String, String>> DETALJER = new TypeReference<>() {};

    private static final String LAESNING = "laesning.";
    private static final Instant EVIGT = Instant.parse("9999-01-01T00:00:00Z");
    private static final Duration SAMME_LAESNING = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Spor(JdbcClient jdbc, JsonMapper json, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Notes what the one who acts has done.
     *
     * @param handling translation key below {@code historik.}
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public void noter(
            String emneType, Object emneId, String handling, Map<String, String> detaljer, @Nullable String grund) {
        Aktoer aktoer = Aktoer.nuvaerende();
        pending()
                .haendelser
                .add(new Haendelse(
                        0,
                        clock.instant(),
                        aktoer.aktoerId(),
                        aktoer.aktoerNavn(),
                        handling,
                        emneType,
                        emneId.toString(),
                        med(aktoer, detaljer),
                        grund));
        if (!emneType.startsWith(LAESNING)) {
            events.publishEvent(new HaendelseNoteret(emneType, emneId.toString()));
        }
    }

    /**
     * The same for what somebody goes on doing on behalf of another: noted the first time, and not again on that thing before
     * a time has come. Whoever acts for themselves leaves no line.
     *
     * @param siden what was noted since then counts as noted
     */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteOnBehalf(String emneType, Object emneId, String handling, Instant siden) {
        Aktoer aktoer = Aktoer.nuvaerende();
        if (!aktoer.paaVegneAf().isEmpty() && !isNoted(aktoer, emneType, emneId.toString(), handling, siden)) {
            noter(emneType, emneId, handling, Map.of(), null);
        }
    }

    private boolean isNoted(Aktoer aktoer, String emneType, String emneId, String handling, Instant siden) {
        return pending().haendelser.stream()
                        .anyMatch(en ->
                                en.handling().equals(handling) && en.emneId().equals(emneId))
                || jdbc.sql("""
                        SELECT EXISTS (SELECT FROM raadslag.haendelse WHERE emne_type = ? AND emne_id = ? AND aktoer = ?
                            AND tidspunkt >= ? AND handling = ? AND detaljer = ?)""")
                        .params(emneType, emneId, aktoer.aktoerId(), siden.atOffset(ZoneOffset.UTC), handling)
                        .param(json.writeValueAsString(new TreeMap<>(med(aktoer, Map.of()))))
                        .query(Boolean.class)
                        .single();
    }

    private static Map<String, String> med(Aktoer aktoer, Map<String, String> detaljer) {
        Map<String, String> alle = new TreeMap<>(detaljer);
        alle.putAll(aktoer.paaVegneAf());
        return Map.copyOf(alle);
    }

    /**
     * Notes that the one who acts has read what is confidential; not again within {@link #SAMME_LAESNING}. The trail of
     * readings of a thing is its own: kind {@code laesning.KIND}.
     *
     * @param hvad translation key below {@code historik.laesning.}
     */
    @PermitAll
    @Transactional
    public void laest(String emneType, Object emneId, String hvad, Map<String, String> detaljer) {
        String type = LAESNING + emneType;
        boolean nylig = jdbc.sql("""
                        SELECT EXISTS (SELECT FROM raadslag.haendelse WHERE emne_type = ? AND emne_id = ? AND aktoer = ?
                            AND tidspunkt > ? AND handling = ? AND detaljer = ?)""")
                .params(type, emneId.toString(), Aktoer.nuvaerende().aktoerId())
                .param(clock.instant().minus(SAMME_LAESNING).atOffset(ZoneOffset.UTC))
                .params(hvad, json.writeValueAsString(new TreeMap<>(med(Aktoer.nuvaerende(), detaljer))))
                .query(Boolean.class)
                .single();
        if (!nylig) {
            noter(type, emneId, hvad, detaljer, null);
        }
    }

    /** Who has read it, oldest first. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    @Transactional(readOnly = true)
    public List<Haendelse> laesninger(String emneType, Object emneId) {
        return historik(LAESNING + emneType, emneId);
    }

    /** Who has read what, newest first. */
    @PreAuthorize("hasRole('SEKRETARIAT')")
    @Transactional(readOnly = true)
    public List<Haendelse> laesninger(Laesefilter filter, int hoejst) {
        return jdbc.sql("""
                        SELECT * FROM raadslag.haendelse WHERE emne_type LIKE 'laesning.%'
                            AND (:hvem = '' OR position(lower(:hvem) IN lower(aktoer_navn)) > 0)
                            AND (NOT :kunSager OR emne_type = 'laesning.indstilling' AND emne_id IN (:sager))
                            AND tidspunkt >= :fra AND tidspunkt < :til
                        ORDER BY id DESC LIMIT :hoejst""")
                .param("hvem", filter.hvem())
                .param("kunSager", filter.sager() != null)
                .param("sager", filter.sager() == null || filter.sager().isEmpty() ? Set.of("") : filter.sager())
                .param("fra", utc(filter.fra(), Instant.EPOCH))
                .param("til", utc(filter.til(), EVIGT))
                .param("hoejst", hoejst)
                .query(this::read)
                .list();
    }

    private static OffsetDateTime utc(@Nullable Instant tid, Instant ellers) {
        return (tid == null ? ellers : tid).atOffset(ZoneOffset.UTC);
    }

    /** What happened to one thing, oldest first. The caller has made sure that the reader may see it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Haendelse> historik(String emneType, Object emneId) {
        return jdbc.sql("SELECT * FROM raadslag.haendelse WHERE emne_type = ? AND emne_id = ? ORDER BY id")
                .params(emneType, emneId.toString())
                .query(this::read)
                .list();
    }

    private Haendelse read(ResultSet row, int number) throws SQLException {
        return new Haendelse(
                row.getLong("id"),
                row.getTimestamp("tidspunkt").toInstant(),
                row.getString("aktoer"),
                row.getString("aktoer_navn"),
                row.getString("handling"),
                row.getString("emne_type"),
                row.getString("emne_id"),
                json.readValue(row.getString("detaljer"), DETALJER),
                row.getString("grund"));
    }

    void write(Haendelse haendelse) {
        jdbc.sql("""
                INSERT INTO raadslag.haendelse
                    (tidspunkt, aktoer, aktoer_navn, handling, emne_type, emne_id, detaljer, grund, adresse)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(haendelse.tidspunkt().atOffset(ZoneOffset.UTC))
                .param(haendelse.aktoerId())
                .param(haendelse.aktoer())
                .param(haendelse.handling())
                .param(haendelse.emneType())
                .param(haendelse.emneId())
                .param(json.writeValueAsString(new TreeMap<>(haendelse.detaljer())))
                .param(haendelse.grund())
                .param(Aktoer.adresse())
                .update();
    }

    /** The chain has one end, so the rows are written just before commit: one writer holds it for as short as can be. */
    private Afventende pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Afventende.class::isInstance)
                .map(Afventende.class::cast)
                .filter(afventende -> afventende.owner() == this)
                .findFirst()
                .orElseGet(() -> {
                    Afventende afventende = new Afventende(this, new ArrayList<>());
                    TransactionSynchronizationManager.registerSynchronization(afventende);
                    return afventende;
                });
    }
}
