package dk.raadslag.spor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that a chain had a row: another row of the trail that had seen it, or a checkpoint that was kept elsewhere.
 *
 * @param kaede the chain
 * @param id the row; 0 where the chain had none
 * @param segl its seal, in hex
 */
record Witness(int kaede, long id, String segl) {

    private static final Pattern AS_COLUMN = Pattern.compile("(\\d{1,4}):(\\d{1,18}):([0-9a-f]{64})");
    private static final Pattern AS_JSON =
            Pattern.compile("\\{\"kaede\": (\\d{1,4}), \"id\": (\\d{1,18}), \"segl\": \"([0-9a-f]{64}|)\"}");

    /** As a row of the trail holds it. */
    static Stream<Witness> ofColumn(@Nullable String vidne) {
        return vidne == null ? Stream.empty() : of(AS_COLUMN.matcher(vidne));
    }

    /** As {@link #toJson()} wrote it; nothing if it is something else. */
    static Stream<Witness> ofJson(String line) {
        return of(AS_JSON.matcher(line.strip()));
    }

    private static Stream<Witness> of(Matcher word) {
        return word.matches()
                ? Stream.of(new Witness(Integer.parseInt(word.group(1)), Long.parseLong(word.group(2)), word.group(3)))
                : Stream.empty();
    }

    String toJson() {
        return "{\"kaede\": %d, \"id\": %d, \"segl\": \"%s\"}".formatted(kaede, id, segl);
    }
}
