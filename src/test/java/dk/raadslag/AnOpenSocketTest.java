package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kreds.Kreds;
import dk.raadslag.kreds.Kredse;
import dk.raadslag.organisation.Administration;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Brugere;
import dk.raadslag.organisation.Brugeroplysninger;
import dk.raadslag.organisation.MinAdgang;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Stedfortraedere;
import dk.raadslag.organisation.Testbrugere;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/** What is taken from a person is also taken from the screen, the socket and the thread that were open before. */
@Tag("rejse")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"raadslag.strict-texts=true", "flowable.async-executor-activate=false"})
@ContextConfiguration(initializers = Testdatabase.class)
@Import({IntegrationTest.Ur.class, Testindgang.class})
class AnOpenSocketTest {

    private static final Duration SILENCE = Duration.ofMillis(700);

    @LocalServerPort
    int port;

    @Autowired
    Testtid ur;

    @Autowired
    Testbrugere personer;

    @Autowired
    Brugere brugere;

    @Autowired
    Administration administration;

    @Autowired
    MinAdgang minAdgang;

    @Autowired
    Stedfortraedere stedfortraedere;

    @Autowired
    Kredse kredse;

    @Autowired
    Sager sager;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Fortaelling fortaelling;

    private RawClient client;
    private Bruger bo;
    private String titel;
    private long sag;

    @BeforeEach
    void aSecretaryReadsACase() {
        fortaelling.begynd();
        titel = "Køb af Birkevej " + UUID.randomUUID();
        sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender");
        fortaelling.forfatterenSender(sag);
        bo = personer.bruger(
                "bo-" + UUID.randomUUID(), "Bo Lyng", personer.enhed("JUS", "Juridisk Sekretariat"), Rolle.SEKRETARIAT);
        client = new RawClient(port);
    }

    @AfterEach
    void hangUp() {
        client.close();
    }

    @Test
    void nobodyListensToASocket() throws Exception {
        signIn(bo, null);
        client.goBySocket("sag/" + sag);
        assertThat(client.heard(SILENCE)).isNull();
    }

    @Test
    void norToWhatIsSentToItsAddress() throws Exception {
        signIn(bo, null);
        assertThat(client.goByPush("sag/" + sag).body()).doesNotContain(titel);
        assertThat(client.heard(SILENCE)).isNull();
    }

    @Test
    void aRoleThatIsTakenAwayEndsTheSession() throws Exception {
        signIn(bo, null);
        readsTheCase();
        Testbrugere.som(personer.administrator(), () -> administration.update(bo, with(Set.of(Rolle.FORFATTER))));
        readsNothingMore();
    }

    @Test
    void signingOutEverywhereEndsTheSession() throws Exception {
        signIn(bo, null);
        readsTheCase();
        Testbrugere.som(bo, minAdgang::logUdAlleSteder);
        readsNothingMore();
    }

    @Test
    void aSubstitutionThatIsEndedEndsTheSessionInTheChair() throws Exception {
        Bruger peter = personer.bruger(
                "peter-" + UUID.randomUUID(),
                "Peter Skov",
                personer.enhed("JUS", "Juridisk Sekretariat"),
                Rolle.FORFATTER);
        LocalDate idag = LocalDate.now(ur);
        Testbrugere.som(bo, () -> stedfortraedere.udpeg(bo, peter, idag, idag, false));
        long udpegning =
                Testbrugere.som(peter, () -> stedfortraedere.mine().getFirst().getId());
        signIn(peter, udpegning);
        readsTheCase();
        Testbrugere.som(bo, () -> stedfortraedere.afslut(udpegning));
        readsNothingMore();
    }

    @Test
    void whoeverSitsInAChairThatChangesIsOutToo() throws Exception {
        Bruger peter = personer.bruger(
                "peter-" + UUID.randomUUID(),
                "Peter Skov",
                personer.enhed("JUS", "Juridisk Sekretariat"),
                Rolle.FORFATTER);
        LocalDate idag = LocalDate.now(ur);
        Testbrugere.som(bo, () -> stedfortraedere.udpeg(bo, peter, idag, idag, false));
        signIn(
                peter,
                Testbrugere.som(peter, () -> stedfortraedere.mine().getFirst().getId()));
        readsTheCase();
        Testbrugere.som(personer.administrator(), () -> administration.update(bo, with(Set.of(Rolle.FORFATTER))));
        readsNothingMore();
    }

    @Test
    void aSeatInACircleThatIsTakenAwayEndsTheSession() throws Exception {
        Bruger lis = personer.bruger(
                "lis-" + UUID.randomUUID(), "Lis Rand", personer.enhed("JUS", "Juridisk Sekretariat"), Rolle.FORFATTER);
        long kreds = Testbrugere.som(personer.sekretariat(), () -> {
            Kreds ny = kredse.opret(Forum.RAADMANDSMOEDE, "Læsernes kreds", "Prøve", LocalDate.of(2199, 1, 1));
            kredse.tilfoej(ny.getId(), lis.getId());
            return ny.getId();
        });
        itIsConfidentialAndOnTheAgenda();
        signIn(lis, null);
        readsTheCase();
        Testbrugere.som(
                personer.sekretariat(),
                () -> kredse.alle().stream()
                        .filter(den -> den.getId() == kreds)
                        .flatMap(den -> den.getMedlemmer().stream())
                        .forEach(medlem -> kredse.fjern(kreds, medlem.getId())));
        assertThat(client.askForEverything().body()).doesNotContain(titel);
        readsNothingMore();
    }

