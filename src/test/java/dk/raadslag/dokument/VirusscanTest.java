package dk.raadslag.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.dokument.FilAfvist.Grund;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.spor.Haendelse;
import dk.raadslag.spor.Spor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Files are shown to a virus scanner that speaks clamd's protocol. */
@IntegrationTest
class VirusscanTest {

    @Autowired
    Fillager lager;

    @Autowired
    Filgenkender genkender;

    @Autowired
    Spor spor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Testbrugere testbrugere;

    @Autowired
    PlatformTransactionManager transactions;

    private Proeveclamd clamd;
    private Filer filer;

    @BeforeEach
    void aScanner() throws IOException {
        clamd = new Proeveclamd();
        filer = with(clamd.sted());
    }

    @AfterEach
    void close() throws IOException {
        clamd.close();
    }

    @Test
    void aCleanFileIsShownWholeAndKept() throws IOException {
        byte[] indhold = SimpelPdf.afTekst("Bilag", UUID.randomUUID() + "x".repeat(200_000));
        Fil fil = filer.gem(new ByteArrayInputStream(indhold));
        assertThat(filer.find(fil.sha256())).isEqualTo(fil);
        assertThat(clamd.modtaget()).hasSize(1).first().isEqualTo(indhold);
    }

    @Test
    void anInfectedFileIsRefusedAndNotedByItsHashAloneEvenWhenTheRestIsUndone() {
        byte[] smittet = infected();
        new TransactionTemplate(transactions).executeWithoutResult(tx -> {
            assertRefused(Grund.VIRUS, () -> gem(smittet));
            tx.setRollbackOnly();
        });
        Haendelse noted = lastNoted("virus");
        assertThat(noted.detaljer()).containsEntry("fund", "Proeve.Smitte-1");
        assertThat(lager.find(noted.emneId())).isEmpty();
    }

    @Test
    void aScannerThatIsDownLetsNothingIn() throws IOException {
        clamd.close();
        assertRefused(Grund.IKKE_SKANNET, () -> gem(Proevefiler.pdf()));
        assertThat(lastNoted("ikkeSkannet").aktoerId()).isEqualTo("program");
    }

    @Test
    void anAnswerThatIsNoneLetsNothingIn() {
        for (String svar : List.of("INSTREAM size limit exceeded. ERROR", "", "stream: OK maybe", "UNKNOWN COMMAND")) {
            clamd.svarer(svar.isEmpty() ? " " : svar);
            assertRefused(Grund.IKKE_SKANNET, () -> gem(Proevefiler.pdf()));
        }
    }

    @Test
    void whereNoScannerIsNamedNoneIsAsked() throws IOException {
        assertThat(with("").gem(new ByteArrayInputStream(infected()))).isNotNull();
        assertThat(clamd.modtaget()).isEmpty();
        assertThatThrownBy(() -> new Virusskanner("localhost")).isInstanceOf(IllegalArgumentException.class);
    }

    @Autowired
    ObjectProvider<Filproeve> proever;

    private Filer with(String sted) {
        Virusvagt vagt = new Virusvagt(new Virusskanner(sted), spor, transactions);
        return new Filer(lager, genkender, vagt, proever, DataSize.ofMegabytes(5));
    }

    /** The word as clamd sees it: in the PDF's own bytes, behind its end. */
    private static byte[] infected() {
        byte[] pdf = SimpelPdf.afTekst("Bilag", UUID.randomUUID().toString());
        byte[] word = ("\n% " + Proeveclamd.SMITTET + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(pdf, pdf.length + word.length);
        System.arraycopy(word, 0, whole, pdf.length, word.length);
        return whole;
    }

    private void gem(byte[] indhold) throws IOException {
        filer.gem(new ByteArrayInputStream(indhold));
    }

    private static void assertRefused(Grund grund, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        FilAfvist.class, afvist -> assertThat(afvist.grund()).isEqualTo(grund));
    }

    private Haendelse lastNoted(String handling) {
        String sha256 = jdbc.sql(
                        "SELECT emne_id FROM raadslag.haendelse WHERE emne_type = 'fil' AND handling = ? ORDER BY id DESC LIMIT 1")
                .param(handling)
                .query(String.class)
                .single();
        return Testbrugere.som(testbrugere.sekretariat(), () -> spor.historik("fil", sha256))
                .getLast();
    }
}
