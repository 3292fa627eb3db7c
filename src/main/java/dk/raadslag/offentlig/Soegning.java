package dk.raadslag.offentlig;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Searches the open items, narrows by year, forum, unit and outcome, and counts what each would leave. */
@Component
class Soegning {

    static final int PR_SIDE = 20;

    /** Ranking all hits is slow: the newest so many are ranked, and counted. */
    static final int FLEST = 1000;

    private static final Map<String, String> BETINGELSER = Map.of(
            "tekst", "p.soegning @@ :q::tsquery",
            "aar", "m.dato >= make_date(:aar::int, 1, 1) AND m.dato < make_date(:aar::int + 1, 1, 1)",
            "forum", "m.forum = :forum",
            "enhed", "p.enhed = :enhed",
            "udfald", "p.udfald @> ARRAY[:udfald]::text[]");
    private static final String FUND = """
            WITH fund AS MATERIALIZED (
                SELECT p.moede_id, p.nr, p.titel, p.klartekst, m.forum, m.forum_navn, m.adresse, m.dato, m.aendret,
                    p.punkt_id, p.soegning
                FROM offentlig.punkt p JOIN offentlig.moede m USING (moede_id)
                WHERE p.aaben AND m.trukket_tilbage IS NULL AND %s
                ORDER BY m.dato DESC, p.nr LIMIT :flest),
            side AS (
                SELECT *, row_number() OVER (ORDER BY %s dato DESC, moede_id, nr) AS plads, count(*) OVER () AS antal
                FROM fund ORDER BY plads LIMIT :antal OFFSET :fra)
            SELECT punkt_id, aendret, forum, forum_navn, adresse, dato, nr, coalesce(titel, '') AS titel, antal, %s AS uddrag
            FROM side ORDER BY plads""";
    private static final String FACETTER = """
            WITH fund AS MATERIALIZED (
                SELECT extract(year FROM m.dato)::int AS aar, m.forum, m.forum_navn, p.enhed, p.udfald
                FROM offentlig.punkt p JOIN offentlig.moede m USING (moede_id)
                WHERE p.aaben AND m.trukket_tilbage IS NULL AND %s)
            SELECT 'aar' AS felt, aar::text AS vaerdi, aar::text AS navn, count(*) AS antal FROM fund GROUP BY aar
            UNION ALL SELECT 'forum', forum, max(forum_navn), count(*) FROM fund GROUP BY forum
            UNION ALL SELECT 'enhed', enhed, enhed, count(*) FROM fund WHERE enhed <> '' GROUP BY enhed
            UNION ALL SELECT 'udfald', u, u, count(*) FROM fund, unnest(udfald) u GROUP BY u""";
    private static final String UDDRAG = "StartSel=" + Traef.START + ",StopSel=" + Traef.SLUT
            + ",MaxFragments=2,MaxWords=24,MinWords=10,FragmentDelimiter=\" … \"";

    private final Offentligkilde kilde;
    private final Soegeled led;
    private final Soegeforslag forslag;

    Soegning(Offentligkilde kilde, Soegeled led, Soegeforslag forslag) {
        this.kilde = kilde;
        this.led = led;
        this.forslag = forslag;
    }

    Soegeresultat soeg(Soegevalg valg) {
        String q = led.af(valg.tekst());
        if (q.isEmpty() && (valg.filter().isEmpty() || !valg.tekst().isEmpty()) || !gyldigt(valg)) {
            return Soegeresultat.intet(valg, null);
        }
        int[] antal = {0};
        String rang = valg.efterDato() || q.isEmpty() ? "" : "ts_rank(soegning, :q::tsquery) DESC,";
        String uddrag = q.isEmpty() ? "left(klartekst, 200)" : "ts_headline('danish', klartekst, :q::tsquery, :uddrag)";
        List<Traef> traef = stil(FUND.formatted(betingelse(q, valg), rang, uddrag), q, valg)
                .param("flest", FLEST)
                .param("antal", PR_SIDE)
                .param("fra", (valg.side() - 1) * PR_SIDE)
                .query((row, n) -> {
                    antal[0] = row.getInt("antal");
                    return new Traef(
                            row.getLong("punkt_id"),
                            row.getObject("aendret", java.time.OffsetDateTime.class),
                            row.getString("forum"),
                            row.getString("forum_navn"),
                            row.getString("adresse"),
                            row.getObject("dato", LocalDate.class),
                            row.getInt("nr"),
                            row.getString("titel"),
                            row.getString("uddrag"));
                })
                .list();
        return traef.isEmpty()
                ? Soegeresultat.intet(valg, forslag.til(valg.tekst()))
                : new Soegeresultat(valg, traef, antal[0], facetter(q, valg), null);
    }

    private List<Facet> facetter(String q, Soegevalg valg) {
        Map<String, List<Facet.Vaerdi>> efterFelt = new LinkedHashMap<>();
        Soegevalg.FELTER.forEach(felt -> efterFelt.put(felt, new ArrayList<>()));
        stil(FACETTER.formatted(betingelse(q, valg)), q, valg).query(row -> {
            efterFelt
                    .computeIfAbsent(row.getString("felt"), felt -> new ArrayList<>())
                    .add(new Facet.Vaerdi(row.getString("vaerdi"), row.getString("navn"), row.getLong("antal")));
        });
        return efterFelt.entrySet().stream()
                .filter(felt -> !felt.getValue().isEmpty())
                .map(felt -> Facet.af(felt.getKey(), felt.getValue()))
                .toList();
    }

    private static boolean gyldigt(Soegevalg valg) {
        return valg.filter().getOrDefault("aar", "2000").matches("[12]\\d{3}");
    }

    private static String betingelse(String q, Soegevalg valg) {
        List<String> dele = new ArrayList<>();
        if (!q.isEmpty()) {
            dele.add(BETINGELSER.get("tekst"));
        }
        valg.filter().keySet().forEach(felt -> dele.add(BETINGELSER.get(felt)));
        return String.join(" AND ", dele);
    }

    private StatementSpec stil(String sql, String q, Soegevalg valg) {
        StatementSpec spoergsmaal = kilde.sql().sql(sql);
        if (!q.isEmpty()) {
            spoergsmaal = spoergsmaal.param("q", q).param("uddrag", UDDRAG);
        }
        for (Map.Entry<String, String> valgt : valg.filter().entrySet()) {
            spoergsmaal = spoergsmaal.param(valgt.getKey(), valgt.getValue());
        }
        return spoergsmaal;
    }
}
