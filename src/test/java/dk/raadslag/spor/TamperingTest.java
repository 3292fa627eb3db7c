package dk.raadslag.spor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Somebody who owns the database changes the trail by hand. Everything here is rolled back. */
@IntegrationTest
class TamperingTest {

    private static final int RAEKKER = 6;

    /** As another row, behind it in its chain. */
    private static final String COPY = """
            INSERT INTO raadslag.haendelse (id, tidspunkt, aktoer, aktoer_navn, handling, emne_type, emne_id, detaljer,
                grund, forrige, segl, kaede, adresse) OVERRIDING SYSTEM VALUE
            SELECT %d, tidspunkt, 'inger', aktoer_navn, handling, emne_type, emne_id, detaljer,
                grund, segl, '\\x', kaede, adresse
            FROM raadslag.haendelse WHERE id = %d""";

    private static final String NY = """
            INSERT INTO raadslag.haendelse (tidspunkt, aktoer, aktoer_navn, handling, emne_type, emne_id)
            VALUES (now(), 'inger', 'Inger', 'flyttet', 'prøve', '1')""";

    @Autowired
    Spor spor;

    @Autowired
    TransactionTemplate transaction;

    private Connection database;
    private List<Long> raekker;
    private int noted;

    @BeforeEach
    void aTrail() throws SQLException {
        transaction.executeWithoutResult(tx -> {
            for (int i = 0; i < RAEKKER; i++) {
                note();
            }
        });
        database = Testdatabase.postgres().getPostgresDatabase().getConnection();
        database.setAutoCommit(false);
        raekker = ids("SELECT id FROM raadslag.haendelse ORDER BY id DESC LIMIT " + RAEKKER);
    }

    @AfterEach
    void asItWas() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void anUntouchedTrailIsWholeAndSaysWhereItEnds() throws SQLException {
        Sporkontrol.Rapport rapport = Sporkontrol.af(database);
        assertThat(rapport.brud()).isEmpty();
        assertThat(rapport.sidste()).isEqualTo(raekker.getFirst());
        assertThat(rapport.segl()).hasSize(64);
    }

    @Test
    void anyColumnOfAnyRowThatIsChangedIsFound() throws SQLException {
        Map<String, String> changes = changes();
        assertThat(changes)
                .containsKeys("id", "tidspunkt", "grund", "adresse", "forrige", "segl")
                .hasSize(13);
        execute("ALTER TABLE raadslag.haendelse ALTER id DROP IDENTITY");
        for (long id : raekker) {
            for (Map.Entry<String, String> change : changes.entrySet()) {
                execute("SAVEPOINT foer");
                execute("UPDATE raadslag.haendelse SET %s = %s WHERE id = %d"
                        .formatted(change.getKey(), change.getValue(), id));
                long nyt = change.getKey().equals("id") ? id + 1_000_000 : id;
                List<Brud> brud = Sporkontrol.af(database).brud();
                if (change.getKey().equals("kaede")) {
                    assertThat(brud).as("%s of row %d", change.getKey(), id).isNotEmpty();
                } else {
                    assertThat(brud).as("%s of row %d", change.getKey(), id).contains(new Brud(Brud.Art.AENDRET, nyt));
                }
                execute("ROLLBACK TO foer");
            }
        }
    }

    @Test
    void aTextThatIsTakenAwayIsFound() throws SQLException {
        execute("UPDATE raadslag.haendelse SET grund = NULL WHERE id = " + raekker.get(2));
        execute("UPDATE raadslag.haendelse SET adresse = '' WHERE id = " + raekker.get(4));
        assertThat(Sporkontrol.af(database).brud())
                .containsExactly(
                        new Brud(Brud.Art.AENDRET, raekker.get(4)), new Brud(Brud.Art.AENDRET, raekker.get(2)));
    }

    @Test
    void aRemovedRowIsFoundWhereverItStood() throws SQLException {
        for (int i = 1; i < RAEKKER; i++) {
            execute("SAVEPOINT foer");
            execute("DELETE FROM raadslag.haendelse WHERE id = " + raekker.get(i));
            assertThat(Sporkontrol.af(database).brud())
                    .containsExactly(new Brud(Brud.Art.MANGLER_FOER, raekker.get(i - 1)));
            execute("ROLLBACK TO foer");
        }
        execute("DELETE FROM raadslag.haendelse WHERE id = " + raekker.getFirst());
        assertThat(Sporkontrol.af(database).brud()).containsExactly(new Brud(Brud.Art.MANGLER_EFTER, raekker.get(1)));
        execute("DELETE FROM raadslag.haendelse");
        assertThat(Sporkontrol.af(database).brud()).containsExactly(new Brud(Brud.Art.MANGLER_EFTER, 0));
    }

