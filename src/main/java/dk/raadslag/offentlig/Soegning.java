package dk.raadslag.offentlig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Searches the open items: every word must be there, in any inflection, as a beginning or as part of a compound. */
@Component
class Soegning {

    static final int PR_SIDE = 20;

    /** Ranking all hits is slow: the newest so many are ranked, and counted. */
    static final int FLEST = 1000;

    private static final int SAMMENSATTE = 60;
    private static final int KORTEST_DEL = 4;
    private static final String FUND = """
            WITH fund AS MATERIALIZED (
                SELECT p.moede_id, p.nr, p.titel, p.klartekst, m.forum, m.forum_navn, m.adresse, m.dato, p.soegning
                FROM offentlig.punkt p JOIN offentlig.moede m USING (moede_id)
                WHERE p.soegning @@ :q::tsquery AND m.trukket_tilbage IS NULL
                ORDER BY m.dato DESC, p.nr LIMIT :flest),
            side AS (
                SELECT *, row_number() OVER (ORDER BY %s dato DESC, moede_id, nr) AS plads, count(*) OVER () AS antal
                FROM fund ORDER BY plads LIMIT :antal OFFSET :fra)
            SELECT forum, forum_navn, adresse, dato, nr, coalesce(titel, '') AS titel, antal,
                ts_headline('danish', klartekst, :q::tsquery, :uddrag) AS uddrag
            FROM side ORDER BY plads""";
    private static final String UDDRAG = "StartSel=" + Traef.START + ",StopSel=" + Traef.SLUT
            + ",MaxFragments=2,MaxWords=24,MinWords=10,FragmentDelimiter=\" … \"";

    private final Offentligkilde kilde;

    Soegning(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    /** @param side from 1 */
    Soegeresultat soeg(String soegning, boolean efterDato, int side) {
        String q =
                Soegeord.af(soegning).stream().flatMap(ord -> led(ord).stream()).collect(Collectors.joining(" & "));
        if (q.isEmpty()) {
            return Soegeresultat.intet(soegning, efterDato);
        }
        int[] antal = {0};
        List<Traef> traef = kilde.sql()
                .sql(FUND.formatted(efterDato ? "" : "ts_rank(soegning, :q::tsquery) DESC,"))
                .param("q", q)
                .param("flest", FLEST)
                .param("antal", PR_SIDE)
                .param("fra", (side - 1) * PR_SIDE)
                .param("uddrag", UDDRAG)
                .query((row, n) -> {
                    antal[0] = row.getInt("antal");
                    return new Traef(
                            row.getString("forum"),
                            row.getString("forum_navn"),
                            row.getString("adresse"),
                            row.getObject("dato", java.time.LocalDate.class),
                            row.getInt("nr"),
                            row.getString("titel"),
                            row.getString("uddrag"));
                })
                .list();
        return new Soegeresultat(soegning, efterDato, traef, antal[0], side);
    }

    /** A word with its compounds as one alternative; nothing for a stop word. */
    private Optional<String> led(String ord) {
        return stamme(ord).map(stamme -> {
            List<String> former = new ArrayList<>();
            former.add(quote(stamme) + ":*");
            if (stamme.length() >= KORTEST_DEL) {
                sammensatte(stamme).map(Soegning::quote).forEach(former::add);
            }
            return "(" + String.join(" | ", former) + ")";
        });
    }

    private Optional<String> stamme(String ord) {
        return kilde.sql()
                .sql("SELECT (ts_lexize('danish_stem', :ord))[1]")
                .param("ord", ord)
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    private Stream<String> sammensatte(String stamme) {
        return kilde
                .sql()
                .sql("SELECT ord FROM offentlig.ord WHERE ord LIKE :del ORDER BY length(ord), ord LIMIT :antal")
                .param("del", "_%" + stamme + "%")
                .param("antal", SAMMENSATTE)
                .query(String.class)
                .list()
                .stream();
    }

    /** Stems hold letters and digits only, and what the index holds of others is quoted for {@code tsquery}. */
    private static String quote(String stamme) {
        return "'" + stamme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
