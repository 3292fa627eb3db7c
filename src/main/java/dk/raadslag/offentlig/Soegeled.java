package dk.raadslag.offentlig;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a {@code tsquery} of what people type: every word in any inflection, as a beginning or part of a compound. */
@Component
class Soegeled {

    /** Shorter ones stand inside too many words. */
    static final int KORTEST_DEL = 4;

    private static final int HUSKET = 20_000;
    private static final String STAMMER = """
            SELECT ord, coalesce((ts_lexize('danish_stem', ord))[1], '') AS stamme FROM unnest(:ord::text[]) AS alle (ord)""";

    /**
     * A search in parts that must all be there.
     *
     * @param stammer of the words; letters and digits only
     * @param fraser as {@code tsquery}
     */
    record Led(List<String> stammer, List<String> fraser) {

        boolean erTomt() {
            return stammer.isEmpty() && fraser.isEmpty();
        }

        /** What {@code offentlig.soegbar} is asked for: each word's beginning, or a part of a compound; a phrase's words. */
        String fundne() {
            return Stream.concat(
                            stammer.stream()
                                    .map(stamme -> stamme.length() < KORTEST_DEL
                                            ? quote(stamme) + ":*"
                                            : "(" + quote(stamme) + ":* | " + quote("-" + stamme) + ":*)"),
                            fraser.stream().map(frase -> frase.replaceAll(" <(-|\\d+)> ", " & ")))
                    .collect(Collectors.joining(" & "));
        }

        /** The phrases, of whose words the order is still to be looked at. */
        String ordret() {
            return String.join(" & ", fraser);
        }
    }

    private final Offentligkilde kilde;

    /** A word has one stem for ever. */
    private final Map<String, String> kendte = new ConcurrentHashMap<>();

    Soegeled(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    /** Empty when nothing but stop words was asked for. */
    Led af(String soegning) {
        List<Soegeord> ord = Soegeord.af(soegning);
        Map<String, String> stammer = stammer(
                ord.stream().filter(et -> !et.frase()).map(Soegeord::tekst).toList());
        return new Led(
                List.copyOf(new LinkedHashSet<>(stammer.values())),
                ord.stream()
                        .filter(Soegeord::frase)
                        .flatMap(et -> frase(et.tekst()).stream())
                        .toList());
    }

    /** Of each word, in the order they come; none for a stop word. */
    Map<String, String> stammer(List<String> ord) {
        List<String> ukendte =
                ord.stream().filter(et -> !kendte.containsKey(et)).distinct().toList();
        Map<String, String> nye = ukendte.isEmpty() ? Map.of() : slaaOp(ukendte);
        Map<String, String> stammer = new LinkedHashMap<>();
        for (String et : ord) {
            String stamme = nye.getOrDefault(et, kendte.getOrDefault(et, ""));
            if (!stamme.isEmpty()) {
                stammer.put(et, stamme);
            }
        }
        return stammer;
    }

    private Map<String, String> slaaOp(List<String> ord) {
        if (kendte.size() > HUSKET) {
            kendte.clear();
        }
        Map<String, String> nye = new HashMap<>();
        kilde.sql()
                .sql(STAMMER)
                .param("ord", ord.toArray(String[]::new))
                .query((row, n) -> nye.put(row.getString("ord"), row.getString("stamme")))
                .list();
        kendte.putAll(nye);
        return nye;
    }

    private Optional<String> frase(String tekst) {
        String q = kilde.sql()
                .sql("SELECT phraseto_tsquery('danish', replace(:tekst, '/', ' '))::text")
                .param("tekst", tekst)
                .query(String.class)
                .single();
        return q.isEmpty() ? Optional.empty() : Optional.of("(" + q + ")");
    }

    /** As a word of a {@code tsquery}. */
    static String quote(String stamme) {
        return "'" + stamme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
