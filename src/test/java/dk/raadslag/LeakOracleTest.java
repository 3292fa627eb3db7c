package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.dagsorden.Fjernelse;
import dk.raadslag.dagsorden.Fjernelser;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.indstilling.Afsnit;
import dk.raadslag.indstilling.AtPunkt;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Ophoer;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Udfald;
import dk.raadslag.tekst.Tekst;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Puts a word that stands nowhere else into every place where something confidential can stand, and looks for it wherever
 * the program says anything to somebody who may not know. First it puts such words into something public, and finds them.
 * {@link EveryPathInConfidenceTest} does so on every way through the process.
 */
@Tag("rejse")
@ExtendWith(OutputCaptureExtension.class)
class LeakOracleTest extends Browsertest {

    private static final Pattern LINK = Pattern.compile(
            "(?:href|src|action)=\"([^\"#]+)\"|[\">](http://[^\"<\\s]+)|^URL:(\\S+)", Pattern.MULTILINE);

    private static final Pattern VARIABEL = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere brugere;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Sagsgang sagsgang;

    @Autowired
    Sager sager;

    @Autowired
    Fortrolighed fortrolighed;

    @Autowired
    Filer filer;

    @Autowired
    Fjernelser fjernelser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping adresser;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    /** What everybody may see; those at the table; everyone in the house; the author's side and the secretariat alone. */
    private final Map<String, String> offentlige = new LinkedHashMap<>();

    private final Map<String, String> fortrolige = new LinkedHashMap<>();
    private final Map<String, String> interne = new LinkedHashMap<>();
    private final Map<String, String> kladdens = new LinkedHashMap<>();

    private long aaben;
    private long fortrolig;
    private long kladde;

    @BeforeEach
    void plant() {
        fortaelling.begynd();
        kladde = write(kladdens, "kladde");
        aaben = write(offentlige, "åben");
        offentlige.remove("åben: filnavn");
        confidentialParts(aaben, "åben sag");
        fortrolig = write(fortrolige, "fortrolig");
        Testbrugere.som(
                brugere.forfatter(),
                () -> skrivebord.foreslaa(
                        fortrolig,
                        Klassifikation.fortrolig(Proevekriterier.LOV, word(fortrolige, "forslagets grund"))
                                .medLov(word(fortrolige, "forslagets lov"))
                                .indtil(Ophoer.naar(word(fortrolige, "forslagets begivenhed"))),
                        0));
        for (long sag : new long[] {aaben, fortrolig}) {
            fortaelling.forfatterenSender(sag);
            fortaelling.sekretariatetMelderTilbage(sag, word(kladdens, "tilbagemelding " + sag));
            fortaelling.forfatterenSenderRettelser(sag);
            fortaelling.sekretariatet(sag, "godkend", null);
        }
        long lukket = Testbrugere.som(
                brugere.sekretariat(),
                () -> sager.hent(aaben).getBilag().getLast().getId());
        fortaelling.sekretariatetAabnerMedBilag(aaben, Map.of(lukket, closedBilag("åben sag, afgjort bilag")));
        fortaelling.sekretariatetLukker(
                fortrolig,
                Klassifikation.fortrolig(Proevekriterier.LOV, word(fortrolige, "afgørelsens grund"))
                        .medLov(word(fortrolige, "afgørelsens lov"))
                        .indtil(Ophoer.naar(word(fortrolige, "afgørelsens begivenhed"))));
        long moede = fortaelling.moede(aaben);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(
                aaben, 1, Udfald.GODKENDT_MED_BEMAERKNING, word(offentlige, "åben: bemærkning"));
        fortaelling.raadmandenBeslutter(fortrolig, 1, Udfald.GODKENDT_MED_BEMAERKNING, word(fortrolige, "bemærkning"));
        fortaelling.moedetErHoldt(moede);
        fortaelling.referatetOffentliggoeres(moede);
        Testbrugere.som(
                brugere.sekretariat(),
                () -> fortrolighed.forlaeng(
                        fortrolig,
                        null,
                        Ophoer.naar(word(fortrolige, "forlængelsens begivenhed")),
                        word(fortrolige, "forlængelsens grund")));
    }

