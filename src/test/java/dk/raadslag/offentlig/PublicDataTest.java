package dk.raadslag.offentlig;

import static dk.raadslag.offentlig.Proevemoeder.aabent;
import static dk.raadslag.offentlig.Proevemoeder.bilag;
import static dk.raadslag.offentlig.Proevemoeder.moede;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.Testtid;
import dk.raadslag.udgivelse.Aabnet;
import dk.raadslag.udgivelse.OffentligtAtPunkt;
import dk.raadslag.udgivelse.OffentligtPunkt;
import dk.raadslag.udgivelse.Tilstand;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The record as data, read by other libraries than those that wrote it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Testdatabase.class)
@Import({IntegrationTest.Ur.class, Proevemoeder.class})
class PublicDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MOEDE = 9701;
    private static final long TRUKKET = 9702;

    @LocalServerPort
    int port;

    @Autowired
    Proevemoeder moeder;

    @Autowired
    Testtid clock;

    Laeser laeser;

    @BeforeEach
    void publish() {
        laeser = new Laeser(port);
        moeder.offentliggoer(moede(
                "Datamoede",
                MOEDE,
                "2034-03-27",
                1,
                Tilstand.UDKAST,
                aabent(
                        97011,
                        1,
                        "=Lokaler; \"store\" og små",
                        "<p>Huset på Ærøvej åbner.</p>",
                        List.of(
                                new OffentligtAtPunkt(1, "at rådmanden godkender planen.", "GODKENDT", null),
                                new OffentligtAtPunkt(2, "at den drøftes.", "UDSKUDT", "Tages op\ni maj.")),
                        List.of(bilag(970111, 1, "plan for 2034.pdf"))),
                OffentligtPunkt.fortroligt(97012, 2, "", "Køb af ejendom")));
        moeder.offentliggoer(moede(
                "Datamoede",
                TRUKKET,
                "2034-04-03",
                1,
                Tilstand.DAGSORDEN,
                aabent(97021, 1, "Hemmeligholdt plan", "<p>x</p>", List.of(), List.of(bilag(970211, 1, "x.pdf")))));
        moeder.traekTilbage(TRUKKET, "Mødet er aflyst");
    }

    private JsonNode json(String sti) {
        return JSON.readTree(laeser.hent(sti).tekst());
    }

    @ParameterizedTest
    @CsvSource({
        "'', System",
        "/body, Body",
        "/bodies, BodyList",
        "/organizations, OrganizationList",
        "/organization/datamoede, Organization",
        "/organization/datamoede/meetings, MeetingList",
        "/meetings, MeetingList",
        "/meeting/9701, Meeting",
        "/meeting/9702, Meeting",
        "/agendaitem/97011, AgendaItem",
        "/agendaitem/97012, AgendaItem",
        "/papers, PaperList",
        "/paper/97011, Paper",
        "/files?page=1, FileList",
        "/file/970111, File",
        "/persons, PersonList",
        "/agendaitem/97021, AgendaItem",
        "/paper/97021, Paper",
        "/file/970211, File",
        "/meeting/1, Error",
        "/meetings?page=0, Error",
        "/papers?modified_since=2000-01-01T00:00:00Z, PaperList",
        "/files?created_since=2000-01-01T00:00:00%2B01:00&page=2, FileList",
        "/organizations?modified_until=2000-01-01T00:00:00Z, OrganizationList",
        "/meetings?modified_since=igår, Error",
        "/files?modified_until=2034-03-27, Error",
        "/papers?created_until=igår, Error",
        "/meetings?modified_since=+999999999-12-31T23:59:59Z, Error",
        "/meetings?modified_since=-999999999-01-01T00:00:00Z, Error",
        "/papers?modified_since=%2B294277-01-01T00:00:00%2B01:00, Error",
        "/papers?page=99999999999999999999, Error"
    })
    void everyAnswerIsAsItsDescriptionSays(String sti, String skema) {
        String beskrivelse = laeser.hent("/referater/data/openapi.json").tekst();
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(Map.of("urn:openapi", beskrivelse))
                                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build()))
                .getSchema(SchemaLocation.of("urn:openapi#/components/schemas/" + skema));
        Laeser.Svaret svar = laeser.hent("/referater/data" + sti.replace("å", "%C3%A5"));
        assertThat(svar.header("Content-Type")).startsWith("application/json");
        assertThat(schema.validate(svar.tekst(), InputFormat.JSON)).isEmpty();
        assertThat(svar.status()).isEqualTo(skema.equals("Error") ? (sti.contains("?") ? 400 : 404) : 200);
        if (sti.matches(".*/97(02|0211|021)")) {
            assertThat(svar.tekst())
                    .contains(sti.endsWith("9702") ? "\"cancelled\":true" : "\"deleted\":true", "Mødet er aflyst")
                    .doesNotContain("Hemmeligholdt");
        }
    }

    @Test
    void whatWasOpenedLaterSaysFromWhenToWhenItWasConfidential() {
        Aabnet aabnet = new Aabnet(LocalDate.of(2034, 4, 5), LocalDate.of(2034, 6, 1));
        moeder.offentliggoer(moede(
                "Aabnetmoede",
                9703,
                "2034-04-10",
                1,
                Tilstand.GODKENDT,
                Proevemoeder.aabnet(97031, 1, "Køb af Egevej", aabnet, bilag(970311, 1, "pris.pdf"))));
        for (String sti : List.of("/agendaitem/97031", "/paper/97031", "/file/970311")) {
            JsonNode objekt = json("/referater/data" + sti);
            assertThat(objekt.get("raadslag:confidentialFrom").asString())
                    .as(sti)
                    .isEqualTo("2034-04-05");
            assertThat(objekt.get("raadslag:openedOn").asString()).as(sti).isEqualTo("2034-06-01");
        }
        assertThat(json("/referater/data/agendaitem/97011").has("raadslag:openedOn"))
                .isFalse();
        assertThat(json("/referater/data/openapi.json")
                        .at("/components/schemas/AgendaItem/properties/raadslag:openedOn/description")
                        .asString())
                .contains("having been confidential");
    }

    @Test
    void aMeetingHasItsItemsAndDecisionsAndOfAConfidentialOneTheNumber() {
        JsonNode meeting = json("/referater/data/meeting/9701");
        assertThat(meeting.get("start").asString()).isEqualTo("2034-03-27T11:00:00+02:00");
        JsonNode open = meeting.get("agendaItem").get(0);
        assertThat(open.get("result").asString()).isEqualTo("Godkendt; Udskudt");
        assertThat(open.get("raadslag:decisionPoint").get(1).get("remark").asString())
                .isEqualTo("Tages op\ni maj.");
        JsonNode closed = meeting.get("agendaItem").get(1);
        assertThat(closed.get("public").asBoolean()).isFalse();
        assertThat(closed.get("name").asString()).isEqualTo("Køb af ejendom");
        assertThat(closed.has("raadslag:paper") || closed.has("raadslag:decisionPoint"))
                .isFalse();
        assertThat(laeser.hent("/referater/data/paper/97012").status()).isEqualTo(404);
        URI file = URI.create(
                json("/referater/data/file/970111").get("downloadUrl").asString());
        assertThat(laeser.hent(file.getRawPath()).svar().body()).isEqualTo(Proevemoeder.FIL);
    }

    @Test
    void whatWasWithdrawnIsToldToThoseWhoAskForChanges() {
        JsonNode withdrawn = json("/referater/data/meeting/9702");
        assertThat(withdrawn.get("cancelled").asBoolean()).isTrue();
        assertThat(withdrawn.get("name").asString()).endsWith("3. april 2034");
        assertThat(withdrawn.has("deleted")).isFalse();
        assertThat(withdrawn.get("agendaItem")).isEmpty();
        String since = clock.instant().minusSeconds(60).toString();
        List<JsonNode> papers = everyPage("/referater/data/papers?modified_since=" + since);
        assertThat(papers).anySatisfy(paper -> {
            assertThat(paper.get("id").asString()).endsWith("/paper/97021");
            assertThat(paper.get("deleted").asBoolean()).isTrue();
        });
        assertThat(papers.toString()).doesNotContain("Hemmeligholdt");
        String later = clock.instant().plusSeconds(60).toString();
        assertThat(json("/referater/data/meetings?modified_since=" + later).get("data"))
                .isEmpty();
    }

    private List<JsonNode> everyPage(String list) {
        List<JsonNode> all = new ArrayList<>();
        String next = list;
        while (next != null) {
            JsonNode page = json(next);
            page.get("data").forEach(all::add);
            JsonNode link = page.get("links").get("next");
            URI address = link == null ? null : URI.create(link.asString());
            next = address == null ? null : address.getRawPath() + "?" + address.getRawQuery();
        }
        return all;
    }

    @Test
    void aListIsNarrowedByWhenThingsBecamePublicAndWhenTheyChanged() {
        Duration aDay = Duration.ofDays(1);
        moeder.offentliggoer(moede("Senmoede", 9704, "2034-05-01", 1, Tilstand.DAGSORDEN, aabent(97041, 1, "Plan")));
        moeder.offentliggoer(moede("Senmoede", 9705, "2034-05-08", 1, Tilstand.DAGSORDEN, aabent(97051, 1, "Andet")));
        Testdatabase.udenLaase()
                .sql(
                        "UPDATE offentlig.udgave_historik SET tidspunkt = tidspunkt - interval '1 day' WHERE moede_id = 9704")
                .update();
        String mellem = clock.instant().minus(aDay.dividedBy(2)).toString();
        String liste = "/referater/data/organization/senmoede/meetings?";
        assertThat(ids(liste)).containsExactly("9704", "9705");
        assertThat(ids(liste + "modified_since=" + mellem)).containsExactly("9704", "9705");
        assertThat(ids(liste + "modified_until=" + mellem)).isEmpty();
        assertThat(ids(liste + "created_since=" + mellem)).containsExactly("9705");
        assertThat(ids(liste + "created_until=" + mellem)).containsExactly("9704");
        assertThat(ids(liste + "created_until=" + mellem + "&modified_until=" + mellem))
                .isEmpty();
        JsonNode links = json(liste + "created_until=" + mellem).get("links");
        URI self = URI.create(links.get("self").asString());
        assertThat(ids(self.getRawPath() + "?" + self.getRawQuery())).containsExactly("9704");
        assertThat(json("/referater/data/organization/senmoede").get("meeting").asString())
                .endsWith("/organization/senmoede/meetings");
    }

    private List<String> ids(String liste) {
        return json(liste)
                .get("data")
                .valueStream()
                .map(et -> et.get("id").asString().replaceAll(".*/", ""))
                .toList();
    }

    @Test
    void aCalendarReadsTheMeetings() throws Exception {
        String ics = laeser.hent("/referater/datamoede/kalender.ics").tekst();
        Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
        calendar.validate();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(2);
        assertThat(events.getFirst().getSummary().getValue()).isEqualTo("Prøvemøde Datamoede");
        assertThat(events.getFirst().getDateTimeStart().getValue()).isEqualTo("20340327T090000Z");
        assertThat(events.getLast().getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(ics.lines()).allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void theFeedReadsWithAnotherLibrary() throws Exception {
        var feed = new SyndFeedInput()
                .build(new StringReader(
                        laeser.hent("/referater/datamoede/abonner.atom").tekst()));
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle, entry -> entry.getLink().replaceAll("^https?://[^/]*", ""))
                .containsExactlyInAnyOrder(
                        tuple("Prøvemøde Datamoede 27. marts 2034", "/referater/datamoede/2034-03-27"),
                        tuple("Aflyst: Prøvemøde Datamoede 3. april 2034", "/referater/datamoede/2034-04-03"));
    }

    @Test
    void aYearComesInOneFile() {
        JsonNode aar = json("/referater/data/datamoede/2034.json");
        assertThat(aar.get("data")).hasSize(1);
        List<String> csv = laeser.hent("/referater/data/datamoede/2034.csv")
                .tekst()
                .lines()
                .toList();
        assertThat(csv.getFirst()).startsWith("\ufeffdato;forum;");
        assertThat(csv.get(1)).contains(";\"'=Lokaler; \"\"store\"\" og små\";").contains(";Godkendt;");
        assertThat(csv.getLast()).contains(";2;nej;Køb af ejendom;;;;;;;");
        assertThat(laeser.hent("/referater/data/datamoede/1999.csv").status()).isEqualTo(404);
    }

    @Test
    void searchEnginesFindEveryOpenPage() throws Exception {
        assertThat(laeser.hent("/robots.txt").tekst()).contains("Sitemap: http", "Disallow: /\n");
        String index = laeser.hent("/referater/sitemap.xml").tekst();
        assertThat(index).contains("/referater/datamoede/sitemap.xml");
        String pages = laeser.hent("/referater/datamoede/sitemap.xml").tekst();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(pages.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(pages)
                .contains("/2034-03-27<", "/referater/punkt/97011<")
                .doesNotContain("/punkt/97012<", "2034-04-03");
    }

    /** Raw: a client that says another host than it is connected to. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/robots.txt",
                "/referater/sitemap.xml",
                "/referater/datamoede/sitemap.xml",
                "/referater/datamoede/kalender.ics",
                "/referater/datamoede/abonner.atom",
                "/referater/soeg.atom?q=huset",
                "/referater/data",
                "/referater/data/meetings"
            })
    void aHostThatSomebodySaysIsKeptForNobodyElse(String path) throws Exception {
        try (Socket line = new Socket("127.0.0.1", port)) {
            line.setSoTimeout(20_000);
            line.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200").contains("Cache-Control: private");
        }
        MockHttpServletRequest known = new MockHttpServletRequest();
        known.setAttribute("raadslag.adresse", true);
        MockHttpServletResponse kept = new MockHttpServletResponse();
        Afsender.sendAddressed(Side.af("text/plain", new byte[0]), known, kept);
        assertThat(kept.getHeader("Cache-Control")).isEqualTo("public, no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/referater/data/meetings",
                "/referater/datamoede/kalender.ics",
                "/referater/data/datamoede/2034.csv"
            })
    void whatIsKnownIsNotSentAgain(String sti) {
        String etag = laeser.hent(sti).header("ETag");
        assertThat(etag).isNotBlank();
        assertThat(laeser.hent(sti, "If-None-Match", etag).status()).isEqualTo(304);
        assertThat(laeser.hent(sti).header("Set-Cookie")).isEmpty();
    }

    @Test
    void aBilagOfTwoMeetingsIsOneFileOfTwoPapersAndAnItemOfTwoIsOnePaper() {
        for (int moede = 0; moede < 2; moede++) {
            moeder.offentliggoer(moede(
                    "Dobbeltmoede",
                    9705 + moede,
                    "2034-05-0" + (moede + 1),
                    1,
                    Tilstand.UDKAST,
                    aabent(97051 + moede, 1, "Sag", "<p>x</p>", List.of(), List.of(bilag(970511, 1, "fælles.pdf"))),
                    aabent(97059, 2, "Stod to gange")));
        }
        assertThat(listed("files", "/file/970511"))
                .hasSize(1)
                .allSatisfy(file -> assertThat(file.get("paper"))
                        .extracting(paper -> paper.asString().replaceAll(".*/", ""))
                        .containsExactlyInAnyOrder("97051", "97052"));
        assertThat(listed("papers", "/paper/97059"))
                .hasSize(1)
                .allSatisfy(paper -> assertThat(paper.get("date").asString()).isEqualTo("2034-05-02"));
        assertThat(json("/referater/data/paper/97051").get("auxiliaryFile")).hasSize(1);
    }

    private List<JsonNode> listed(String list, String id) {
        List<JsonNode> fundne = new ArrayList<>();
        int sider = 1;
        for (int side = 1; side <= sider; side++) {
            JsonNode svar = json("/referater/data/" + list + "?page=" + side);
            svar.get("data").forEach(fundne::add);
            sider = svar.at("/pagination/totalPages").asInt();
        }
        return fundne.stream()
                .filter(et -> et.get("id").asString().endsWith(id))
                .toList();
    }
}
