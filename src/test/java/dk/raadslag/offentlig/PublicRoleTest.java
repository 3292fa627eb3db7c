package dk.raadslag.offentlig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the public web could reach if it had an error: tries everything in the catalogue. */
@IntegrationTest
class PublicRoleTest {

    private static final String RELATIONER = """
            SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f')
                AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
            ORDER BY 1""";

    @Autowired
    @Qualifier("offentligDataSource")
    DataSource offentlig;

    JdbcClient sql;

    @BeforeEach
    void connect() {
        sql = JdbcClient.create(offentlig);
    }

    @Test
    void readsTheSchemaOffentligAndNoOther() {
        List<String> relationer = sql.sql(RELATIONER).query(String.class).list();
        assertThat(relationer).contains("raadslag.bruger", "offentlig.moede").anyMatch(r -> r.startsWith("flowable."));
        assertThat(relationer.stream().filter(this::readable)).allMatch(relation -> relation.startsWith("offentlig."));
        assertThat(relationer.stream().filter(relation -> relation.startsWith("offentlig.")))
                .allMatch(this::readable);
    }

    @Test
    void writesNothingAnywhere() {
        String ret = "has_table_privilege(current_user, c.oid, 'INSERT,UPDATE,DELETE,TRUNCATE,TRIGGER,REFERENCES')";
        String kolonne = "has_any_column_privilege(current_user, c.oid, 'INSERT,UPDATE')";
        assertThat(sql.sql(RELATIONER.replace("ORDER BY", "AND (" + ret + " OR " + kolonne + ") ORDER BY"))
                        .query(String.class)
                        .list())
                .isEmpty();
        for (String skridt : List.of(
                "UPDATE offentlig.udgavetal SET nummer = 0",
                "CREATE TABLE offentlig.ny (id int)",
                "CREATE TABLE public.ny (id int)",
                "SET ROLE raadslag_app")) {
            assertThatThrownBy(() -> sql.sql(skridt).update()).as(skridt).isInstanceOf(DataAccessException.class);
        }
    }

    private boolean readable(String relation) {
        try {
            sql.sql("SELECT count(*) FROM " + relation).query(Long.class).single();
            return true;
        } catch (DataAccessException e) {
            return false;
        }
    }
}
