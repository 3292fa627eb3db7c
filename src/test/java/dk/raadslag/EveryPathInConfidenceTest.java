package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dk.raadslag.dagsorden.Fjernelse;
import dk.raadslag.dagsorden.Fjernelser;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Ophoer;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Udfald;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The same stories again with confidential cases, so that every arrow of the two process files is gone in confidence too.
 * In everything that is written on the way, reasons not least, stands a word of its own; nobody who may not know meets it:
 * not the public after any step, not a colleague, not a notice, not the log.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"raadslag.strict-texts=true", "flowable.async-executor-activate=false"})
@Import(Testindgang.class)
@ExtendWith(OutputCaptureExtension.class)
class EveryPathInConfidenceTest extends EveryPathIsGoneTest {

    /**
     * Where what people write in confidence is at home, behind row policies; a table that is not named here must not hold
     * a word of it, whoever asks. Of the trail that is the reasons alone.
     */
    private static final Set<String> HOMES = Set.of(
            "indstilling",
            "afsnit",
            "at_punkt",
            "bilag",
            "bilagsindhold",
            "tilbagemelding",
            "indsendelse",
            "fjernelse",
            "udgave",
            "beslutning",
            "henlagt_bemaerkning",
            "rettelse",
            "haendelse");

    private static final Secrets SECRETS = new Secrets();

    @Autowired
    private Testbrugere brugere;

    @Autowired
    private Fjernelser fjernelser;

    @Autowired
    private Fortrolighed fortrolighed;

    @Autowired
    private Kalender kalender;

    @Autowired
    private Sagsgang sagsgang;

    @Autowired
    private Skrivebord skrivebord;

    @Autowired
    private Sager sager;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private final JdbcClient owner = Testdatabase.udenLaase();
    private final HttpClient http = HttpClient.newHttpClient();
    private String published = "";

    @Override
    boolean inConfidence() {
        return true;
    }

    @BeforeEach
    void everyWordIsASecret() {
        published = publications();
        fortaelling.inConfidence(SECRETS, this::thePublicLearnsNothing);
    }

    @AfterEach
    void nobodyElseHasLearntAnything(CapturedOutput output) {
        fortaelling.inTheOpen();
        assertThat(SECRETS.in(output.getAll())).as("the log").isEmpty();
        for (String schema : List.of("raadslag", "flowable", "offentlig")) {
            for (String table : tables(schema)) {
                if (!schema.equals("raadslag") || !HOMES.contains(table)) {
                    assertThat(SECRETS.in(content(owner, schema + "." + table)))
                            .as(schema + "." + table)
                            .isEmpty();
                }
            }
        }
        assertThat(SECRETS.in(owner.sql(
                                "SELECT coalesce(string_agg(concat_ws(' ', handling, emne_id, detaljer), ' '), '') FROM raadslag.haendelse")
                        .query(String.class)
                        .single()))
                .as("details in the trail")
                .isEmpty();
        for (Bruger outsider : List.of(brugere.andenForfatter(), brugere.administrator())) {
            whatIsSeenBy(outsider, place -> true);
        }
        whatIsSeenBy(brugere.direktion(), "tilbagemelding"::equals);
        whatIsSeenBy(brugere.raadmand(), "tilbagemelding"::equals);
    }

    private void whatIsSeenBy(Bruger bruger, Predicate<String> secret) {
        for (String table : tables("raadslag")) {
            String seen = Testbrugere.som(
                    bruger, () -> transaction.execute(tx -> tx.isReadOnly() ? "" : content(jdbc, "raadslag." + table)));
            assertThat(SECRETS.in(seen, secret))
                    .as("raadslag." + table + " as " + bruger.getNavn() + " reads it")
                    .isEmpty();
        }
    }

    @Test
    void takenAwayAndPutUpAgainNobodyOutsideLearnsWhatItWasOrWhy() {
        long sag = published();
        long moede = fortaelling.moede(sag);
        Punktindhold punkt = fortaelling.udgivetPunkt(moede, sag);
        Testbrugere.som(brugere.sekretariat(), () -> {
            fjernelser.remove(moede, punkt.punktId(), null, SECRETS.word("grund til at fjerne"));
            Fjernelse vaek = fjernelser.paa(moede).getLast();
            fjernelser.restore(vaek.id(), moede, SECRETS.word("grund til at lægge op"), "", null);
            fjernelser.remove(moede, null, null, SECRETS.word("grund til at fjerne mødet"));
            sagsgang.traekTilbageOgFjern(sag, SECRETS.word("grund til at trække tilbage"));
        });
        thePublicLearnsNothing();
    }

