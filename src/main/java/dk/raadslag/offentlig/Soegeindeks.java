package dk.raadslag.offentlig;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the full text of a meeting's open items. Words that stand in no public text any more are taken out again. */
@Component
class Soegeindeks {

    private final JdbcClient sql;

    Soegeindeks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Call it when the meeting's items are written. */
    void gem(long moedeId) {
        sql.sql("""
                        UPDATE offentlig.punkt p SET
                            udfald = coalesce(dele.udfald, '{}'),
                            klartekst = concat_ws(E'\\n', dele.at, p.beslutning, p.bemaerkning, dele.afsnit),
                            soegning =
                                setweight(to_tsvector('danish', offentlig.stavet(coalesce(p.titel, ''))), 'A')
                                || setweight(to_tsvector('simple', replace(coalesce(p.sagsnummer, ''), '-', '')), 'A')
                                || setweight(to_tsvector('danish', offentlig.stavet(
                                    concat_ws(' ', dele.at, p.bemaerkning, p.enhed))), 'B')
                                || setweight(to_tsvector('danish', offentlig.stavet(coalesce(dele.afsnit, ''))), 'C')
                        FROM (
                            SELECT nr,
                                (SELECT string_agg(concat_ws(' ', a.tekst, a.bemaerkning), E'\\n' ORDER BY at_nr)
                                 FROM offentlig.at_punkt a WHERE a.moede_id = i.moede_id AND a.nr = i.nr) AS at,
                                (SELECT array_agg(DISTINCT a.udfald) FROM offentlig.at_punkt a
                                 WHERE a.moede_id = i.moede_id AND a.nr = i.nr AND a.udfald IS NOT NULL) AS udfald,
                                (SELECT string_agg(concat_ws(': ', s.titel, s.tekst), E'\\n' ORDER BY plads)
                                 FROM offentlig.afsnit s WHERE s.moede_id = i.moede_id AND s.nr = i.nr) AS afsnit
                            FROM offentlig.punkt i WHERE i.moede_id = :id) dele
                        WHERE p.moede_id = :id AND p.nr = dele.nr AND p.aaben""").param("id", moedeId).update();
        sql.sql("""
                        UPDATE offentlig.punkt
                        SET soegning = setweight(to_tsvector('danish', offentlig.stavet(coalesce(titel, ''))), 'A')
                        WHERE moede_id = :id AND NOT aaben""").param("id", moedeId).update();
        sql.sql("""
                        INSERT INTO offentlig.ord
                        SELECT DISTINCT unnest(tsvector_to_array(soegning)) FROM offentlig.punkt WHERE moede_id = :id
                        ON CONFLICT DO NOTHING""").param("id", moedeId).update();
    }

    /** The words of a meeting, before its items are taken away. */
    List<String> ord(long moedeId) {
        return sql.sql("""
                        SELECT DISTINCT unnest(tsvector_to_array(soegning)) FROM offentlig.punkt WHERE moede_id = :id""").param("id", moedeId).query(String.class).list();
    }

    void rydOp(List<String> ord) {
        sql.sql("""
                        DELETE FROM offentlig.ord o
                        WHERE o.ord = ANY (:ord) AND NOT EXISTS (
                            SELECT FROM offentlig.punkt p
                            WHERE p.soegning @@ ('''' || replace(replace(o.ord, '\\', '\\\\'), '''', '''''') || '''')::tsquery)""").param("ord", ord.toArray(String[]::new)).update();
    }
}