    @Test
    void thePublicLearnsNothing() throws IOException {
        Map<String, String> said = crawl();
        assertThat(missing(offentlige, said)).as("the oracle would find it").isEmpty();
        assertThat(said.keySet()).anyMatch(path -> path.endsWith(".json")).anyMatch(path -> path.endsWith(".ics"));
        assertThat(found(notPublic(), said)).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsGoneEverywhereWithinASecondAndNobodyOutsideLearnsWhy() throws IOException {
        Map<String, String> before = crawl();
        assertThat(missing(offentlige, before)).isEmpty();
        long moede = fortaelling.moede(aaben);
        Punktindhold punkt = fortaelling.udgivetPunkt(moede, aaben);
        Punktindhold lukket = fortaelling.udgivetPunkt(moede, fortrolig);
        long etag = System.nanoTime();
        Testbrugere.som(brugere.sekretariat(), () -> {
            fjernelser.remove(moede, punkt.punktId(), null, word(fortrolige, "grund til at fjerne"));
            fjernelser.remove(moede, lukket.punktId(), null, word(fortrolige, "grund til at fjerne det fortrolige"));
        });
        String fast = "/referater/punkt/" + punkt.punktId();
        while (status(fast) != 410) {
            assertThat(Duration.ofNanos(System.nanoTime() - etag)).isLessThan(Duration.ofSeconds(1));
        }
        Map<String, String> after = new LinkedHashMap<>();
        for (String path : before.keySet()) {
            if (offentlige.values().stream().noneMatch(path::contains)) {
                after.put(path, get(path));
            }
        }
        assertThat(found(offentlige, after)).isEmpty();
        assertThat(found(notPublic(), after)).isEmpty();
        String page = publicPage(moede) + "/punkt/" + punkt.nr();
        String bilag = "/referater/bilag/" + punkt.bilag().getFirst().id() + "/x.pdf";
        for (String path : List.of(fast, page, bilag)) {
            assertThat(status(path)).as(path).isEqualTo(410);
            assertThat(get(path).toLowerCase(Locale.ROOT)).as(path).contains("x-robots-tag=[noindex]");
        }
        for (String type : List.of("paper", "agendaitem")) {
            assertThat(get("/referater/data/" + type + "/" + punkt.punktId()).toLowerCase(Locale.ROOT))
                    .contains("\"deleted\":true", "x-robots-tag=[noindex]");
        }
        assertThat(get("/referater/raadmandsmoede/sitemap.xml")).doesNotContain(page + "<");
        assertThat(found(offentlige, Map.of("søgning", searched()))).isEmpty();
        for (String table : List.of("punkt", "afsnit", "at_punkt", "bilag", "bilag_tekst", "soegepost", "ord")) {
            assertThat(found(offentlige, Map.of(table, dump("offentlig." + table))))
                    .isEmpty();
        }

        Testbrugere.som(brugere.sekretariat(), () -> {
            Fjernelse away = fjernelser.paa(moede).getFirst();
            assertThatThrownBy(() -> fjernelser.restore(away.id(), moede, "Rettet", "står ingen steder", null))
                    .hasMessage("stederIkkeFundet");
            fjernelser.restore(
                    away.id(), moede, word(fortrolige, "grund til at lægge op"), offentlige.get("åben: titel"), null);
        });
        Map<String, String> mended = crawl();
        String udeladt = offentlige.remove("åben: titel");
        assertThat(missing(offentlige, mended)).isEmpty();
        mended.keySet().removeIf(path -> path.contains(udeladt));
        assertThat(found(Map.of("udeladt", udeladt), mended)).isEmpty();
        assertThat(found(notPublic(), mended)).isEmpty();
    }

    @Test
    void aWholeMeetingAndABilagAreTakenAwayTheSame() throws IOException {
        long moede = fortaelling.moede(aaben);
        Punktindhold punkt = fortaelling.udgivetPunkt(moede, aaben);
        long bilag = punkt.bilag().getFirst().id();
        Testbrugere.som(
                brugere.sekretariat(),
                () -> fjernelser.remove(moede, punkt.punktId(), bilag, word(fortrolige, "grund til bilaget")));
        Map<String, String> ord = offentlige.entrySet().stream()
                .filter(et -> et.getKey().contains("bilag"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(ord).isNotEmpty();
        Map<String, String> said = crawl();
        said.keySet().removeIf(path -> ord.values().stream().anyMatch(path::contains));
        assertThat(found(ord, said)).isEmpty();
        assertThat(said.values()).anyMatch(text -> text.contains(offentlige.get("åben: titel")));
        assertThat(status("/referater/bilag/" + bilag + "/x.pdf")).isEqualTo(410);

        Testbrugere.som(
                brugere.sekretariat(), () -> fjernelser.remove(moede, null, null, word(fortrolige, "grund til mødet")));
        Map<String, String> gone = crawl();
        gone.keySet().removeIf(path -> offentlige.values().stream().anyMatch(path::contains));
        assertThat(found(offentlige, gone)).isEmpty();
        assertThat(found(notPublic(), gone)).isEmpty();
        assertThat(status(publicPage(moede))).isEqualTo(410);
        assertThat(gone.entrySet())
                .as("it takes place all the same")
                .filteredOn(side -> side.getKey().endsWith("kalender.ics"))
                .isNotEmpty()
                .noneMatch(side -> side.getValue().contains("moede-" + moede + "@raadslag"));
        fortaelling.referatetGodkendes(moede);
        assertThat(status(publicPage(moede)))
                .as("approving it does not bring it back")
                .isEqualTo(410);
    }

    @Test
    void searchingForItLetterByLetterFindsNothing() throws IOException {
        String known = offentlige.get("åben: titel");
        assertThat(search(known.substring(0, 9)).get("svar")).containsIgnoringCase(known);
        String inABilag = offentlige.get("åben: bilagets tekst");
        assertThat(search(inABilag.substring(0, 7)).get("svar"))
                .contains("soeg-bilag")
                .containsIgnoringCase(inABilag);
        Map<String, String> said = new LinkedHashMap<>();
        for (Map.Entry<String, String> secret : secrets().entrySet()) {
            for (int length : new int[] {7, 9, secret.getValue().length() - 1}) {
                search(secret.getValue().substring(0, length))
                        .forEach((what, text) -> said.put(secret.getKey() + length + what, text));
            }
        }
        assertThat(found(notPublic(), said)).isEmpty();
    }

    @Test
    void guessedAddressesTellNothing() throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        Set<String> paths = new LinkedHashSet<>(List.of(
                "/actuator",
                "/actuator/env",
                "/actuator/metrics",
                "/actuator/loggers",
                "/actuator/health",
                "/sitemap.xml",
                "/robots.txt",
                "/error",
                "/v3/api-docs",
                "/VAADIN/dynamic/resource/0/0/x",
                "/sag/" + fortrolig,
                "/sag/" + fortrolig + "/udskrift",
                "/kvalitet/" + kladde));
        for (long id = 1; id <= 60; id++) {
            paths.add("/referater/punkt/" + id);
            paths.add("/referater/bilag/" + id + "/x.pdf");
        }
        for (String path : paths) {
            said.put(path, get(path));
        }
        assertThat(found(notPublic(), said)).isEmpty();
    }

    @Test
    void noticesAndTheTrailsDetailsTellNothing() {
        Map<String, String> said = Map.of(
                "besked", dump("raadslag.besked"),
                "detaljer",
                        String.join(
                                " ",
                                Testbrugere.som(brugere.sekretariat(), () -> sagsgang.historik(fortrolig)).stream()
                                        .map(line -> line.detaljer().toString())
                                        .toList()),
                "naervaer", dump("raadslag.naervaer"));
        Map<String, String> alle = notPublic();
        alle.putAll(offentlige);
        assertThat(said.get("besked")).contains("besked.udgivet");
        assertThat(found(alle, said)).isEmpty();
    }

    @Test
    void thePublicSchemaHoldsNothing() {
        String everything = jdbc.sql("SELECT string_agg(format('%I.%I', schemaname, tablename), ',') FROM pg_tables"
                        + " WHERE schemaname = 'offentlig'")
                .query(String.class)
                .single();
        Map<String, String> said = new LinkedHashMap<>();
        for (String table : everything.split(",", -1)) {
            said.put(table, dump(table));
        }
        assertThat(missing(offentlige, said).stream().filter(what -> !what.contains("indhold")))
                .isEmpty();
        assertThat(found(notPublic(), said)).isEmpty();
    }

    @Test
    void theLogSaysNothingAlsoOfWhatFails(CapturedOutput output) {
        for (Map.Entry<String, String> secret : fortrolige.entrySet()) {
            Testbrugere.som(brugere.forfatter(), () -> {
                assertThatThrownBy(() -> skrivebord.gemAfsnit(
                                kladde, "indledning", "{\"type\":\"" + secret.getValue() + "\"}", 0))
                        .satisfies(e -> assertThat(said(e)).doesNotContainIgnoringCase(secret.getValue()));
                assertThatThrownBy(() -> skrivebord.gemAfsnit(kladde, secret.getValue(), "{}", 0))
                        .satisfies(e -> assertThat(said(e)).doesNotContainIgnoringCase(secret.getValue()));
            });
        }
        Testbrugere.som(brugere.andenForfatter(), () -> {
            assertThatThrownBy(() -> sager.hent(fortrolig))
                    .satisfies(e ->
                            assertThat(found(notPublic(), Map.of("", said(e)))).isEmpty());
        });
        assertThat(found(notPublic(), Map.of("log", output.getAll()))).isEmpty();
    }

    @Test
    void theScreensOfThoseWhoMayNotSeeItShowNothing() {
        Map<String, String> mayKnow = screens(brugere.sekretariat());
        assertThat(missing(fortrolige, mayKnow))
                .noneMatch(what -> what.matches(".*(titel|afsnit.*|at-punkt|bilagets navn)"));
        Map<String, String> others = new LinkedHashMap<>(screens(brugere.andenForfatter()));
        others.putAll(screens(brugere.administrator()));
        assertThat(found(secrets(), others)).isEmpty();
        Map<String, String> table = new LinkedHashMap<>(screens(brugere.direktion()));
        table.putAll(screens(brugere.raadmand()));
        assertThat(found(kladdens, table)).isEmpty();
    }

    // --- planting

    /** A case with a word of its own in every place that can be written in. */
    private long write(Map<String, String> where, String name) {
        return Testbrugere.som(brugere.forfatter(), () -> {
            long sag = fortaelling.forfatterenBegynder();
            Indstilling ny = sager.hent(sag);
            skrivebord.gemHoved(
                    sag,
                    new Hoved(
                            word(where, name + ": titel"),
                            word(where == offentlige ? interne : where, name + ": kontakt"),
                            "87130000",
                            word(where == offentlige ? interne : where, name + ": e-post") + "@example.dk",
                            word(where, name + ": sagsnummer"),
                            10),
                    0);
            for (Afsnit del : ny.getAfsnit()) {
                String tekst = word(where, name + ": afsnit " + del.getNoegle());
                skrivebord.gemAfsnit(
                        sag, del.getNoegle(), Tekst.fraPlainText("Om " + tekst).toJson(), 0);
            }
            AtPunkt first = ny.getAtPunkter().getFirst();
            skrivebord.gemAtPunkt(sag, first.getId(), "rådmanden godkender " + word(where, name + ": at-punkt"), 0);
            long slettet =
                    skrivebord.tilfoejAtPunkt(sag, "rådmanden drøfter " + word(kladdens, name + ": slettet at-punkt"));
            skrivebord.sletAtPunkt(sag, slettet);
            attach(sag, where, name);
            return sag;
        });
    }

    private void confidentialParts(long sag, String name) {
        Testbrugere.som(brugere.forfatter(), () -> {
            attach(sag, fortrolige, name + ", fortroligt");
            Bilag last = sager.hent(sag).getBilag().getLast();
            skrivebord.foreslaaBilag(sag, last.getId(), closedBilag(name + ", foreslået bilag"));
        });
    }

    private Klassifikation closedBilag(String name) {
        return Klassifikation.fortrolig(Proevekriterier.LOV, word(fortrolige, name + ": grund"))
                .medLov(word(fortrolige, name + ": lov"))
                .indtil(Ophoer.naar(word(fortrolige, name + ": begivenhed")));
    }

    private void attach(long sag, Map<String, String> where, String name) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(Proevefiler.pdf("Om " + word(where, name + ": bilagets tekst")));
        pdf.writeBytes(("\n% " + word(where, name + ": bilagets indhold") + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            skrivebord.vedlaeg(
                    sag,
                    word(where, name + ": filnavn") + ".pdf",
                    filer.gem(new ByteArrayInputStream(pdf.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Bilag last = sager.hent(sag).getBilag().getLast();
        skrivebord.omdoebBilag(sag, last.getId(), word(where, name + ": bilagets navn"));
    }

    private static String word(Map<String, String> where, String place) {
        String word = Secrets.newWord();
        where.put(place, word);
        return word;
    }

    private Map<String, String> secrets() {
        Map<String, String> alle = new LinkedHashMap<>(fortrolige);
        alle.putAll(kladdens);
        return alle;
    }

    private Map<String, String> notPublic() {
        Map<String, String> alle = secrets();
        alle.putAll(interne);
        return alle;
    }

    // --- looking

    private static List<String> found(Map<String, String> words, Map<String, String> said) {
        List<String> hits = new ArrayList<>();
        said.forEach((where, text) -> {
            String lower = text.toLowerCase(Locale.ROOT);
            words.forEach((what, word) -> {
                if (lower.contains(word)) {
                    hits.add(what + " in " + where);
                }
            });
        });
        return hits;
    }

    private static List<String> missing(Map<String, String> words, Map<String, String> said) {
        String all = String.join("\n", said.values()).toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(word -> !all.contains(word.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Everything that can be reached from the front page of the public record, with its headers. */
    private Map<String, String> crawl() throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/referater", "/referater/en", "/referater/soeg", "/"));
        ahead.addAll(everyAddress());
        ahead.add("/referater/soeg?q=" + offentlige.get("åben: bilagets tekst"));
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            if (said.containsKey(path) || said.size() > 1500) {
                continue;
            }
            String answer = get(path);
            said.put(path, answer);
            Matcher links = LINK.matcher(answer);
            while (links.find()) {
                String link = Stream.of(1, 2, 3)
                        .map(links::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
                URI to = URI.create("http://127.0.0.1:" + port + path).resolve(link.replace("&amp;", "&"));
                if (to.getPort() == port && to.getPath().startsWith("/referater")) {
                    ahead.add(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()));
                }
            }
        }
        return said;
    }

    /** Whatever addresses the program has, now or later, with what may stand in them. */
    private List<String> everyAddress() {
        String moede = Long.toString(fortaelling.moede(fortrolig));
        String dag = fortaelling.dato(fortaelling.moede(fortrolig)).toString();
        Map<String, List<String>> values = Map.of(
                "forum", List.of("raadmandsmoede"),
                "aar", List.of(dag.substring(0, 4)),
                "id", List.of(moede, Long.toString(fortrolig), Long.toString(kladde), "1", "2"));
        List<String> all = new ArrayList<>();
        adresser.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .forEach(pattern -> {
                    for (int i = 0; i < 5; i++) {
                        int which = i;
                        all.add(VARIABEL.matcher(pattern.replace("/**", "")).replaceAll(variable -> {
                            List<String> known = values.getOrDefault(variable.group(1), List.of("x"));
                            return known.get(which % known.size());
                        }));
                    }
                });
        return all;
    }

    private Map<String, String> search(String beginning) throws IOException {
        String q = URLEncoder.encode(beginning, StandardCharsets.UTF_8);
        return Map.of("svar", get("/referater/soeg?q=" + q), "fejl", get("/referater/" + q));
    }

    /** What the search answers to each of the public words, without the question. */
    private String searched() throws IOException {
        StringBuilder answers = new StringBuilder();
        for (String word : offentlige.values()) {
            answers.append(get("/referater/soeg?q=" + word.substring(0, 8)));
        }
        return answers.toString();
    }

    private String publicPage(long moede) {
        return "/referater/raadmandsmoede/" + fortaelling.dato(moede);
    }

    private int status(String path) throws IOException {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String get(String path) throws IOException {
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .timeout(Duration.ofMinutes(1))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return answer.headers().map() + "\n" + new String(answer.body(), StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String dump(String table) {
        return Testbrugere.som(
                brugere.sekretariat(),
                () -> jdbc.sql(
                                "SELECT coalesce(string_agg(t::text, ' '), '') || coalesce(string_agg(to_jsonb(t)::text, ' '), '') FROM "
                                        + table + " t")
                        .query(String.class)
                        .single());
    }

    /** Every screen of the program, as the browser gets it: the page, and what was sent to draw it. */
    private Map<String, String> screens(Bruger who) {
        long moede = fortaelling.moede(fortrolig);
        return Screens.of(
                nyBrowser(),
                who,
                List.of(
                        "/",
                        "/mine-sager",
                        "/arbejdsliste",
                        "/fortrolighed",
                        "/laeselog",
                        "/fortrolig-dagsorden",
                        "/administration/kredse",
                        "/statistik",
                        "/dagsordener",
                        "/moede",
                        "/moeder",
                        "/administration/fora",
                        "/administration/brugere",
                        "/administration/enheder",
                        "/moede/" + moede,
                        "/moede/" + moede + "/dagsorden",
                        "/sag/" + fortrolig,
                        "/sag/" + fortrolig + "/udskrift",
                        "/sag/" + kladde,
                        "/sag/" + aaben,
                        "/kvalitet/" + fortrolig,
                        "/kvalitet/" + kladde));
    }

    private static String said(Throwable thrown) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage()).append('\n');
        }
        return all.toString();
    }
}
