package dk.raadslag.spor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.drift.ConsoleLanguage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is too old goes from the trail, and what is left can still be proven. Everything here is rolled back. */
@IntegrationTest
class CuttingTest {

    private static final Instant ET_STED_I_FREMTIDEN = Instant.parse("2998-01-01T00:00:00Z");

    private static final String NY = """
            INSERT INTO raadslag.haendelse (tidspunkt, aktoer, aktoer_navn, handling, emne_type, emne_id)
            VALUES ('2999-01-01', 'inger', 'Inger', 'flyttet', 'prøve', '1')""";

    @Autowired
    Spor spor;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource programmets;

    private Connection database;

    @BeforeEach
    void aTrailInEveryChain() throws SQLException {
        for (int i = 0; i < 40; i++) {
            transaction.executeWithoutResult(
                    tx -> spor.noter("prøve", UUID.randomUUID(), "flyttet", Map.of("møde", "12. oktober"), null));
        }
        database = Testdatabase.postgres().getPostgresDatabase().getConnection();
        database.setAutoCommit(false);
        execute(NY);
        execute(NY);
    }

    @AfterEach
    void asItWas() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void whatIsTooOldGoesAndTheRestIsWhole() throws SQLException {
        long foer = number("SELECT count(*) FROM raadslag.haendelse");
        int fjernet = Sporrydning.foer(database, ET_STED_I_FREMTIDEN);
        assertThat(fjernet).isGreaterThan(20);
        assertThat(number("SELECT count(*) FROM raadslag.haendelse")).isEqualTo(foer - fjernet + 1);
        assertThat(number("SELECT count(*) FROM raadslag.haendelse WHERE tidspunkt >= '2999-01-01'"))
                .isEqualTo(2);
        Sporkontrol.Rapport rapport = Sporkontrol.af(database);
        assertThat(rapport.brud()).isEmpty();
        assertThat(rapport.ryddet()).isEqualTo(fjernet);
        execute(NY);
        assertThat(Sporkontrol.af(database).brud()).isEmpty();
    }

    @Test
    void itCanBeCutAgainAndAgain() throws SQLException {
        int foerst = Sporrydning.foer(database, ET_STED_I_FREMTIDEN);
        int saa = Sporrydning.foer(database, Instant.parse("3998-01-01T00:00:00Z"));
        assertThat(saa).isPositive();
        Sporkontrol.Rapport rapport = Sporkontrol.af(database);
        assertThat(rapport.brud()).isEmpty();
        assertThat(rapport.ryddet()).isEqualTo(foerst + saa);
        assertThat(Sporrydning.foer(database, Instant.parse("1998-01-01T00:00:00Z")))
                .isZero();
    }

    @Test
    void oneRowMoreTakenByHandIsFoundAlsoIfTheAnchorIsMovedOverIt() throws SQLException {
        Sporrydning.foer(database, ET_STED_I_FREMTIDEN);
        long kaede = number("SELECT kaede FROM raadslag.haendelse WHERE tidspunkt = '2999-01-01' LIMIT 1");
        long foerste = number("SELECT min(id) FROM raadslag.haendelse WHERE kaede = " + kaede);
        byte[] segl = seal(foerste);
        execute("DELETE FROM raadslag.haendelse WHERE id = " + foerste);
        assertThat(Sporkontrol.af(database).brud()).extracting(Brud::art).containsExactly(Brud.Art.MANGLER_FOER);
        execute("UPDATE raadslag.haendelse_anker SET id = %d, antal = antal + 1, segl = '\\x%s' WHERE kaede = %d"
                .formatted(foerste, Kaede.hex(segl), kaede));
        assertThat(Sporkontrol.af(database).brud()).extracting(Brud::art).containsExactly(Brud.Art.ANKER);
    }

    @Test
    void anAnchorThatTheTrailKnowsNothingOfIsFoundAndOneThatIsGoneToo() throws SQLException {
        execute("SAVEPOINT foer");
        execute("DELETE FROM raadslag.haendelse_anker");
        execute("INSERT INTO raadslag.haendelse_anker VALUES (0, 0, '', 1)");
        assertThat(Sporkontrol.af(database).brud()).extracting(Brud::art).containsExactly(Brud.Art.ANKER);
        execute("ROLLBACK TO foer");
        Sporrydning.foer(database, ET_STED_I_FREMTIDEN);
        execute("DELETE FROM raadslag.haendelse_anker");
        assertThat(Sporkontrol.af(database).brud()).extracting(Brud::art).contains(Brud.Art.ANKER);
    }

    @Test
    void theCommandNeedsAPeriodOfAYearAtLeastAndATrailThatIsWhole() throws SQLException {
        assertThat(command("")).startsWith("2 ").contains("RAADSLAG_SPOR_OPBEVARING");
        assertThat(command("fem år")).startsWith("2 ");
        assertThat(command("P11M")).startsWith("2 ");
        assertThat(command("P500Y")).startsWith("0 ").contains("0 hændelser");
        execute("UPDATE raadslag.haendelse SET aktoer = 'x' WHERE tidspunkt = '2999-01-01'");
        assertThat(command("P500Y")).startsWith("1 ").contains("ikke helt");
    }

    @Test
    void theProgramItselfCannotCut() throws SQLException {
        try (Connection som = programmets.getConnection();
                Statement sql = som.createStatement();
                ResultSet har = sql.executeQuery("SELECT has_table_privilege('raadslag.haendelse', 'DELETE')"
                        + " OR has_table_privilege('raadslag.haendelse_anker', 'INSERT, UPDATE, DELETE')")) {
            assertThat(har.next()).isTrue();
            assertThat(har.getBoolean(1)).isFalse();
        }
    }

    private String command(String opbevaring) throws SQLException {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        PrintStream stroem = new PrintStream(ud, true, StandardCharsets.UTF_8);
        return new Sporkommando(ConsoleLanguage.texts("i18n.spor")).cut(database, opbevaring, stroem, stroem) + " "
                + ud.toString(StandardCharsets.UTF_8);
    }

    private byte[] seal(long id) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery("SELECT segl FROM raadslag.haendelse WHERE id = " + id)) {
            row.next();
            return row.getBytes(1);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
