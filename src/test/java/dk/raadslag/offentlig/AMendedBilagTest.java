package dk.raadslag.offentlig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dk.raadslag.Fortaelling;
import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.dagsorden.Fjernelse;
import dk.raadslag.dagsorden.Fjernelser;
import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.dokument.Urenefiler;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.indstilling.Tilbagevej;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Udfald;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** A bilag is taken away and comes back with another file: at every meeting, in every edition, on every node. */
@Tag("rejse")
@IntegrationTest
class AMendedBilagTest {

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private Testbrugere brugere;

    @Autowired
    private Skrivebord skrivebord;

    @Autowired
    private Sager sager;

    @Autowired
    private Filer filer;

    @Autowired
    private Fjernelser fjernelser;

    @Autowired
    @Qualifier("offentligDataSource")
    private HikariDataSource offentlig;

    private long sag;
    private long moede;
    private long bilag;

    @BeforeEach
    void anOpenCaseWithABilagIsPublic() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Prøvens bilag", "rådmanden godkender planen");
        bilag = Testbrugere.som(brugere.forfatter(), () -> {
            skrivebord.vedlaeg(sag, "Alfa.pdf", file("alfabilag"));
            return sager.hent(sag).getBilag().getLast().getId();
        });
        fortaelling.forfatterenSender(sag);
        approve();
        moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
    }

    @Test
    void theNewFileStandsInItsPlaceAtEveryMeetingAndOnEveryNode() throws IOException {
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.UDSKUDT, "");
        fortaelling.moedetErHoldt(moede);
        fortaelling.referatetOffentliggoeres(moede);
        long naeste = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(naeste);
        try (Alene node = Alene.start(Map.of(
                "SPRING_DATASOURCE_URL", offentlig.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", "raadslag_offentlig",
                "SPRING_DATASOURCE_PASSWORD", offentlig.getPassword()))) {
            Laeser laeser = new Laeser(node.port);
            String fil = "/referater/bilag/" + bilag + "/x.pdf";
            List<String> pages = List.of(page(moede), page(naeste));
            assertThat(laeser.hent(fil).tekst()).contains("alfabilag");
            assertThat(pages).allMatch(side -> laeser.hent(side).tekst().contains("bilag/" + bilag));

            remove();
            withinASecond(() -> laeser.hent(fil).status() == 410
                    && pages.stream()
                            .noneMatch(side -> laeser.hent(side).tekst().contains("bilag/" + bilag)));
            putUp(file("betabilag"));
            withinASecond(() -> laeser.hent(fil).tekst().contains("betabilag")
                    && pages.stream().allMatch(side -> laeser.hent(side).tekst().contains("bilag/" + bilag)));
            assertThat(laeser.hent("/referater/soeg?q=alfabila").tekst()).doesNotContain("alfabilag");
            assertThat(laeser.hent("/referater/soeg?q=betabila").tekst()).contains("betabilag");
        }
        assertThat(publicFiles()).containsExactly("betabilag");

        fortaelling.sekretariatetOmMoedet(naeste, "genudgiv", "Rækkefølgen");
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "");
        fortaelling.moedetErHoldt(naeste);
        fortaelling.referatetOffentliggoeres(naeste);
        fortaelling.referatetGodkendes(naeste);
        fortaelling.referatetGodkendes(moede);
        assertThat(publicFiles()).as("in every later edition").containsExactly("betabilag");
    }

    @Test
    void whatItsAuthorPutsInItsPlaceLaterIsPublicFromTheNextEditionOn() {
        remove();
        putUp(file("betabilag"));
        assertThat(publicFiles()).containsExactly("betabilag");
        replacedByItsAuthor("gammabilag");
        assertThat(publicFiles()).containsExactly("gammabilag");
    }

    @Test
    void whatIsAwayStaysAwayWhenItsAuthorReplacesItAndComesBackAsItIsThen() {
        remove();
        replacedByItsAuthor("gammabilag");
        assertThat(publicFiles()).isEmpty();
        putUp(null);
        assertThat(publicFiles()).containsExactly("gammabilag");
    }

    @Test
    void aNameWithAFieldOverItIsNoMendedFile() {
        remove();
        Fil covered = Testbrugere.som(brugere.sekretariat(), () -> keep(Urenefiler.pdfWithCoveredText()));
        assertThatThrownBy(() -> putUp(covered))
                .isInstanceOfSatisfying(
                        Regelbrud.class, refused -> assertThat(refused.noegle()).isEqualTo("regel.usynligTekstIFil"));
        assertThat(publicFiles()).isEmpty();
        putUp(file("betabilag"));
        assertThat(publicFiles()).containsExactly("betabilag");
    }

    private void replacedByItsAuthor(String word) {
        fortaelling.sekretariatetGaarTilbage(sag, Tilbagevej.SEND_TILBAGE, "Bilaget skal rettes");
        Testbrugere.som(brugere.forfatter(), () -> skrivebord.replaceBilag(sag, bilag, "Gamma.pdf", file(word)));
        fortaelling.forfatterenSenderRettelser(sag);
        approve();
        fortaelling.sekretariatetOmMoedet(moede, "genudgiv", "Bilaget er rettet");
    }

    private void approve() {
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
    }

    private void remove() {
        long punkt = fortaelling.udgivetPunkt(moede, sag).punktId();
        Testbrugere.som(brugere.sekretariat(), () -> fjernelser.remove(moede, punkt, bilag, "Et navn står i det"));
    }

    private void putUp(@Nullable Fil fil) {
        Testbrugere.som(brugere.sekretariat(), () -> {
            Fjernelse vaek = fjernelser.paa(moede).getLast();
            fjernelser.restore(
                    vaek.id(),
                    moede,
                    "Navnet er væk",
                    "",
                    fil == null
                            ? null
                            : new Fjernelse.NyFil(
                                    fil.sha256(), "Beta.pdf", fil.type().mime(), fil.stoerrelse()));
        });
    }

    private String page(long where) {
        int nr = fortaelling.udgivetPunkt(where, sag).nr();
        return "/referater/raadmandsmoede/" + fortaelling.dato(where) + "/punkt/" + nr;
    }

    /** The words of the files that the public can fetch under this bilag. */
    private List<String> publicFiles() {
        return Testdatabase.udenLaase()
                .sql(
                        "SELECT DISTINCT t.tekst FROM offentlig.bilag b JOIN offentlig.bilag_tekst t USING (moede_id, nr, bilag_id)"
                                + " WHERE b.bilag_id = ?")
                .param(bilag)
                .query(String.class)
                .list()
                .stream()
                .map(tekst -> tekst.replace("Bilag", "").strip())
                .toList();
    }

    private static void withinASecond(Callable<Boolean> gone) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(50))
                .until(gone);
    }

    private Fil file(String word) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(Proevefiler.pdf(word));
        pdf.writeBytes(("\n% " + word + "\n").getBytes(StandardCharsets.UTF_8));
        return keep(pdf.toByteArray());
    }

    private Fil keep(byte[] pdf) {
        try {
            return filer.gem(new ByteArrayInputStream(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
