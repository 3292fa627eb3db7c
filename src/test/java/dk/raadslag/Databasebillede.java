package dk.raadslag;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything the program has stored, table by table, so that two moments can be compared. */
@Component
public class Databasebillede {

    private final JdbcClient jdbc = Testdatabase.udenLaase();

    /** A digest of each table: entities, Flowable's tasks, jobs and history, the audit trail, notices, the public copy. */
    public Map<String, String> tag() {
        Map<String, String> billede = new TreeMap<>();
        tables().forEach(table -> billede.put(table, digest(table)));
        return billede;
    }

    /** The tables that differ. */
    public static Set<String> forskel(Map<String, String> foer, Map<String, String> efter) {
        return foer.keySet().stream()
                .filter(table -> !foer.get(table).equals(efter.get(table)))
                .collect(Collectors.toSet());
    }

    private Collection<String> tables() {
        return jdbc.sql("SELECT schemaname || '.' || quote_ident(tablename) FROM pg_tables"
                        + " WHERE schemaname IN ('raadslag', 'flowable', 'offentlig')")
                .query(String.class)
                .list();
    }

    private String digest(String table) {
        return jdbc.sql("SELECT md5(coalesce(string_agg(r::text, ' ' ORDER BY r::text), '')) FROM " + table + " r")
                .query(String.class)
                .single();
    }
}
