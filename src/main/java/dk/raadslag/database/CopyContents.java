package dk.raadslag.database;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a copy says of itself. */
final class CopyContents {

    static final String BEGINNING = "raadslag.json";
    static final String END = "slut.json";
    static final String ROWS = "data/";
    static final int FORMAT = 1;

    private CopyContents() {}

    /** Its first entry: how it can be put back. */
    record Beginning(int format, String begun, List<Step> migrations, List<Table> tables) {}

    /** A migration that had made the tables. */
    record Step(String version, @Nullable Integer checksum) {}

    /** A table, by the name that SQL calls it, with the columns that its rows are written in. */
    record Table(String name, List<String> columns) {

        String entry() {
            return ROWS + name;
        }

        String columnList() {
            return String.join(", ", columns);
        }
    }

    /** Its last entry, without which it is not whole: the rows of each table, and how far each sequence had come. */
    record End(Map<String, Long> rows, Map<String, Sequence> sequences) {}

    /** As PostgreSQL keeps it: the last number given, if it was given. */
    record Sequence(long last, boolean called) {}
}
