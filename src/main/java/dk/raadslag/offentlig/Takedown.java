package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.FjernetFraOffentligheden;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an item or a bilag out of the public copy and leaves the rest of the meeting as it is public: nothing is written
 * again that could have become another text in the meantime. Its addresses say that it is gone, and not why.
 */
@Component
class Takedown {

    private static final String MOEDER = """
            SELECT DISTINCT moede_id FROM offentlig.punkt p WHERE punkt_id = :punkt AND :bilag::bigint IS NULL
            UNION SELECT moede_id FROM offentlig.bilag WHERE bilag_id = :bilag""";
    private static final String BILAG = """
            INSERT INTO offentlig.udgaaet_bilag AS u (bilag_id, moede_id, tidspunkt, fjernet)
            SELECT DISTINCT ON (b.bilag_id) b.bilag_id, b.moede_id, :nu::timestamptz, true
            FROM offentlig.bilag b JOIN offentlig.punkt p USING (moede_id, nr)
            WHERE b.bilag_id = :bilag OR :bilag::bigint IS NULL AND p.punkt_id = :punkt AND NOT EXISTS (
                SELECT FROM offentlig.bilag a WHERE a.bilag_id = b.bilag_id AND a.moede_id <> b.moede_id)
            ON CONFLICT (bilag_id) DO UPDATE
                SET moede_id = excluded.moede_id, tidspunkt = excluded.tidspunkt, grund = NULL, fjernet = true""";
    private static final String PUNKT = """
            INSERT INTO offentlig.udgaaet_punkt AS u (punkt_id, moede_id, tidspunkt, fjernet, nr)
            SELECT punkt_id, moede_id, :nu::timestamptz, true, nr FROM offentlig.punkt
            WHERE punkt_id = :punkt AND moede_id = :moede
            ON CONFLICT (punkt_id) DO UPDATE SET moede_id = excluded.moede_id, tidspunkt = excluded.tidspunkt,
                grund = NULL, fjernet = true, nr = excluded.nr""";
    private static final String HUL = """
            UPDATE offentlig.punkt p SET fjernede_bilag = p.fjernede_bilag || b.bilag_nr
            FROM offentlig.bilag b
            WHERE b.bilag_id = :bilag AND b.moede_id = :moede AND (p.moede_id, p.nr) = (b.moede_id, b.nr)""";

    private final JdbcClient sql;
    private final Filkopi filer;
    private final Soegeindeks indeks;
    private final Udgavehistorik historik;
    private final Clock clock;

    Takedown(JdbcClient sql, Filkopi filer, Soegeindeks indeks, Udgavehistorik historik, Clock clock) {
        this.sql = sql;
        this.filer = filer;
        this.indeks = indeks;
        this.historik = historik;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FjernetFraOffentligheden event) {
        sql.sql("UPDATE offentlig.udgavetal SET nummer = nummer + 1").update();
        for (long moede : run(MOEDER, event).query(Long.class).list()) {
            List<String> ord = indeks.glem(moede);
            run(BILAG, event).param("nu", nu()).update();
            if (event.bilagId() == null) {
                run(PUNKT, event).param("nu", nu()).param("moede", moede).update();
                sql.sql("DELETE FROM offentlig.punkt WHERE punkt_id = :punkt AND moede_id = :moede")
                        .param("punkt", event.punktId())
                        .param("moede", moede)
                        .update();
            } else {
                run(HUL, event).param("moede", moede).update();
                sql.sql("DELETE FROM offentlig.bilag WHERE bilag_id = :bilag AND moede_id = :moede")
                        .param("bilag", event.bilagId())
                        .param("moede", moede)
                        .update();
            }
            indeks.gemIgen(moede);
            indeks.rydOp(ord);
            sql.sql("UPDATE offentlig.moede SET aendret = :nu WHERE moede_id = :moede")
                    .param("nu", nu())
                    .param("moede", moede)
                    .update();
            historik.note(moede);
        }
        filer.rydOp();
    }

    private JdbcClient.StatementSpec run(String statement, FjernetFraOffentligheden event) {
        @Nullable Long bilag = event.bilagId();
        return sql.sql(statement).param("punkt", event.punktId()).param("bilag", bilag, java.sql.Types.BIGINT);
    }

    private OffsetDateTime nu() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
