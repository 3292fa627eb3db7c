package dk.raadslag.offentlig;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes when what readers see of a meeting became another: once for each edition and state, and for each change of it. */
@Component
class Udgavehistorik {

    private static final String AFTRYK = """
            SELECT md5(concat_ws(' ', m.forum_navn, m.dato, m.start, m.slut, m.sted,
                (SELECT string_agg((to_jsonb(p) - 'udfald' - 'fjernede_bilag')::text, ' ' ORDER BY nr)
                 FROM offentlig.punkt p WHERE p.moede_id = m.moede_id),
                (SELECT string_agg(to_jsonb(a)::text, ' ' ORDER BY nr, plads)
                 FROM offentlig.afsnit a WHERE a.moede_id = m.moede_id),
                (SELECT string_agg(to_jsonb(a)::text, ' ' ORDER BY nr, at_nr)
                 FROM offentlig.at_punkt a WHERE a.moede_id = m.moede_id),
                (SELECT string_agg(to_jsonb(b)::text, ' ' ORDER BY nr, bilag_id)
                 FROM offentlig.bilag b WHERE b.moede_id = m.moede_id)))
            FROM offentlig.moede m WHERE m.moede_id = :id""";

    /** The newest from before there were digests is taken to have shown what the next one shows. */
    private static final String UDFYLD = """
            UPDATE offentlig.udgave_historik h SET aftryk = :aftryk FROM offentlig.moede m
            WHERE h.moede_id = :id AND h.aftryk IS NULL AND (h.moede_id, h.udgave, h.tilstand)
                = (m.moede_id, m.udgave, m.tilstand) AND h.nr = (
                SELECT max(nr) FROM offentlig.udgave_historik s
                WHERE (s.moede_id, s.udgave, s.tilstand) = (h.moede_id, h.udgave, h.tilstand))""";

    private static final String NY = """
            INSERT INTO offentlig.udgave_historik (moede_id, udgave, tilstand, tidspunkt, nr, aftryk)
            SELECT m.moede_id, m.udgave, m.tilstand, :nu::timestamptz, coalesce(s.nr, 0) + 1, :aftryk
            FROM offentlig.moede m LEFT JOIN LATERAL (
                SELECT nr, aftryk FROM offentlig.udgave_historik h
                WHERE (h.moede_id, h.udgave, h.tilstand) = (m.moede_id, m.udgave, m.tilstand)
                ORDER BY nr DESC LIMIT 1) s ON true
            WHERE m.moede_id = :id AND s.aftryk IS DISTINCT FROM :aftryk""";

    private final JdbcClient sql;
    private final Clock clock;

    Udgavehistorik(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Call it when everything of the meeting is written. Of what is public no more no digest stays either. */
    void note(long moedeId) {
        String aftryk = sql.sql(AFTRYK).param("id", moedeId).query(String.class).single();
        sql.sql(UDFYLD).param("id", moedeId).param("aftryk", aftryk).update();
        sql.sql(NY)
                .param("id", moedeId)
                .param("aftryk", aftryk)
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("UPDATE offentlig.udgave_historik SET aftryk = NULL WHERE moede_id = :id AND aftryk <> :aftryk")
                .param("id", moedeId)
                .param("aftryk", aftryk)
                .update();
    }

    /** Nothing of the meeting is public any more. */
    void forget(long moedeId) {
        sql.sql("UPDATE offentlig.udgave_historik SET aftryk = NULL WHERE moede_id = :id")
                .param("id", moedeId)
                .update();
    }
}