    @Test
    void itsMeetingIsMovedAndItsDeadlineTooAndThePublicIsNotToldWhy() {
        long sag = published();
        Moede moede = fortaelling.kalendermoede(fortaelling.moede(sag));
        Secrets inHouse = new Secrets();
        Testbrugere.som(
                brugere.sekretariat(),
                () -> kalender.flyt(
                        moede,
                        moede.dato(),
                        moede.start().plusHours(1),
                        moede.slut().plusHours(1),
                        inHouse.word("flyt")));
        assertThat(inHouse.in(everythingPublic())).isEmpty();
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "Som indstillet");
        fortaelling.moedetErHoldt(moede.id());
    }

    @Test
    void closedForLongerAndOpenedAtLastTheReasonsStayInTheHouse() {
        long sag = published();
        long moede = fortaelling.moede(sag);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "Som indstillet");
        fortaelling.moedetErHoldt(moede);
        fortaelling.referatetOffentliggoeres(moede);
        Testbrugere.som(
                brugere.sekretariat(),
                () -> fortrolighed.forlaeng(
                        sag, null, Ophoer.naar(SECRETS.word("ny begivenhed")), SECRETS.word("grund til at forlænge")));
        thePublicLearnsNothing();
        Secrets itsWords = SECRETS.release(EveryPathInConfidenceTest::isOfTheCase);
        Testbrugere.som(brugere.sekretariat(), () -> fortrolighed.aabn(sag, SECRETS.word("grund til at åbne")));
        assertThat(itsWords.in(everythingPublic())).contains("titel", "bemærkning");
        thePublicLearnsNothing();
    }

    @Test
    void openAgainstItsProposalItIsPublicAndWhyItWasToBeClosedIsNot() {
        long sag = fortaelling.forfatterenSkriver("Køb af Egevej", "rådmanden godkender købet");
        SAGER.add(sag);
        MOEDER.add(fortaelling.moede(sag));
        long bilag = Testbrugere.som(brugere.forfatter(), () -> {
            long id = sager.hent(sag).getBilag().getLast().getId();
            skrivebord.foreslaaBilag(
                    sag,
                    id,
                    Klassifikation.fortrolig(Proevekriterier.LOV, SECRETS.word("bilagsforslag"))
                            .medLov(SECRETS.word("bilagsforslag: lov")));
            return id;
        });
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        Secrets itsWords = SECRETS.release(EveryPathInConfidenceTest::isOfTheCase);
        fortaelling.sekretariatetAabnerMedBilag(sag, Map.of(bilag, Klassifikation.aaben()));
        fortaelling.dagsordenenUdgives(fortaelling.moede(sag));
        assertThat(itsWords.in(everythingPublic())).contains("titel", "bilagets navn");
        assertThat(Testbrugere.som(brugere.forfatter(), () -> sagsgang.historik(sag)))
                .filteredOn(linje -> linje.handling().endsWith("orslagBortfaldet"))
                .flatExtracting(linje -> SECRETS.in(Objects.requireNonNull(linje.grund())))
                .containsExactlyInAnyOrder(
                        "forslag: grund", "forslag: lov", "forslag: begivenhed", "bilagsforslag", "bilagsforslag: lov");
    }

    private static boolean isOfTheCase(String place) {
        return place.matches("titel|sagsnummer|afsnit|at-punkt|bemærkning|bilagets .*|filnavn");
    }

    /** What is looked at after every step: whatever the public can be shown stands there. */
    private void thePublicLearnsNothing() {
        String now = publications();
        if (!now.equals(published)) {
            published = now;
            assertThat(SECRETS.in(everythingPublic())).as("schema offentlig").isEmpty();
        }
    }

    private String publications() {
        return content(owner, "offentlig.udgavetal");
    }

    private String everythingPublic() {
        return tables("offentlig").stream()
                .map(table -> content(owner, "offentlig." + table))
                .collect(Collectors.joining("\n"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void itStandsNowhereOnTheScreensOfThoseOutside() throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>(List.of("/", "/mine-sager", "/moeder", "/arbejdsliste", "/fortrolighed"));
        newest(SAGER, 6).forEach(sag -> paths.add("/sag/" + sag));
        newest(MOEDER, 2).forEach(moede -> paths.addAll(List.of("/moede/" + moede, "/moede/" + moede + "/dagsorden")));
        Map<String, String> said = new LinkedHashMap<>();
        for (Bruger outsider : List.of(brugere.andenForfatter(), brugere.administrator())) {
            said.putAll(Screens.of(profile(), outsider, paths));
        }
        for (String path : publicPaths()) {
            said.put(path, get(path));
        }
        said.forEach((where, text) -> assertThat(SECRETS.in(text)).as(where).isEmpty());
    }

    private List<String> publicPaths() {
        List<String> paths = new ArrayList<>(List.of("/referater", "/referater/data"));
        for (long moede : newest(MOEDER, 6)) {
            String page = "/referater/raadmandsmoede/" + fortaelling.dato(moede);
            paths.add(page);
            for (int nr = 1; nr <= 5; nr++) {
                paths.add(page + "/punkt/" + nr);
            }
            paths.add("/referater/data/meeting/" + moede);
        }
        SECRETS.words(place -> place.matches("titel|bilagets tekst|bemærkning")).stream()
                .limit(20)
                .forEach(word -> paths.add("/referater/soeg?q=" + word.substring(0, 8)));
        return paths;
    }

    private static List<Long> newest(Set<Long> numbers, int howMany) {
        return numbers.stream()
                .sorted()
                .skip(Math.max(0, numbers.size() - howMany))
                .toList();
    }

    private BrowserContext profile() {
        BrowserContext profile = Browser.orSkip()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setLocale("da-DK"));
        profile.setDefaultTimeout(15_000);
        return profile;
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofMinutes(1))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return answer.headers().map() + "\n" + answer.body();
    }

    /** A confidential case in a published agenda. */
    private long published() {
        long sag = fortaelling.forfatterenSkriver("Salg af Lindevej", "rådmanden godkender salget");
        SAGER.add(sag);
        MOEDER.add(fortaelling.moede(sag));
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatetAfgoerAabenhed(sag);
        fortaelling.dagsordenenUdgives(fortaelling.moede(sag));
        return sag;
    }

    private List<String> tables(String schema) {
        return owner.sql("SELECT tablename FROM pg_tables WHERE schemaname = ?"
                        + " AND has_table_privilege('raadslag_app', format('%I.%I', schemaname, tablename), 'SELECT')"
                        + " ORDER BY 1")
                .param(schema)
                .query(String.class)
                .list();
    }

    private static String content(JdbcClient as, String table) {
        return as.sql("SELECT coalesce(string_agg(t::text, ' '), '') FROM " + table + " t")
                .query(String.class)
                .single();
    }
}
