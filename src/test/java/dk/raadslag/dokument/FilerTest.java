package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.dokument.FilAfvist.Grund;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class FilerTest {

    @Autowired
    Filer filer;

    @Autowired
    JdbcClient jdbc;

    private final JdbcClient ejer = JdbcClient.create(Testdatabase.postgres().getPostgresDatabase());

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aFileComesOutAsItWentIn() throws IOException {
        byte[] indhold = stor(3_000_000);
        Fil fil = gem(indhold);

        assertThat(filer.find(fil.sha256())).isEqualTo(fil);
        assertThat(fil.type()).isEqualTo(Filtype.DOCX);
        assertThat(fil.stoerrelse()).isEqualTo(indhold.length);
        try (InputStream ud = filer.aabn(fil.sha256())) {
            assertThat(ud.readAllBytes()).isEqualTo(indhold);
        }
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        byte[] indhold = stor(600_000);
        assertThat(gem(indhold)).isEqualTo(gem(indhold));
        assertThat(dele(gem(indhold).sha256())).isEqualTo(3);
    }

    @Test
    void manyWhoBringTheSameContentAtOnceAllGetIt() throws Exception {
        byte[] indhold = stor(2_000_000);
        try (ExecutorService folk = Executors.newFixedThreadPool(8)) {
            Callable<Fil> opgave = () -> gem(indhold);
            for (Future<Fil> fil :
                    folk.invokeAll(Stream.generate(() -> opgave).limit(8).toList(), 1, TimeUnit.MINUTES)) {
                try (InputStream ud = filer.aabn(fil.resultNow().sha256())) {
                    assertThat(ud.readAllBytes()).isEqualTo(indhold);
                }
            }
        }
    }

    @Test
    void aFileAboveTheLimitLeavesNothingBehind() throws IOException {
        long foer = antal();
        List<Path> kladder = kladder();
        InputStream enogHalvtreds =
                new SequenceInputStream(new ByteArrayInputStream(Proevefiler.pdf()), new Nuller(51L << 20));
        assertThatExceptionOfType(FilAfvist.class)
                .isThrownBy(() -> filer.gem(enogHalvtreds))
                .satisfies(e -> assertThat(e.grund()).isEqualTo(Grund.FOR_STOR))
                .satisfies(e -> assertThat(e.argumenter()).containsExactly(50L));
        assertThat(antal()).isEqualTo(foer);
        assertThat(kladder()).isEqualTo(kladder);
    }

    @Test
    void aFileThatBreaksOffLeavesNothingBehind() {
        long foer = antal();
        InputStream afbrudt = new SequenceInputStream(new ByteArrayInputStream(Proevefiler.pdf()), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        assertThatThrownBy(() -> filer.gem(afbrudt)).isInstanceOf(IOException.class);
        assertThat(antal()).isEqualTo(foer);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatExceptionOfType(FilAfvist.class)
                .isThrownBy(() -> gem(new byte[0]))
                .extracting(FilAfvist::grund)
                .isEqualTo(Grund.TOM);
    }

    @Test
    void aFileGoesWithTheTransactionItCameIn() {
        byte[] indhold = stor(10_000);
        String sha256 = transaction.execute(tx -> {
            tx.setRollbackOnly();
            return gemt(indhold).sha256();
        });
        assertThatThrownBy(() -> filer.find(sha256)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> filer.aabn(sha256)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whoDoesNotNameAFileSeesNone() throws IOException {
        byte[] indhold = stor(700_000);
        Fil fil = gem(indhold);
        for (String sql : List.of("SELECT count(*) FROM raadslag.fil", "SELECT count(*) FROM raadslag.fil_del")) {
            assertThat(jdbc.sql(sql).query(Long.class).single()).as(sql).isZero();
            assertThat(transaction.<Long>execute(
                            tx -> jdbc.sql(sql).query(Long.class).single()))
                    .as(sql)
                    .isZero();
        }
        try (InputStream laest = filer.aabn(fil.sha256())) {
            assertThat(laest.readAllBytes()).isEqualTo(indhold);
        }
    }

    private Fil gem(byte[] indhold) throws IOException {
        return filer.gem(new ByteArrayInputStream(indhold));
    }

    private Fil gemt(byte[] indhold) {
        try {
            return gem(indhold);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A document with an incompressible picture of this size, another each time. */
    private static byte[] stor(int stoerrelse) {
        byte[] billede = new byte[stoerrelse];
        new Random().nextBytes(billede);
        return Proevefiler.office(
                "word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                Map.of("word/media/billede.bin", billede));
    }

    private long antal() {
        return ejer.sql("SELECT count(*) FROM raadslag.fil").query(Long.class).single();
    }

    private int dele(String sha256) {
        return ejer.sql("SELECT count(*) FROM raadslag.fil_del WHERE sha256 = ?")
                .param(sha256)
                .query(Integer.class)
                .single();
    }

    private static List<Path> kladder() throws IOException {
        try (Stream<Path> filer = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return filer.filter(fil -> fil.getFileName().toString().endsWith(".fil"))
                    .sorted()
                    .toList();
        }
    }

    /** So many zeros, none of them in memory. */
    private static final class Nuller extends InputStream {
        private long tilbage;

        Nuller(long antal) {
            tilbage = antal;
        }

        @Override
        public int read() {
            return tilbage-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] til, int fra, int antal) {
            int nu = (int) Math.min(antal, tilbage);
            tilbage -= nu;
            return nu == 0 && antal > 0 ? -1 : nu;
        }
    }
}
