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

    /** With nothing else to look at beside it: what is searched for is never read row by row. */
    private static final String ALLE = """
            SELECT p.moede_id, p.nr, p.dato, p.facet%s FROM offentlig.soegepost p
            WHERE offentlig.soegbar(p.rangering || p.bilag) @@ :fundne::tsquery""";

    private static final String SQL = """
            WITH %s
            fund AS MATERIALIZED (SELECT p.moede_id, p.nr, p.dato, p.facet FROM %s),
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
            fra AS (
                SELECT make_date(coalesce(max(aar), 1), 1, 1) AS dag
                FROM (SELECT aar, sum(sum(antal)) OVER (ORDER BY aar DESC) AS nyere FROM antal GROUP BY aar) a
                WHERE nyere >= :flest),
            nyeste AS MATERIALIZED (
                SELECT moede_id, nr FROM fund WHERE dato >= (SELECT dag FROM fra)
                ORDER BY dato DESC, moede_id, nr LIMIT :flest),
            side AS MATERIALIZED (
                SELECT p.*, row_number() OVER (ORDER BY %s p.dato DESC, p.moede_id, p.nr) AS plads
                FROM nyeste JOIN offentlig.soegepost p USING (moede_id, nr) ORDER BY plads LIMIT :antal OFFSET :fra)%s
            SELECT i.punkt_id, m.aendret, m.forum, m.forum_navn, m.adresse, m.dato, s.nr, coalesce(i.titel, '') AS titel,
                %s AS uddrag,
                (SELECT sum(antal) FROM antal) AS antal,
                CASE WHEN plads = :fra + 1 THEN
                    (SELECT json_agg(json_build_array(felt, vaerdi, navn, antal)) FROM facetter)::text END AS facetter,
                b.bilag_id, b.bilag_nr, b.navn, b.filnavn, b.uddrag AS bilag_uddrag
            FROM side s JOIN offentlig.moede m USING (moede_id) JOIN offentlig.punkt i USING (moede_id, nr)
                LEFT JOIN LATERAL (%s) b ON true
            ORDER BY plads""";

    /** What ranks: each word's beginning, and the most frequent compounds that hold it. */
    private static final String RANG = """
            rang AS MATERIALIZED (
                SELECT string_agg('(' || former || ')', ' & ')::tsquery AS q FROM (
                    SELECT offentlig.citeret(stamme) || ':*' || coalesce((
                        SELECT string_agg(' | ' || offentlig.citeret(o.ord), '') FROM (
                            SELECT o.ord FROM offentlig.ord o
                            WHERE length(stamme) >= :kortest AND o.ord LIKE '_%' || stamme || '%'
                            ORDER BY o.antal DESC, o.ord LIMIT :rangerende) o), '') AS former
                    FROM unnest(:stammer::text[]) stamme
                    UNION ALL SELECT * FROM unnest(:fraser::text[])) alle),""";

    /** Each costs every ranked item a look. */
    private static final int RANGERENDE = 8;

    /**
     * The forms in which the words stand in the items of the page and in their bilag. What is marked in a text is any of
     * them, with å as it is written there, where the index has aa.
     */
    private static final String FORMER = """
            ,
            her AS (
                SELECT '(' || string_agg(DISTINCT offentlig.citeret(form), ' | ') || ')' AS former
                FROM unnest(:stammer::text[]) stamme, side s, unnest(tsvector_to_array(s.rangering || s.bilag)) form
                WHERE starts_with(form, stamme) OR length(stamme) >= :kortest AND strpos(form, stamme) > 0
                GROUP BY stamme
                UNION ALL SELECT * FROM unnest(:fraser::text[])),
            q AS MATERIALIZED (
                SELECT string_agg(former, ' & ')::tsquery AS alle, string_agg(former, ' | ')::tsquery AS nogle,
                    string_agg(former || ' | ' || replace(former, 'aa', 'å'), ' | ')::tsquery AS vist
                FROM her)""";

    /** Of the item's bilag the one that has all the words, or some where the item itself has not all. */
    private static final String BILAG = """
            SELECT b.bilag_id, b.bilag_nr, b.navn, b.filnavn,
                ts_headline('danish', t.tekst, (SELECT vist FROM q), :uddrag) AS uddrag
            FROM offentlig.bilag_tekst t JOIN offentlig.bilag b USING (moede_id, nr, bilag_id)
            WHERE t.moede_id = s.moede_id AND t.nr = s.nr AND t.soegning @@ (SELECT nogle FROM q)
                AND (t.soegning @@ (SELECT alle FROM q) OR NOT s.rangering @@ (SELECT alle FROM q))
            ORDER BY t.soegning @@ (SELECT alle FROM q) DESC, ts_rank(t.soegning, (SELECT nogle FROM q)) DESC,
                b.bilag_nr, t.del LIMIT 1""";

    private static final String INTET_BILAG = """
            SELECT NULL::bigint AS bilag_id, 0 AS bilag_nr, '' AS navn, '' AS filnavn, '' AS uddrag""";
    private static final String UDDRAG = "StartSel=" + Traef.START + ",StopSel=" + Traef.SLUT
            + ",MaxFragments=2,MaxWords=24,MinWords=10,FragmentDelimiter=\" … \"";
    private static final int LAENGST_UDDRAG = 30_000;

    String sql() {
        if (led.erTomt()) {
            return SQL.formatted(
                    "", "offentlig.soegepost p" + betingelse(), "", "", "left(s.klartekst, 200)", INTET_BILAG);
        }
        String rang = valg.efterDato() ? "" : "ts_rank(p.rangering, (SELECT q FROM rang)) DESC,";
        String uddrag =
                "ts_headline('danish', left(s.klartekst, " + LAENGST_UDDRAG + "), (SELECT vist FROM q), :uddrag)";
        return SQL.formatted(valg.efterDato() ? "" : RANG, fundne(), rang, FORMER, uddrag, BILAG);
    }

    private String fundne() {
        String alle = ALLE.formatted(led.fraser().isEmpty() ? "" : ", p.rangering, p.bilag");
        return betingelse().isEmpty()
                ? "(" + alle + ") p"
                : "(" + alle + " OFFSET 0) p" + betingelse(); // looked at one by one, behind what the index found
    }

    /** With what {@link #sql} asks for. */
    StatementSpec med(StatementSpec sql) {
        StatementSpec spoergsmaal = sql.param("flest", Soegning.FLEST)
                .param("antal", Soegning.PR_SIDE)
                .param("fra", (valg.side() - 1) * Soegning.PR_SIDE);
        if (!led.erTomt()) {
            spoergsmaal = spoergsmaal
                    .param("fundne", led.fundne())
                    .param("stammer", led.stammer().toArray(String[]::new))
                    .param("fraser", led.fraser().toArray(String[]::new))
                    .param("kortest", Soegeled.KORTEST_DEL)
                    .param("rangerende", RANGERENDE)
                    .param("uddrag", UDDRAG);
        }
        if (!led.fraser().isEmpty()) {
            spoergsmaal = spoergsmaal.param("ordret", led.ordret());
        }
        for (Map.Entry<String, String> valgt : valg.filter().entrySet()) {
            spoergsmaal = spoergsmaal.param(valgt.getKey(), valgt.getValue());
        }
        return spoergsmaal;
    }

    private String betingelse() {
        List<String> dele = new ArrayList<>();
        if (!led.fraser().isEmpty()) {
            dele.add("p.rangering || p.bilag @@ :ordret::tsquery");
        }
        if (!valg.filter().isEmpty()) {
            dele.add(valg.filter().keySet().stream()
                    .map(felt -> FACETTER.getOrDefault(felt, ""))
                    .collect(Collectors.joining(
                            " AND ", "p.facet = ANY (ARRAY (SELECT f.facet FROM offentlig.facet f WHERE ", "))")));
        }
        return dele.isEmpty() ? "" : " WHERE " + String.join(" AND ", dele);
    }
}
