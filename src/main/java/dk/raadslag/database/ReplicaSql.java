package dk.raadslag.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The SQL of a logical replica of the public record. Its tables are made by the migrations themselves, those whose name begins
 * with {@code offentlig}: they touch that schema alone.
 */
public final class ReplicaSql {

    private static final String TABLES = "-- {tables}";
    private static final String MIGRATIONS = "classpath*:db/migration/V*__offentlig*.sql";

    private ReplicaSql() {}

    /** For the program's own database: who may copy. */
    public static String publisher() {
        return text(new ClassPathResource("db/replika/udgiver.sql"));
    }

    /** For the replica: the tables of the record, as this version of the program makes them, and the role that reads them. */
    public static String subscriber() {
        return text(new ClassPathResource("db/replika/abonnent.sql")).replace(TABLES, tables());
    }

    private static String tables() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(MIGRATIONS))
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .map(ReplicaSql::text)
                    .collect(Collectors.joining("\n"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
