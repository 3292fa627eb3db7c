package dk.raadslag.offentlig;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Another spelling where a word of the search is in no public text: the word most like it that is. */
@Component
class Soegeforslag {

    private static final String LIGNER = """
            SELECT ord FROM offentlig.ord
            WHERE ord OPERATOR(offentlig.%) :ord AND length(ord) > 2
            ORDER BY offentlig.similarity(ord, :ord) DESC, length(ord), ord LIMIT 1""";
    private static final String FORM = """
            SELECT ts_headline('danish', klartekst, :q::tsquery, :uddrag)
            FROM offentlig.soegepost WHERE rangering || bilag @@ :q::tsquery LIMIT 1""";
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
        StringBuilder forslag = new StringBuilder();
        boolean andet = false;
        for (Soegeord ord : Soegeord.af(soegning)) {
            Optional<String> bedre = ord.frase() || kendes(ord.tekst()) ? Optional.empty() : lignende(ord.tekst());
            andet |= bedre.isPresent();
            forslag.append(forslag.isEmpty() ? "" : " ")
                    .append(ord.frase() ? '"' + ord.tekst() + '"' : bedre.orElse(ord.tekst()));
        }
        return andet ? forslag.toString() : null;
    }

    private boolean kendes(String ord) {
        return led.stamme(ord).map(led::kendes).orElse(true);
    }

    private Optional<String> lignende(String ord) {
        return kilde.sql()
                .sql(LIGNER)
                .param("ord", led.stamme(ord).orElse(ord))
                .query(String.class)
                .optional()
                .map(this::somSkrevet);
    }

    /** The index holds stems; a reader is shown the word as a text has it. */
    private String somSkrevet(String stamme) {
        return kilde.sql()
                .sql(FORM)
                .param("q", Soegeled.quote(stamme))
                .param("uddrag", UDDRAG)
                .query(String.class)
                .optional()
                .filter(uddrag -> uddrag.contains(Traef.START) && uddrag.contains(Traef.SLUT))
                .map(uddrag -> uddrag.substring(uddrag.indexOf(Traef.START) + 1, uddrag.indexOf(Traef.SLUT)))
                .orElse(stamme);
    }
}
