package dk.raadslag.spor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.drift.ConsoleLanguage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;
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
                grund, forrige, segl, kaede, adresse, noteret) OVERRIDING SYSTEM VALUE
            SELECT %d, tidspunkt, 'inger', aktoer_navn, handling, emne_type, emne_id, detaljer,
                grund, segl, '\\x', kaede, adresse, noteret
            FROM raadslag.haendelse WHERE id = %d""";

    private static final String NY = """
            INSERT INTO raadslag.haendelse (tidspunkt, aktoer, aktoer_navn, handling, emne_type, emne_id)
            VALUES (now(), 'inger', 'Inger', 'flyttet', 'prøve', '1')""";

    /** The tests' own times end here. */
    private static final String REAL_TIME =
            "UPDATE raadslag.haendelse_ur SET ur = '%s'," + " oevelse_til = (SELECT max(id) FROM raadslag.haendelse)";

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
                .containsKeys("id", "tidspunkt", "noteret", "vidne", "grund", "adresse", "forrige", "segl")
                .hasSize(15);
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
    void anEndThatIsCutAndNotedAsTheEndIsFoundByWhatOthersHaveSeen() throws SQLException {
        long cut = raekker.getFirst();
        int kaede = kaede(cut);
        noteElsewhereThan(kaede);
        execute("DELETE FROM raadslag.haendelse WHERE kaede = %d AND id >= %d".formatted(kaede, cut));
        moveTheEndOf(kaede);
        assertThat(Sporkontrol.af(database).brud()).contains(new Brud(Brud.Art.BEVIDNET, cut));
        execute(NY);
        assertThat(Sporkontrol.af(database).brud()).contains(new Brud(Brud.Art.BEVIDNET, cut));
    }

    @Test
    void theVeryLastRowsAreFoundMissingByACheckpointThatWasKeptElsewhere(@TempDir Path elsewhere) throws Exception {
        Path fil = elsewhere.resolve("punkter.jsonl");
        Files.writeString(fil, command("kontrolpunkter").substring("0 ".length()));
        assertThat(Files.readAllLines(fil)).hasSize(8);
        note();
        assertThat(command("verificer", "--mod", fil.toString()))
                .startsWith("0 ")
                .contains("Det passer med alle 8 kontrolpunkter");
        execute("DELETE FROM raadslag.haendelse WHERE id >= " + raekker.getFirst());
        for (int kaede = 0; kaede < 8; kaede++) {
            moveTheEndOf(kaede);
        }
        assertThat(command("verificer")).startsWith("0 ");
        assertThat(command("verificer", "--mod", fil.toString()))
                .startsWith("1 ")
                .contains("Hændelse nr. " + raekker.getFirst() + " er fjernet eller skiftet ud");
    }

    @Test
    void aTrailSealedAnewFromARowOnIsFoundByACheckpoint(@TempDir Path elsewhere) throws Exception {
        Path fil = elsewhere.resolve("punkter.jsonl");
        Files.writeString(fil, command("kontrolpunkter").substring("0 ".length()));
        long changed = raekker.getFirst();
        execute("UPDATE raadslag.haendelse SET aktoer_navn = 'En anden' WHERE id = " + changed);
        execute("UPDATE raadslag.haendelse h SET segl = raadslag.haendelse_segl(h) WHERE id = " + changed);
        moveTheEndOf(kaede(changed));
        assertThat(command("verificer")).startsWith("0 ");
        assertThat(command("verificer", "--mod", fil.toString())).startsWith("1 ");
    }

    @Test
    void aFileThatProvesNothingDoesNotAgree(@TempDir Path elsewhere) throws Exception {
        Path fil = elsewhere.resolve("punkter.jsonl");
        assertThat(command("verificer", "--mod", fil.toString()))
                .startsWith("2 ")
                .contains("kan ikke læses");
        Files.writeString(fil, "\n");
        assertThat(command("verificer", "--mod", fil.toString()))
                .startsWith("2 ")
                .contains("ingen kontrolpunkter");
        Files.writeString(fil, "{\"kaede\": 1}\n");
        assertThat(command("verificer", "--mod", fil.toString()))
                .startsWith("2 ")
                .contains("ikke et kontrolpunkt");
        assertThat(command("verificer", "--mod")).startsWith("2 ");
    }

    @Test
    void aWholeChainThatIsGoneIsMissedAlsoWhenTheProgramGoesOn() throws SQLException {
        int kaede = kaede(raekker.getFirst());
        execute("DELETE FROM raadslag.haendelse WHERE kaede = " + kaede);
        execute("DELETE FROM raadslag.haendelse_ende WHERE kaede = " + kaede);
        assertThat(Sporkontrol.af(database).brud()).contains(new Brud(Brud.Art.KAEDE, kaede));
        execute(NY);
        assertThat(Sporkontrol.af(database).brud()).contains(new Brud(Brud.Art.KAEDE, kaede));
    }

    @Test
    void nobodyButTheDatabaseSaysWhenARowWasWritten() throws SQLException {
        execute(REAL_TIME.formatted("databasens"));
        execute("SET LOCAL ROLE raadslag_app");
        execute("""
                INSERT INTO raadslag.haendelse (tidspunkt, noteret, vidne, kaede, aktoer, aktoer_navn, handling,
                    emne_type, emne_id, forrige, segl)
                VALUES ('2020-01-01', '2020-01-01', 'x', 9, 'inger', 'Inger', 'flyttet', 'prøve', '1', '', '')""");
        execute("RESET ROLE");
        assertThat(ids("""
                SELECT count(*) FROM raadslag.haendelse WHERE id = (SELECT max(id) FROM raadslag.haendelse)
                    AND tidspunkt = noteret AND noteret > now() - interval '1 minute' AND kaede < 8""")).containsExactly(1L);
        assertThat(Sporkontrol.af(database).brud()).isEmpty();
    }

    @Test
    void aDemoMayBeAheadOfTheRealTimeAndNeverGoesBack() throws SQLException {
        execute(REAL_TIME.formatted("fremad"));
        for (String tid : List.of("2998-01-01", "2997-01-01", "2020-01-01")) {
            execute(NY.replace("now()", "'" + tid + "'"));
        }
        assertThat(ids("""
                SELECT count(*) FROM (SELECT tidspunkt FROM raadslag.haendelse ORDER BY id DESC LIMIT 3) ny
                WHERE tidspunkt = '2998-01-01'""")).containsExactly(3L);
        assertThat(Sporkontrol.af(database).brud()).isEmpty();
        assertThat(command("verificer")).contains("tidspunkterne programmets egne");
    }

    @Test
    void aRowThatTheOwnerSealsWithAnotherTimeIsFound() throws SQLException {
        execute(REAL_TIME.formatted("databasens"));
        execute(NY);
        long sidste = ids("SELECT max(id) FROM raadslag.haendelse").getFirst();
        execute("SAVEPOINT foer");
        for (String change : List.of(
                "tidspunkt = tidspunkt - interval '1 hour'",
                "tidspunkt = tidspunkt + interval '1 hour'",
                "(tidspunkt, noteret) = ('2020-01-01', '2020-01-01')",
                "noteret = NULL")) {
            execute("UPDATE raadslag.haendelse SET %s WHERE id = %d".formatted(change, sidste));
            execute("UPDATE raadslag.haendelse h SET segl = raadslag.haendelse_segl(h) WHERE id = " + sidste);
            moveTheEndOf(kaede(sidste));
            assertThat(Sporkontrol.af(database).brud()).as(change).containsExactly(new Brud(Brud.Art.TID, sidste));
            execute("ROLLBACK TO foer");
        }
    }

    @Test
    void theProgramCanChooseNeitherTheClockNorTheEnds() throws SQLException {
        for (String change : List.of(
                "UPDATE raadslag.haendelse_ur SET ur = 'fri'",
                "DELETE FROM raadslag.haendelse_ur",
                "UPDATE raadslag.haendelse_ende SET id = 0",
                "SELECT setval(pg_get_serial_sequence('raadslag.haendelse', 'id'), 1)")) {
            execute("SAVEPOINT foer");
            execute("SET LOCAL ROLE raadslag_app");
            assertThatThrownBy(() -> execute(change)).as(change).hasMessageContaining("permission denied");
            execute("ROLLBACK TO foer");
        }
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

    /** Rows in other chains, each in a transaction of its own, that have seen how this chain ends. */
    private void noteElsewhereThan(int kaede) throws SQLException {
        List<Long> others;
        do {
            note();
            others = ids("SELECT id FROM raadslag.haendelse WHERE kaede <> %d AND id > %d"
                    .formatted(kaede, raekker.getFirst()));
        } while (others.isEmpty());
    }

    /** As one would who knows how it is done. */
    private void moveTheEndOf(int kaede) throws SQLException {
        execute("""
                UPDATE raadslag.haendelse_ende e SET (id, segl, noteret, tidspunkt) = (
                    SELECT coalesce(max(h.id), 0), coalesce((array_agg(h.segl ORDER BY h.id DESC))[1], '\\x'),
                        max(h.noteret), max(h.tidspunkt)
                    FROM raadslag.haendelse h WHERE h.kaede = e.kaede)
                WHERE e.kaede = %d""".formatted(kaede));
    }

    private int kaede(long id) throws SQLException {
        return ids("SELECT kaede FROM raadslag.haendelse WHERE id = " + id)
                .getFirst()
                .intValue();
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

    private String command(String... ord) throws SQLException {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        PrintStream stroem = new PrintStream(ud, true, StandardCharsets.UTF_8);
        int status = new Sporkommando(ConsoleLanguage.texts("i18n.spor")).run(ord, database, stroem, stroem);
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