    /** The person may still be here, but not read this: the screen is left, and nothing of it is left in the session. */
    @Test
    void aCaseThatIsNoLongerForThePersonLeavesTheirScreens() throws Exception {
        Bruger dina = personer.bruger(
                "dina-" + UUID.randomUUID(), "Dina Holm", personer.enhed("DIR", "Direktionen"), Rolle.DIREKTION);
        itIsConfidentialAndOnTheAgenda();
        for (String screen : List.of("sag/" + sag, "sag/" + sag + "/udskrift")) {
            client.signIn(dina.getBrugernavn(), null);
            client.open("");
            assertThat(client.goByRequest(screen).body()).contains(titel);
            assertThat(client.askForEverything().body()).contains(titel);
        }
        fortaelling.forfatterenTraekkerTilbage(sag, "Den er trukket");
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        String held = client.askForEverything().body();
        while (held.contains(titel) && System.nanoTime() < end) {
            Thread.sleep(50);
            held = client.askForEverything().body();
        }
        assertThat(held).doesNotContain(titel).contains("syncId");
        assertThat(client.get("/min-adgang").uri().getPath()).isEqualTo("/min-adgang");
    }

    private void itIsConfidentialAndOnTheAgenda() {
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatetLukker(sag, Proevekriterier.EJENDOM, "Forhandlingen er ikke slut");
    }

    /** Whoever has kept the address of a screen's upload stores nothing by it when the case is not to be written in. */
    @Test
    void anUploadThatIsOverStoresNothing() throws Exception {
        long draft = fortaelling.forfatterenSkriver("Flere fritidsjob " + UUID.randomUUID(), "rådmanden godkender");
        signIn(personer.forfatter(), null);
        Matcher where = Pattern.compile("VAADIN/dynamic/resource/[^\"]+/upload")
                .matcher(client.goByRequest("sag/" + draft).body());
        assertThat(where.find()).isTrue();
        byte[] first = Proevefiler.pdf("Notat " + titel);
        assertThat(client.upload(where.group(), "Notat.pdf", first).statusCode())
                .isEqualTo(200);
        assertThat(isStored(first)).isTrue();
        fortaelling.forfatterenTraekkerTilbage(draft, "Den er trukket");
        byte[] second = Proevefiler.pdf("Et notat mere " + titel);
        assertThat(client.upload(where.group(), "Notat.pdf", second).statusCode())
                .isEqualTo(422);
        assertThat(isStored(second)).isFalse();
    }

    private boolean isStored(byte[] file) throws Exception {
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        return jdbc.sql("SELECT EXISTS (SELECT FROM raadslag.fil_ved(?))")
                .param(sha256)
                .query(Boolean.class)
                .single();
    }

    /** The thread of an upload, or of a screen that hears of a change: it began while the person still might. */
    @Test
    void aServiceAsksAgainWhateverTheThreadWasToldBefore() {
        Testbrugere.som(bo, () -> {
            assertThat(sager.hent(sag).getTitel()).isEqualTo(titel);
            SecurityContext before = SecurityContextHolder.getContext();
            Testbrugere.som(personer.administrator(), () -> administration.update(bo, with(Set.of(Rolle.FORFATTER))));
            SecurityContextHolder.setContext(before);
            assertThatThrownBy(() -> sager.hent(sag)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        });
    }

    private void signIn(Bruger hvem, Long stedfortraeder) throws Exception {
        client.signIn(hvem.getBrugernavn(), stedfortraeder);
        client.open("arbejdsliste");
    }

    private void readsTheCase() throws Exception {
        assertThat(client.goByRequest("sag/" + sag).body()).contains(titel);
    }

    private void readsNothingMore() throws Exception {
        client.waitUntilHungUp();
        HttpResponse<String> answer = client.goByRequest("sag/" + sag);
        assertThat(answer.body()).doesNotContain(titel);
        assertThat(client.get("/mine-sager").uri().getPath()).isEqualTo("/login");
        for (String said = client.heard(SILENCE); said != null; said = client.heard(SILENCE)) {
            assertThat(said).doesNotContain(titel);
        }
    }

    private Brugeroplysninger with(Set<Rolle> roller) {
        Brugeroplysninger foer =
                Brugeroplysninger.of(brugere.findById(bo.getId()).orElseThrow());
        return new Brugeroplysninger(
                foer.brugernavn(),
                foer.navn(),
                foer.titel(),
                foer.email(),
                foer.telefon(),
                foer.enhed(),
                roller,
                true,
                "");
    }
}
