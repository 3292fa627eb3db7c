package dk.raadslag.offentlig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a {@code tsquery} of what people type: every word in any inflection, as a beginning or part of a compound. */
@Component
class Soegeled {

    /** The most frequent ones: each costs every hit a look, and the rarer stand in a few items only. */
    private static final int SAMMENSATTE = 24;

    private static final int KORTEST_DEL = 4;
    private static final String FORMER = """
            SELECT stamme, CASE WHEN length(stamme) >= :kortest THEN ARRAY (
                SELECT o.ord FROM offentlig.ord o WHERE o.ord LIKE '_%' || stamme || '%'
                ORDER BY o.antal DESC, o.ord LIMIT :antal) ELSE '{}' END AS sammensatte
            FROM (SELECT nr, (ts_lexize('danish_stem', ord))[1] AS stamme
                FROM unnest(:ord::text[]) WITH ORDINALITY AS alle (ord, nr)) ord
            WHERE stamme IS NOT NULL ORDER BY nr""";

    /**
     * A search in parts that must all be there.
     *
     * @param dele of each the forms that will do: the word's beginning, its compounds, or a phrase; as {@code tsquery}
     */
    record Led(List<List<String>> dele) {

        boolean erTomt() {
            return dele.isEmpty();
        }

        String alle() {
            return dele.stream()
                    .map(former -> "(" + String.join(" | ", former) + ")")
                    .collect(Collectors.joining(" & "));
        }

        String nogle() {
            return dele.stream().flatMap(List::stream).distinct().collect(Collectors.joining(" | "));
        }

        /** Any of them, for what is marked in a text: there å stands as it was written, in the index as aa. */
        String vist() {
            return dele.stream()
                    .flatMap(List::stream)
                    .flatMap(form -> Stream.of(form, form.replace("aa", "å")))
                    .distinct()
                    .collect(Collectors.joining(" | "));
        }
    }

    private final Offentligkilde kilde;

    Soegeled(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    /** Empty when nothing but stop words was asked for. */
    Led af(String soegning) {
        List<Soegeord> ord = Soegeord.af(soegning);
        List<List<String>> dele = new ArrayList<>(former(
                ord.stream().filter(et -> !et.frase()).map(Soegeord::tekst).toList()));
        ord.stream()
                .filter(Soegeord::frase)
                .flatMap(et -> frase(et.tekst()).stream())
                .map(List::of)
                .forEach(dele::add);
        return new Led(dele);
    }

    /** Each word with its compounds as one alternative; nothing for a stop word. */
    private List<List<String>> former(List<String> ord) {
        if (ord.isEmpty()) {
            return List.of();
        }
        return kilde.sql()
                .sql(FORMER)
                .param("kortest", KORTEST_DEL)
                .param("antal", SAMMENSATTE)
                .param("ord", ord.toArray(String[]::new))
                .query((row, n) -> Stream.concat(
                                Stream.of(quote(row.getString("stamme")) + ":*"),
                                Stream.of((String[]) row.getArray("sammensatte").getArray())
                                        .map(Soegeled::quote))
                        .toList())
                .list();
    }

    private Optional<String> frase(String tekst) {
        String q = kilde.sql()
                .sql("SELECT phraseto_tsquery('danish', replace(:tekst, '/', ' '))::text")
                .param("tekst", tekst)
                .query(String.class)
                .single();
        return q.isEmpty() ? Optional.empty() : Optional.of("(" + q + ")");
    }

    Optional<String> stamme(String ord) {
        return kilde.sql()
                .sql("SELECT (ts_lexize('danish_stem', :ord))[1]")
                .param("ord", ord)
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    /** Whether some word of the record begins with it or holds it. */
    boolean kendes(String stamme) {
        return kilde.sql()
                .sql(
                        "SELECT EXISTS (SELECT FROM offentlig.ord WHERE ord LIKE :del OR length(:ord) >= :kortest AND ord LIKE '%' || :del)")
                .param("ord", stamme)
                .param("del", stamme + "%")
                .param("kortest", KORTEST_DEL)
                .query(Boolean.class)
                .single();
    }

    /** Stems hold letters and digits only, and what the index holds of others is quoted for {@code tsquery}. */
    static String quote(String stamme) {
        return "'" + stamme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
