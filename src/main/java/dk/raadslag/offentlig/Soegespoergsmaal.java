package dk.raadslag.offentlig;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * A search as one SQL statement: all hits are gathered once, in narrow rows, for the figures beside the answer; the newest
 * of them are ranked; snippets are made for the page that is shown.
 */
record Soegespoergsmaal(Soegevalg valg, Soegeled.Led led) {

    private static final Map<String, String> FACETTER = Map.of(
            "aar", "f.aar = :aar::int",
            "forum", "f.forum = :forum",
            "enhed", "f.enhed = :enhed",
            "udfald", "f.udfald @> ARRAY[:udfald]::text[]");
    private static final String SQL = """
            WITH fund AS MATERIALIZED (
                SELECT p.moede_id, p.nr, p.dato, p.facet FROM offentlig.soegepost p WHERE %s),
            antal AS MATERIALIZED (
                SELECT f.*, a.antal FROM (SELECT facet, count(*) AS antal FROM fund GROUP BY facet) a
                    JOIN offentlig.facet f USING (facet)),
            facetter AS (
                SELECT 'aar' AS felt, aar::text AS vaerdi, aar::text AS navn, sum(antal) AS antal FROM antal GROUP BY aar
                UNION ALL SELECT 'forum', forum,
                    (SELECT forum_navn FROM offentlig.moede m WHERE m.forum = a.forum ORDER BY m.dato DESC LIMIT 1), sum(antal)
                FROM antal a GROUP BY forum
                UNION ALL SELECT 'enhed', enhed, enhed, sum(antal) FROM antal WHERE enhed <> '' GROUP BY enhed
                UNION ALL SELECT 'udfald', u, u, sum(antal) FROM antal, unnest(udfald) u GROUP BY u),
            nyeste AS MATERIALIZED (
                SELECT moede_id, nr FROM fund ORDER BY dato DESC, moede_id, nr LIMIT :flest),
            side AS MATERIALIZED (
                SELECT p.*, row_number() OVER (ORDER BY %s p.dato DESC, p.moede_id, p.nr) AS plads
                FROM nyeste JOIN offentlig.soegepost p USING (moede_id, nr) ORDER BY plads LIMIT :antal OFFSET :fra)
            SELECT i.punkt_id, m.aendret, m.forum, m.forum_navn, m.adresse, m.dato, s.nr, coalesce(i.titel, '') AS titel,
                %s AS uddrag,
                (SELECT sum(antal) FROM antal) AS antal,
                CASE WHEN plads = :fra + 1 THEN
                    (SELECT json_agg(json_build_array(felt, vaerdi, navn, antal)) FROM facetter)::text END AS facetter,
                b.bilag_id, b.bilag_nr, b.navn, b.filnavn, b.uddrag AS bilag_uddrag
            FROM side s JOIN offentlig.moede m USING (moede_id) JOIN offentlig.punkt i USING (moede_id, nr)
                LEFT JOIN LATERAL (%s) b ON true
            ORDER BY plads""";
    /** Of the item's bilag the one that has all the words, or some where the item itself has not all. */
    private static final String BILAG = """
            SELECT b.bilag_id, b.bilag_nr, b.navn, b.filnavn, ts_headline('danish', t.tekst, :vist::tsquery, :uddrag) AS uddrag
            FROM offentlig.bilag_tekst t JOIN offentlig.bilag b USING (moede_id, nr, bilag_id)
            WHERE t.moede_id = s.moede_id AND t.nr = s.nr AND t.soegning @@ :nogle::tsquery
                AND (t.soegning @@ :q::tsquery OR NOT s.rangering @@ :q::tsquery)
            ORDER BY t.soegning @@ :q::tsquery DESC, ts_rank(t.soegning, :nogle::tsquery) DESC, b.bilag_nr, t.del LIMIT 1""";

    private static final String INTET_BILAG = """
            SELECT NULL::bigint AS bilag_id, 0 AS bilag_nr, '' AS navn, '' AS filnavn, '' AS uddrag""";
    private static final String UDDRAG = "StartSel=" + Traef.START + ",StopSel=" + Traef.SLUT
            + ",MaxFragments=2,MaxWords=24,MinWords=10,FragmentDelimiter=\" … \"";
    private static final int LAENGST_UDDRAG = 30_000;

    String sql() {
        String rang = valg.efterDato() || led.erTomt() ? "" : "ts_rank(p.rangering, :q::tsquery) DESC,";
        String uddrag = led.erTomt()
                ? "left(s.klartekst, 200)"
                : "ts_headline('danish', left(s.klartekst, " + LAENGST_UDDRAG + "), :vist::tsquery, :uddrag)";
        return SQL.formatted(betingelse(), rang, uddrag, led.erTomt() ? INTET_BILAG : BILAG);
    }

    /** With what {@link #sql} asks for. */
    StatementSpec med(StatementSpec sql) {
        StatementSpec spoergsmaal = sql.param("flest", Soegning.FLEST)
                .param("antal", Soegning.PR_SIDE)
                .param("fra", (valg.side() - 1) * Soegning.PR_SIDE);
        if (!led.erTomt()) {
            spoergsmaal = spoergsmaal
                    .param("q", led.alle())
                    .param("nogle", led.nogle())
                    .param("vist", led.vist())
                    .param("uddrag", UDDRAG);
        }
        for (Map.Entry<String, String> valgt : valg.filter().entrySet()) {
            spoergsmaal = spoergsmaal.param(valgt.getKey(), valgt.getValue());
        }
        return spoergsmaal;
    }

    private String betingelse() {
        List<String> dele = new ArrayList<>();
        if (!led.erTomt()) {
            dele.add("p.rangering || p.bilag @@ :q::tsquery");
        }
        if (!valg.filter().isEmpty()) {
            dele.add(valg.filter().keySet().stream()
                    .map(felt -> FACETTER.getOrDefault(felt, ""))
                    .collect(Collectors.joining(
                            " AND ", "p.facet = ANY (ARRAY (SELECT f.facet FROM offentlig.facet f WHERE ", "))")));
        }
        return String.join(" AND ", dele);
    }
}
