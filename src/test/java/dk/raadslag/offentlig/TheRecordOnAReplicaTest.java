package dk.raadslag.offentlig;

import static dk.raadslag.offentlig.Proevemoeder.FIL;
import static dk.raadslag.offentlig.Proevemoeder.aabent;
import static dk.raadslag.offentlig.Proevemoeder.bilag;
import static dk.raadslag.offentlig.Proevemoeder.moede;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.drift.Replica;
import dk.raadslag.udgivelse.OffentligtPunkt;
import dk.raadslag.udgivelse.Tilstand;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Two PostgreSQL: the program publishes in one, and the public reads in the other, which gets schema offentlig alone. */
@SpringBootTest
@ContextConfiguration(initializers = Testdatabase.class)
@Import({IntegrationTest.Ur.class, Proevemoeder.class})
class TheRecordOnAReplicaTest {

    private static final String STI = "/referater/replikamoede/2039-04-04";

    /** Everything a table of the record is made of, without the names PostgreSQL gives. */
    private static final String SHAPE = """
            SELECT format('%s.%s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull)
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            WHERE c.relnamespace = 'offentlig'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
            UNION ALL SELECT regexp_replace(indexdef, 'INDEX \\S+ ON', 'INDEX ON') FROM pg_indexes WHERE schemaname = 'offentlig'
            UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid)
            FROM pg_constraint WHERE connamespace = 'offentlig'::regnamespace AND contype <> 'n'
            UNION ALL SELECT pg_get_functiondef(p.oid) FROM pg_proc p WHERE p.pronamespace = 'offentlig'::regnamespace
                AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
            ORDER BY 1""";

    @Autowired
    Proevemoeder moeder;

    private final JdbcClient udgiver = JdbcClient.create(Testdatabase.postgres().getPostgresDatabase());
    private EmbeddedPostgres postgres;
    private JdbcClient abonnent;

    @BeforeEach
    void setUpAsTheProgramPrints() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        abonnent = JdbcClient.create(postgres.getPostgresDatabase());
        udgiver.sql(printed("udgiver")).update();
        abonnent.sql(printed("abonnent")).update();
    }

    @AfterEach
    void takeDown() throws IOException {
        abonnent.sql("DROP SUBSCRIPTION IF EXISTS raadslag_offentlig").update();
        udgiver.sql("DROP OWNED BY raadslag_replika").update();
        udgiver.sql("DROP ROLE raadslag_replika").update();
        postgres.close();
    }

    private static String printed(String side) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Replica.print(new String[] {side}, new PrintStream(out, true, StandardCharsets.UTF_8), System.err))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsWhatIsPublishedAndForgetsWhatIsWithdrawn() throws Exception {
        moeder.offentliggoer(
                moede("Replikamoede", 9811, "2039-04-05", 1, Tilstand.UDKAST, aabent(98121, 1, "Fra før")));
        abonnent.sql("CREATE SUBSCRIPTION raadslag_offentlig CONNECTION 'host=localhost port="
                        + Testdatabase.postgres().getPort()
                        + " dbname=postgres user=raadslag_replika' PUBLICATION raadslag_offentlig")
                .update();
        await(() -> abonnent.sql("SELECT count(*) > 0 AND bool_and(srsubstate = 'r') FROM pg_subscription_rel")
                .query(Boolean.class)
                .single());
        try (Alene alene = Alene.start(
                Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres"))) {
            Laeser laeser = new Laeser(alene.port);
            assertThat(laeser.hent("/referater/replikamoede/2039-04-05").tekst())
                    .contains("Fra før");
            assertThat(laeser.hent(STI).status()).isEqualTo(404);
            moeder.tekster.put(98111111L, "Notat om kvantehumlebier");
            moeder.offentliggoer(moede(
                    "Replikamoede",
                    9810,
                    "2039-04-04",
                    1,
                    Tilstand.UDKAST,
                    aabent(98111, 1, "Kvantemyrer", "<p>x</p>", List.of(), List.of(bilag(98111111, 1, "myrer.pdf"))),
                    OffentligtPunkt.fortroligt(98112, 2, "", null)));
            await(() -> laeser.hent(STI).status() == 200);
            assertThat(laeser.hent(STI + "/punkt/1").tekst()).contains("Kvantemyrer");
            assertThat(laeser.hent("/referater/soeg?q=kvantemyre").tekst()).contains(STI);
            assertThat(laeser.hent("/referater/soeg?q=humlebier").tekst()).contains(STI, "soeg-bilag");
            assertThat(laeser.hent("/referater/bilag/98111111/myrer.pdf").svar().body())
                    .isEqualTo(FIL);
            assertThat(laeser.hent("/referater/data/meeting/9810").status()).isEqualTo(200);
            moeder.traekTilbage(9810, "Myrerne er gået");
            await(() -> laeser.hent(STI).status() == 410);
            assertThat(laeser.hent(STI + "/punkt/1").tekst())
                    .contains("Myrerne er gået")
                    .doesNotContain("Kvantemyrer");
            assertThat(laeser.hent("/referater/soeg?q=kvantemyre").tekst()).doesNotContain(STI);
            assertThat(laeser.hent("/referater/bilag/98111111/myrer.pdf").status())
                    .isEqualTo(410);
            assertThat(abonnent.sql(
                                    "SELECT count(*) FROM offentlig.fil_del JOIN offentlig.bilag USING (sha256) WHERE bilag_id = 98111111")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    /** A migration that changes the record in a file of another name would not be printed, and would stop the copying one day. */
    @Test
    void hasTheSameTablesAndEveryOneIsSent() {
        List<String> shape = udgiver.sql(SHAPE).query(String.class).list();
        assertThat(shape).hasSizeGreaterThan(100);
        assertThat(abonnent.sql(SHAPE).query(String.class).list()).isEqualTo(shape);
        assertThat(udgiver.sql(
                                "SELECT tablename::text FROM pg_publication_tables WHERE pubname = 'raadslag_offentlig' ORDER BY 1")
                        .query(String.class)
                        .list())
                .isEqualTo(
                        udgiver.sql("SELECT tablename::text FROM pg_tables WHERE schemaname = 'offentlig' ORDER BY 1")
                                .query(String.class)
                                .list());
    }

    @Test
    void holdsNothingButTheRecord() {
        assertThat(abonnent.sql(
                                "SELECT nspname::text FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY 1")
                        .query(String.class)
                        .list())
                .containsExactly("offentlig", "public");
    }

    private static void await(BooleanSupplier so) {
        for (int i = 0; i < 3000 && !so.getAsBoolean(); i++) {
            Laeser.lidt();
        }
        assertThat(so.getAsBoolean()).isTrue();
    }
}