    @Test
    void aRowPutInIsFoundAlsoWhenItIsSealedAsItShouldBe() throws SQLException {
        execute("ALTER TABLE raadslag.haendelse DISABLE TRIGGER forsegl");
        long efter = raekker.getFirst();
        execute(COPY.formatted(efter + 1, efter));
        execute("UPDATE raadslag.haendelse h SET segl = raadslag.haendelse_segl(h) WHERE id = " + (efter + 1));
        assertThat(Sporkontrol.af(database).brud()).containsExactly(new Brud(Brud.Art.INDSAT, efter + 1));
    }

    @Test
    void aRowPutIntoAGapIsFound() throws SQLException {
        execute(NY);
        long foer = ids("SELECT max(id) FROM raadslag.haendelse").getFirst();
        execute("SELECT nextval(pg_get_serial_sequence('raadslag.haendelse', 'id'))");
        execute(NY);
        execute("ALTER TABLE raadslag.haendelse DISABLE TRIGGER forsegl");
        execute(COPY.formatted(foer + 1, foer));
        execute("UPDATE raadslag.haendelse h SET segl = raadslag.haendelse_segl(h) WHERE id = " + (foer + 1));
        assertThat(Sporkontrol.af(database).brud()).containsExactly(new Brud(Brud.Art.INDSAT, foer + 1));
    }

    @Test
    void theCommandSaysWhichRowAndEndsWithOne() throws SQLException {
        assertThat(command("verificer")).startsWith("0 ").contains("Sporet er helt");
        execute("UPDATE raadslag.haendelse SET aktoer = 'x' WHERE id = " + raekker.get(3));
        assertThat(command("verificer")).startsWith("1 ").contains("Hændelse nr. " + raekker.get(3) + " er ændret");
        assertThat(command("eksporter").lines())
                .hasSizeGreaterThanOrEqualTo(RAEKKER)
                .last()
                .asString()
                .contains("\"segl\"");
        assertThat(command("slet")).startsWith("2 ");
    }

    @Test
    void fromWhereIsKeptWithTheRow() throws SQLException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("203.0.113.9");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            note();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        assertThat(ids("SELECT count(*) FROM raadslag.haendelse WHERE adresse = '203.0.113.9'"))
                .isNotEqualTo(List.of(0L));
        assertThat(Sporkontrol.af(database).brud()).isEmpty();
    }

    private void note() {
        boolean reason = ++noted % 2 == 0;
        String grund = reason ? "\"Fordi\" \\ æøå\u0001\n\t\u007f€ 🙂 " + noted : null;
        transaction.executeWithoutResult(
                tx -> spor.noter("prøve", UUID.randomUUID(), "flyttet", Map.of("møde", "12. oktober"), grund));
    }

    /** A value that differs from any there can be, per column. */
    private Map<String, String> changes() throws SQLException {
        Map<String, String> changes = new TreeMap<>();
        try (Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery("SELECT column_name, data_type FROM information_schema.columns"
                        + " WHERE table_schema = 'raadslag' AND table_name = 'haendelse'")) {
            while (row.next()) {
                String kolonne = row.getString(1);
                changes.put(
                        kolonne,
                        switch (row.getString(2)) {
                            case "bigint" -> kolonne + " + 1000000";
                            case "smallint" -> "(" + kolonne + " + 1) % 8";
                            case "timestamp with time zone" -> kolonne + " + interval '1 microsecond'";
                            case "bytea" -> kolonne + " || '\\x00'";
                            default -> "coalesce(" + kolonne + ", '') || ' '";
                        });
            }
        }
        return changes;
    }

    private String command(String ord) throws SQLException {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        PrintStream stroem = new PrintStream(ud, true, StandardCharsets.UTF_8);
        int status = Sporkommando.run(new String[] {ord}, database, stroem, stroem);
        return status + " " + ud.toString(StandardCharsets.UTF_8).strip();
    }

    private List<Long> ids(String sql) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        }
        return ids;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
