package dk.raadslag.offentlig;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Another spelling where a word of the search is in no public text: the word most like it that is. */
@Component
class Soegeforslag {

    /** For each stem that no word of the record begins with or holds: the word most like it, if there is one. */
    private static final String LIGNER = """
            SELECT stamme, bedre FROM unnest(:stammer::text[]) stamme, LATERAL (
                SELECT ord AS bedre FROM offentlig.ord
                WHERE ord OPERATOR(offentlig.%) stamme AND length(ord) > 2
                ORDER BY offentlig.similarity(ord, stamme) DESC, length(ord), ord LIMIT 1) lignende
            WHERE (SELECT count(*) FROM offentlig.ord
                WHERE ord LIKE CASE WHEN length(stamme) >= :kortest THEN '%' ELSE '' END || stamme || '%') = 0""";

    /** From a text that has it: of the item, else of its bilag. */
    private static final String FORM = """
            WITH alle AS MATERIALIZED (
                SELECT moede_id, nr FROM offentlig.soegepost p
                WHERE offentlig.soegbar(p.rangering || p.bilag) @@ :q::tsquery),
            et AS MATERIALIZED (SELECT * FROM alle LIMIT 1)
            SELECT ts_headline('danish', tekst, :skrevet::tsquery, :uddrag) FROM (
                SELECT -1 AS del, concat_ws(' ', i.titel, i.enhed, s.klartekst) AS tekst
                FROM et JOIN offentlig.soegepost s USING (moede_id, nr) JOIN offentlig.punkt i USING (moede_id, nr)
                UNION ALL
                SELECT t.del, t.tekst FROM et JOIN offentlig.bilag_tekst t USING (moede_id, nr)
                WHERE t.soegning @@ :q::tsquery) steder
            ORDER BY del LIMIT 3""";

    private static final String UDDRAG =
            "StartSel=" + Traef.START + ",StopSel=" + Traef.SLUT + ",MaxWords=3,MinWords=1";

    private final Offentligkilde kilde;
    private final Soegeled led;

    Soegeforslag(Offentligkilde kilde, Soegeled led) {
        this.kilde = kilde;
        this.led = led;
    }

    @Nullable
    String til(String soegning) {
        List<Soegeord> ord = Soegeord.af(soegning);
        Map<String, String> stammer = led.stammer(
                ord.stream().filter(et -> !et.frase()).map(Soegeord::tekst).toList());
        Map<String, String> bedre = bedre(stammer.values().stream().distinct().toList());
        if (bedre.isEmpty()) {
            return null;
        }
        return ord.stream()
                .map(et -> et.frase()
                        ? '"' + et.tekst() + '"'
                        : bedre.getOrDefault(stammer.getOrDefault(et.tekst(), ""), et.tekst()))
                .collect(Collectors.joining(" "));
    }

    private Map<String, String> bedre(List<String> stammer) {
        Map<String, String> bedre = new HashMap<>();
        kilde.sql()
                .sql(LIGNER)
                .param("stammer", stammer.toArray(String[]::new))
                .param("kortest", Soegeled.KORTEST_DEL)
                .query((row, n) -> bedre.put(row.getString("stamme"), row.getString("bedre")))
                .list();
        Map<String, String> skrevet = new HashMap<>();
        bedre.forEach((stamme, lignende) -> somSkrevet(lignende).ifPresent(ord -> skrevet.put(stamme, ord)));
        return skrevet;
    }

    /** The index holds stems, with aa for å; a reader is shown the word as a text has it, or no other word. */
    private Optional<String> somSkrevet(String stamme) {
        return kilde
                .sql()
                .sql(FORM)
                .param("q", Soegeled.quote(stamme))
                .param("skrevet", Soegeled.quote(stamme) + " | " + Soegeled.quote(stamme.replace("aa", "å")))
                .param("uddrag", UDDRAG)
                .query(String.class)
                .list()
                .stream()
                .filter(uddrag -> uddrag.contains(Traef.START) && uddrag.contains(Traef.SLUT))
                .map(uddrag -> uddrag.substring(uddrag.indexOf(Traef.START) + 1, uddrag.indexOf(Traef.SLUT)))
                .findFirst();
    }
}
