package dk.raadslag.offentlig;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands across meetings: every decision of a year, and how many items were confidential. */
@Component
class Overblik {

    private static final int MAANEDER = 12;

    private final Offentligkilde kilde;

    Overblik(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    /** Newest meeting first, in the order of its agenda. */
    List<Beslutningslinje> beslutninger(String forum, int aar) {
        return kilde.sql()
                .sql("""
                        SELECT m.forum, m.adresse, m.dato, p.nr, coalesce(p.titel, '') AS titel,
                            p.udfald || array_remove(ARRAY[nullif(p.beslutning, '')], NULL) AS udfald
                        FROM offentlig.punkt p JOIN offentlig.moede m USING (moede_id)
                        WHERE p.aaben AND m.trukket_tilbage IS NULL AND m.forum = :forum
                            AND m.dato BETWEEN :fra AND :til AND (p.udfald <> '{}' OR p.beslutning <> '')
                        ORDER BY m.dato DESC, m.start DESC, p.nr""")
                .param("forum", forum)
                .param("fra", LocalDate.of(aar, 1, 1))
                .param("til", LocalDate.of(aar, 12, 31))
                .query((row, n) -> new Beslutningslinje(
                        row.getString("forum"),
                        row.getString("adresse"),
                        row.getObject("dato", LocalDate.class),
                        row.getInt("nr"),
                        row.getString("titel"),
                        List.of((String[]) row.getArray("udfald").getArray())))
                .list();
    }

    /** By criterion, of the newest year there is any for, the most first; what is gathered last. */
    List<Lukkettal> lukkede() {
        return kilde.sql().sql("""
                        SELECT aar, titel AS dansk, titel_en AS engelsk, antal FROM offentlig.lukket_tal
                        WHERE aar = (SELECT max(aar) FROM offentlig.lukket_tal)
                        ORDER BY titel IS NULL, antal DESC, plads""").query(Lukkettal.class).list();
    }

    /** The newest months with meetings, newest first. */
    List<Aabenhedstal> aabenhed() {
        return kilde.sql()
                .sql("""
                        SELECT date_trunc('month', m.dato)::date AS maaned, count(*) AS punkter,
                            count(*) FILTER (WHERE NOT p.aaben) AS lukkede
                        FROM offentlig.punkt p JOIN offentlig.moede m USING (moede_id)
                        WHERE m.trukket_tilbage IS NULL
                        GROUP BY 1 ORDER BY 1 DESC LIMIT :antal""")
                .param("antal", MAANEDER)
                .query(Aabenhedstal.class)
                .list();
    }
}
