package dk.raadslag.indstilling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.raadslag.Fortaelling;
import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.FilAfvist;
import dk.raadslag.dokument.FilAfvist.Grund;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.HostileFiles;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.organisation.Testbrugere;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file is read as it comes in, and never again: what was found out of it is known from then on. */
@IntegrationTest
@Tag("rejse")
class AFileIsReadOnceTest {

    private static final String TOO_MUCH = "{\"FOR_TUNG\":\"\"}";

    private final JdbcClient owner = JdbcClient.create(Testdatabase.postgres().getPostgresDatabase());

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere personer;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Kvalitetsbord kvalitet;

    @Autowired
    Filer filer;

    @Test
    void whatIsTooMuchIsTakenInAndKnownAsSuch() {
        assertThat(known(keep(HostileFiles.formsInForms(40)))).containsExactly(TOO_MUCH);
    }

    @Test
    void whatTheCheckCannotReadIsNotTakenIn() {
        refused(HostileFiles.segmentOfNoLength(), Grund.BESKADIGET);
        refused(HostileFiles.lockedForACertificate(), Grund.ADGANGSKODE);
    }

    @Test
    void whatIsKnownIsNotReadAgain() {
        Fil fil = keep(Proevefiler.pdf(UUID.randomUUID().toString()));
        assertThat(known(fil)).hasSize(1);
        owner.sql("UPDATE raadslag.bilagsindhold SET traek = ? WHERE sha256 = ?")
                .params(TOO_MUCH, fil.sha256())
                .update();
        assertThat(messages(caseWith(fil))).contains("fil.for_tung");
    }

    @Test
    void whatNobodyHasReadIsReadWhenItIsAskedForAndKept() {
        Fil fil = keep(Proevefiler.pdf("Borger 010190-1238 " + UUID.randomUUID()));
        List<String> before = known(fil);
        owner.sql("DELETE FROM raadslag.bilagsindhold WHERE sha256 = ?")
                .param(fil.sha256())
                .update();
        long sag = caseWith(fil);
        await().untilAsserted(() -> assertThat(messages(sag)).anyMatch(message -> message.contains("cpr")));
        assertThat(known(fil)).isEqualTo(before);
    }

    @Test
    void aLongTextIsCheckedApartFromWhoeverOpensTheCase() {
        Fil fil = keep(Proevefiler.pdf("ord ".repeat(20_000) + " Borger 010190-1238 " + UUID.randomUUID()));
        long sag = caseWith(fil);
        await().untilAsserted(() -> assertThat(messages(sag)).anyMatch(message -> message.contains("cpr")));
        assertThat(messages(sag)).doesNotContain("fil.ikke_laest");
    }

    @Test
    void aFileThatIsNowhereKeepsNothingElseFromBeingChecked() {
        Fil fil = keep(Proevefiler.pdf(UUID.randomUUID().toString()));
        long sag = caseWith(fil);
        owner.sql("DELETE FROM raadslag.bilagsindhold WHERE sha256 = ?")
                .param(fil.sha256())
                .update();
        owner.sql("DELETE FROM raadslag.fil_del WHERE sha256 = ?")
                .param(fil.sha256())
                .update();
        assertThat(messages(sag)).contains("fil.ikke_laest").hasSizeGreaterThan(1);
    }

    private long caseWith(Fil fil) {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver("Fritidsjob", "rådmanden godkender");
        Testbrugere.som(personer.forfatter(), () -> skrivebord.vedlaeg(sag, "Notat.pdf", fil));
        return sag;
    }

    private List<String> messages(long sag) {
        return Testbrugere.som(
                personer.forfatter(),
                () -> kvalitet.fund(sag).stream()
                        .map(fund -> fund.fund().besked())
                        .toList());
    }

    private Fil keep(byte[] content) {
        try {
            return filer.gem(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refused(byte[] content, Grund why) {
        long before = files();
        assertThatThrownBy(() -> keep(content))
                .isInstanceOfSatisfying(
                        FilAfvist.class, refused -> assertThat(refused.grund()).isEqualTo(why));
        assertThat(files()).isEqualTo(before);
    }

    private long files() {
        return owner.sql("SELECT count(*) FROM raadslag.fil").query(Long.class).single();
    }

    private List<String> known(Fil fil) {
        return owner.sql("SELECT traek FROM raadslag.bilagsindhold WHERE sha256 = ?")
                .param(fil.sha256())
                .query(String.class)
                .list();
    }
}
