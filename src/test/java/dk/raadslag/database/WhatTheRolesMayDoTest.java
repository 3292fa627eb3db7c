package dk.raadslag.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes through the whole catalogue as the owner of the database, and tries everything there as each of the program's roles. */
@IntegrationTest
class WhatTheRolesMayDoTest {

    private static final String EGNE = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'";

    private final JdbcClient ejer = JdbcClient.create(Testdatabase.postgres().getPostgresDatabase());

    @Autowired
    DataSource program;

    @Autowired
    @Qualifier("offentligDataSource")
    DataSource offentlig;

    @Test
    void thePublicWebReadsEveryTableOfItsSchemaAndNoneElse() {
        for (String table : relations("rvmpf")) {
            boolean read = works(offentlig, "SELECT count(*) FROM " + table);
            assertThat(read).as(table).isEqualTo(table.startsWith("offentlig."));
        }
    }

    @Test
    void noColumnIsLeftOpenToThePublicWebByItself() {
        assertThat(ejer.sql("SELECT format('%I.%I.%I', n.nspname, c.relname, a.attname) FROM pg_attribute a"
                                + " JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
                                + " WHERE " + EGNE
                                + " AND n.nspname <> 'offentlig' AND a.attnum > 0 AND NOT a.attisdropped"
                                + " AND has_column_privilege('raadslag_offentlig', c.oid, a.attnum,"
                                + " 'SELECT, INSERT, UPDATE, REFERENCES')")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void thePublicWebUsesNoOtherSchema() {
        assertThat(schemas("raadslag_offentlig", "USAGE")).containsExactlyInAnyOrder("offentlig", "public");
        assertThat(relations("rvmpfS").stream().filter(thing -> thing.startsWith("public.")))
                .isEmpty();
    }

    @Test
    void thePublicWebReadsAndTurnsNoSequence() {
        for (String sequence : relations("S")) {
            assertThat(works(offentlig, "SELECT nextval('" + sequence + "')"))
                    .as(sequence)
                    .isFalse();
            if (!sequence.startsWith("offentlig.")) {
                assertThat(works(offentlig, "SELECT last_value FROM " + sequence))
                        .as(sequence)
                        .isFalse();
            }
        }
    }

    @Test
    void thePublicWebCallsNoFunctionOfTheProgram() {
        List<String> callable = ejer.sql("SELECT DISTINCT format('%I.%I', n.nspname, p.proname) FROM pg_proc p"
                        + " JOIN pg_namespace n ON n.oid = p.pronamespace WHERE " + EGNE
                        + " AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')"
                        + " AND has_function_privilege('raadslag_offentlig', p.oid, 'EXECUTE')"
                        + " AND has_schema_privilege('raadslag_offentlig', n.oid, 'USAGE')")
                .query(String.class)
                .list();
        assertThat(callable).allMatch(function -> function.startsWith("offentlig."));
        for (String function : List.of(
                "pg_read_file('/etc/hostname')",
                "pg_ls_dir('.')",
                "lo_create(0)",
                "lo_import('/etc/hostname')",
                "pg_terminate_backend((SELECT min(pid) FROM pg_stat_activity WHERE usename = 'raadslag_app'))")) {
            assertThat(works(offentlig, "SELECT " + function)).as(function).isFalse();
        }
    }

    @Test
    void thePublicWebSeesNeitherPasswordsNorWhatOthersAsk() {
        assertThat(works(offentlig, "SELECT rolpassword FROM pg_authid")).isFalse();
        assertThat(JdbcClient.create(offentlig)
                        .sql("SELECT count(*) FROM pg_stat_activity WHERE usename = 'raadslag_app' AND query <> ''"
                                + " AND query <> '<insufficient privilege>'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Whatever it says of its transactions: that it can change itself. */
    @ParameterizedTest
    @ValueSource(strings = {"raadslag_app", "raadslag_offentlig"})
    void noRoleMakesLargeObjects(String role) {
        assertThat(ejer.sql("SELECT p.oid::regprocedure::text FROM pg_proc p"
                                + " WHERE p.proname IN ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_import')"
                                + " AND has_function_privilege(?, p.oid, 'EXECUTE')")
                        .param(role)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void whatIsRefusedIsNotToldInMessages() {
        assertThatThrownBy(() -> JdbcClient.create(program)
                        .sql(
                                "INSERT INTO raadslag.enhed (kode, navn) VALUES ('Helligbrøde', 'a'), ('Helligbrøde', 'b')")
                        .update())
                .rootCause()
                .hasMessageContaining("duplicate key")
                .message()
                .doesNotContain("Helligbrøde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"raadslag_app", "raadslag_offentlig"})
    void noRoleOwnsOrRulesAnything(String role) {
        assertThat(ejer.sql("SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls"
                                + " FROM pg_roles WHERE rolname = ?")
                        .param(role)
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(ejer.sql("SELECT count(*) FROM pg_auth_members WHERE member = ?::regrole")
                        .param(role)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(ejer.sql("SELECT count(*) FROM pg_shdepend WHERE refobjid = ?::regrole AND deptype = 'o'")
                        .param(role)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(schemas(role, "CREATE")).isEmpty();
        assertThat(ejer.sql("SELECT has_database_privilege(?, current_database(), 'CREATE, TEMPORARY')")
                        .param(role)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void noRoleChangesTheShapeOfAnything() {
        Map<String, DataSource> roles = Map.of("program", program, "offentlig", offentlig);
        roles.forEach((name, role) -> {
            for (String table : relations("rp")) {
                for (String step : List.of(
                        "ALTER TABLE %s ADD COLUMN ny int",
                        "ALTER TABLE %s DISABLE TRIGGER ALL",
                        "ALTER TABLE %s DISABLE ROW LEVEL SECURITY",
                        "CREATE INDEX ON %s ((1))",
                        "TRUNCATE %s",
                        "DROP TABLE %s")) {
                    assertThat(works(role, step.formatted(table)))
                            .as(name + ": " + step, table)
                            .isFalse();
                }
            }
            for (String step : List.of(
                    "CREATE TABLE raadslag.ny (id int)",
                    "CREATE TEMP TABLE ny (id int)",
                    "CREATE SCHEMA ny",
                    "CREATE ROLE ny",
                    "CREATE FUNCTION public.ny() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                    "CREATE OR REPLACE FUNCTION raadslag.haendelse_segl(raadslag.haendelse) RETURNS bytea LANGUAGE sql AS $$SELECT ''::bytea$$",
                    "ALTER ROLE raadslag_app SUPERUSER",
                    "SET ROLE postgres")) {
                assertThat(works(role, step)).as(name + ": " + step).isFalse();
            }
        });
    }

    @Test
    void theProgramOnlyAddsToTheTrailAndTheEditions() {
        for (String table :
                List.of("raadslag.haendelse", "raadslag.udgave", "raadslag.haendelse_ende", "raadslag.haendelse_ur")) {
            assertThat(works(program, "DELETE FROM " + table)).as(table).isFalse();
            assertThat(works(program, "TRUNCATE " + table)).as(table).isFalse();
        }
        for (String column : List.of("id", "tidspunkt", "aktoer", "grund", "adresse", "forrige", "segl")) {
            String change = "UPDATE raadslag.haendelse SET %s = %s".formatted(column, column);
            assertThat(works(program, change)).as(change).isFalse();
        }
        assertThat(works(program, "UPDATE raadslag.udgave SET indhold = '[]'")).isFalse();
        assertThat(works(program, "INSERT INTO raadslag.haendelse_ende (id, segl) VALUES (0, '')"))
                .isFalse();
        assertThatThrownBy(() -> JdbcClient.create(program)
                        .sql("INSERT INTO raadslag.haendelse (id, tidspunkt, aktoer, aktoer_navn, handling, emne_type,"
                                + " emne_id, forrige, segl) VALUES (1, now(), '', '', '', '', '', '', '')")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> relations(String kinds) {
        return ejer.sql("SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE strpos(?, c.relkind::text) > 0 AND "
                        + EGNE)
                .param(kinds)
                .query(String.class)
                .list();
    }

    private List<String> schemas(String role, String privilege) {
        return ejer.sql("SELECT n.nspname FROM pg_namespace n WHERE " + EGNE + " AND has_schema_privilege(?, n.oid, ?)")
                .params(role, privilege)
                .query(String.class)
                .list();
    }

    private static boolean works(DataSource role, String sql) {
        try {
            JdbcClient.create(role).sql(sql).query((row, number) -> number).list();
            return true;
        } catch (DataAccessException e) {
            return Stream.iterate((Throwable) e, t -> t != null, Throwable::getCause)
                    .anyMatch(t -> String.valueOf(t.getMessage()).contains("No results were returned"));
        }
    }
}
