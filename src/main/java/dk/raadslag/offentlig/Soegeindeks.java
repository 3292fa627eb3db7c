package dk.raadslag.offentlig;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the full text of a meeting's open items. Words that stand in no public text any more are taken out again. */
@Component
class Soegeindeks {

    /**
     * So many characters of an item's bilag can be found (about 120 pages): PostgreSQL holds no more than a megabyte of
     * words for one item.
     */
    static final int LAENGST_BILAG = 300_000;

    /** How that megabyte is shared: title and at-punkter, sections, bilag. What is longer is found by its beginning. */
    private static final int KORT = 100_000;

    private static final int LANG = 390_000;

    private static final String FACETTER = """
            INSERT INTO offentlig.facet (aar, forum, enhed, udfald)
            SELECT DISTINCT extract(year FROM m.dato)::int, m.forum, coalesce(p.enhed, ''), p.udfald
            FROM offentlig.punkt p JOIN offentlig.moede m USING (moede_id) WHERE p.moede_id = :id AND p.aaben
            ON CONFLICT DO NOTHING""";
    private static final String UDFALD = """
            UPDATE offentlig.punkt p SET udfald = ARRAY (
                SELECT DISTINCT a.udfald FROM offentlig.at_punkt a
                WHERE a.moede_id = p.moede_id AND a.nr = p.nr AND a.udfald IS NOT NULL ORDER BY 1)
            WHERE p.moede_id = :id AND p.aaben""";
    private static final String POSTER = """
            WITH dele AS (
                SELECT p.moede_id, p.nr, m.dato, f.facet, p.titel, p.sagsnummer, p.enhed, p.beslutning, p.bemaerkning,
                    (SELECT string_agg(concat_ws(' ', a.tekst, a.bemaerkning), E'\\n' ORDER BY at_nr)
                     FROM offentlig.at_punkt a WHERE a.moede_id = p.moede_id AND a.nr = p.nr) AS at,
                    (SELECT string_agg(concat_ws(': ', s.titel, s.tekst), E'\\n' ORDER BY plads)
                     FROM offentlig.afsnit s WHERE s.moede_id = p.moede_id AND s.nr = p.nr) AS afsnit,
                    (SELECT string_agg(b.tekst, ' ' ORDER BY b.bilag_id, b.del)
                     FROM offentlig.bilag_tekst b WHERE b.moede_id = p.moede_id AND b.nr = p.nr) AS bilag
                FROM offentlig.punkt p JOIN offentlig.moede m USING (moede_id)
                    JOIN offentlig.facet f ON (f.aar, f.forum, f.enhed, f.udfald)
                        = (extract(year FROM m.dato)::int, m.forum, coalesce(p.enhed, ''), p.udfald)
                WHERE p.moede_id = :id AND p.aaben)
            INSERT INTO offentlig.soegepost (moede_id, nr, dato, facet, klartekst, rangering, bilag)
            SELECT moede_id, nr, dato, facet, concat_ws(E'\\n', at, beslutning, bemaerkning, afsnit),
                setweight(offentlig.ordene(titel, 1000, :kort), 'A')
                    || setweight(to_tsvector('simple', left(replace(coalesce(sagsnummer, ''), '-', ''), 100)), 'A')
                    || setweight(offentlig.ordene(concat_ws(' ', at, bemaerkning, enhed), :laengst, :kort), 'B')
                    || setweight(offentlig.ordene(afsnit, :laengst, :lang), 'C'),
                offentlig.ordene(bilag, :laengst, :lang)
            FROM dele""";

    /** In how many of a meeting's items each word stands. */
    private static final String ORD_HER = """
            WITH her AS (
                SELECT unnest(tsvector_to_array(rangering || bilag)) AS ord, count(*) AS antal
                FROM offentlig.soegepost WHERE moede_id = :id GROUP BY 1)
            """;

    private final JdbcClient sql;

    Soegeindeks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Call it when the meeting's items and the texts of its bilag are written. */
    void gem(long moedeId) {
        sql.sql(UDFALD).param("id", moedeId).update();
        sql.sql(FACETTER).param("id", moedeId).update();
        sql.sql(POSTER)
                .param("id", moedeId)
                .param("laengst", LAENGST_BILAG)
                .param("kort", KORT)
                .param("lang", LANG)
                .update();
        sql.sql(ORD_HER + """
                        INSERT INTO offentlig.ord AS o (ord, antal) SELECT ord, antal FROM her ORDER BY ord
                        ON CONFLICT (ord) DO UPDATE SET antal = o.antal + excluded.antal""").param("id", moedeId).update();
    }

    /** The same when some of the items have been taken away, after {@link #glem}. */
    void gemIgen(long moedeId) {
        sql.sql("DELETE FROM offentlig.soegepost WHERE moede_id = :id")
                .param("id", moedeId)
                .update();
        gem(moedeId);
    }

    /** Takes the meeting's words out of the count, before its items are taken away. Returns them. */
    List<String> glem(long moedeId) {
        return sql.sql(ORD_HER + """
                        UPDATE offentlig.ord o SET antal = o.antal - her.antal FROM her WHERE o.ord = her.ord
                        RETURNING o.ord""").param("id", moedeId).query(String.class).list();
    }

    /** Of these, what stands nowhere any more is no longer suggested; nor is it offered to narrow by. */
    void rydOp(List<String> ord) {
        sql.sql("DELETE FROM offentlig.ord WHERE ord = ANY (:ord) AND antal <= 0")
                .param("ord", ord.toArray(String[]::new))
                .update();
        sql.sql("""
                        DELETE FROM offentlig.facet f
                        WHERE NOT EXISTS (SELECT FROM offentlig.soegepost s WHERE s.facet = f.facet)""").update();
    }
}
