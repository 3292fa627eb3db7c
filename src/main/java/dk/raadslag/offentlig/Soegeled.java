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

    private static final int SAMMENSATTE = 60;
    private static final int KORTEST_DEL = 4;

    private final Offentligkilde kilde;

    Soegeled(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    /** Empty when nothing but stop words was asked for. */
    String af(String soegning) {
        return Soegeord.af(soegning).stream()
                .flatMap(ord -> (ord.frase() ? frase(ord.tekst()) : led(ord.tekst())).stream())
                .collect(Collectors.joining(" & "));
    }

    private Optional<String> frase(String tekst) {
        String q = kilde.sql()
                .sql("SELECT phraseto_tsquery('danish', replace(:tekst, '/', ' '))::text")
                .param("tekst", tekst)
                .query(String.class)
                .single();
        return q.isEmpty() ? Optional.empty() : Optional.of("(" + q + ")");
    }

    /** A word with its compounds as one alternative; nothing for a stop word. */
    private Optional<String> led(String ord) {
        return stamme(ord).map(stamme -> {
            List<String> former = new ArrayList<>();
            former.add(quote(stamme) + ":*");
            if (stamme.length() >= KORTEST_DEL) {
                sammensatte(stamme).map(Soegeled::quote).forEach(former::add);
            }
            return "(" + String.join(" | ", former) + ")";
        });
    }

    Optional<String> stamme(String ord) {
        return kilde.sql()
                .sql("SELECT (ts_lexize('danish_stem', :ord))[1]")
                .param("ord", ord)
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    Stream<String> sammensatte(String stamme) {
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
    static String quote(String stamme) {
        return "'" + stamme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
