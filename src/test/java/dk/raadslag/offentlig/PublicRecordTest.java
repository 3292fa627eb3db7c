package dk.raadslag.offentlig;

import static dk.raadslag.offentlig.Proevemoeder.FIL;
import static dk.raadslag.offentlig.Proevemoeder.aabent;
import static dk.raadslag.offentlig.Proevemoeder.bilag;
import static dk.raadslag.offentlig.Proevemoeder.moede;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.Testtid;
import dk.raadslag.offentlig.Laeser.Svaret;
import dk.raadslag.udgivelse.OffentligtAtPunkt;
import dk.raadslag.udgivelse.OffentligtPunkt;
import dk.raadslag.udgivelse.Tilstand;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.IllegalTransactionStateException;

/** The public record as somebody on the street meets it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Testdatabase.class)
@Import({IntegrationTest.Ur.class, Proevemoeder.class})
class PublicRecordTest {

    private static final String STI = "/referater/proevemoede/";
    private static final List<OffentligtAtPunkt> BESLUTTET = List.of(
            new OffentligtAtPunkt(1, "rådmanden godkender, at spor 1 sættes i gang.", "GODKENDT", null),
            new OffentligtAtPunkt(
                    2, "at mentorordningen forberedes.", "GODKENDT_MED_BEMAERKNING", "Foreningerne inddrages først."),
            new OffentligtAtPunkt(3, "spor 3 drøftes.", "UDSKUDT", null));

    @LocalServerPort
    int port;

    @Autowired
    Proevemoeder moeder;

    @Autowired
    Testtid ur;

    Laeser laeser;

    @BeforeEach
    void goOnline() {
        laeser = new Laeser(port);
    }

    @Test
    void showsAMeetingWithItsOpenItemsAndDecisions() {
        moeder.offentliggoer(moede(
                9001,
                "2031-11-30",
                Tilstand.UDKAST,
                aabent(90011, 1, "Flere fritidsjob på Nørrebrogade", "<p>x</p>", BESLUTTET, List.of())));
        Laeser.vent();
        assertThat(laeser.hent("/referater").tekst())
                .contains("Prøvemøde", "/referater/proevemoede/2031-11-30", "30. november 2031");
        assertThat(laeser.hent(STI + "2031").tekst()).contains("30. november 2031", "Kl. 11.00-13.00", "1 punkt<");
        assertThat(laeser.hent(STI + "2031-11-30").tekst())
                .contains("Flere fritidsjob på Nørrebrogade", "Rådmandens kontor", "Udkast", "godkendes på næste møde")
                .contains("At 1) rådmanden godkender", "At 2) mentorordningen", "<strong>Godkendt.</strong>")
                .contains("<strong>Godkendt med bemærkning.</strong>", "Foreningerne inddrages først.")
                .contains("beslutning udskudt");
        assertThat(laeser.hent("/referater/en/proevemoede/2031-11-30").tekst())
                .contains(
                        "lang=\"en\"", "Draft", "to be approved by the next meeting", "30 November 2031", "Approved.");
    }

    @Test
    void showsAnItemWithSectionsAndBilagAtAnAddressThatStays() {
        OffentligtPunkt punkt = aabent(
                90021,
                2,
                "Ø-lejre",
                "<p>Ærø &amp; Fanø</p>",
                BESLUTTET,
                List.of(bilag(7001, 1, "Årsplan for ø-lejre.pdf")));
        moeder.offentliggoer(moede(9002, "2031-12-01", Tilstand.GODKENDT, aabent(90020, 1, "Dagsorden"), punkt));
        Laeser.vent();
        assertThat(laeser.hent(STI + "2031-12-01/punkt/2").tekst())
                .contains("<h1 lang=\"da\">Ø-lejre</h1>", "<p>Ærø &amp; Fanø</p>", "Indledning", "Punkt 2, Bilag 1:")
                .contains("Notat om Årsplan", "PDF, 1 kB", "Referatet er godkendt 8. december 2031", "EMN-2026-014210");
        String canonical = "<link rel=\"canonical\" href=\"/referater/punkt/90021\">";
        assertThat(laeser.hent(STI + "2031-12-01/punkt/2").tekst()).contains(canonical);
        assertThat(laeser.hent("/referater/punkt/90021").tekst())
                .contains(canonical, "href=\"/referater/en/punkt/90021\"", "<h1 lang=\"da\">Ø-lejre</h1>");
        assertThat(laeser.hent("/referater/en/punkt/90021").tekst())
                .contains("<link rel=\"canonical\" href=\"/referater/en/punkt/90021\">");
        assertThat(laeser.hent(STI + "2031-12-01/punkt/9").status()).isEqualTo(404);
    }

    @Test
    void showsTheSameCaseAtItsOtherMeetings() {
        moeder.offentliggoer(moede(9003, "2031-12-02", Tilstand.GODKENDT, aabent(90031, 1, "Natpladser")));
        moeder.offentliggoer(moede(9004, "2031-12-03", Tilstand.GODKENDT, aabent(90031, 4, "Natpladser")));
        Laeser.vent();
        assertThat(laeser.hent(STI + "2031-12-03/punkt/4").tekst())
                .contains("Sagen på andre møder", "/referater/proevemoede/2031-12-02/punkt/1");
    }

    @Test
    void showsOfAConfidentialItemThatItExists() {
        moeder.offentliggoer(moede(
                9005,
                "2031-12-04",
                Tilstand.UDKAST,
                OffentligtPunkt.fortroligt(90051, 1, "Til godkendelse", null),
                OffentligtPunkt.fortroligt(90052, 2, "Til godkendelse", "Køb af ejendom")));
        Laeser.vent();
        assertThat(laeser.hent(STI + "2031-12-04").tekst())
                .contains("<li value=\"1\">", "Fortroligt punkt.", "Køb af ejendom");
        assertThat(laeser.hent(STI + "2031-12-04/punkt/1").tekst())
                .contains("Fortroligt punkt.", "Punktet er behandlet for lukkede døre");
        moeder.offentliggoer(
                moede(990_041, "2031-11-12", Tilstand.DAGSORDEN, OffentligtPunkt.fortroligt(990000411, 1, "", null)));
        assertThat(laeser.hent(STI + "2031-11-12/punkt/1").tekst()).contains("Punktet behandles for lukkede døre");
        assertThat(laeser.hent("/referater/en/proevemoede/2031-11-12/punkt/1").tekst())
                .contains("will be dealt with behind closed doors");
    }

    @Test
    void sendsBilagAsDownloadsThatCannotRun() {
        moeder.offentliggoer(moede(
                9006,
                "2031-12-05",
                Tilstand.UDKAST,
                aabent(90061, 1, "Med bilag", "<p>x</p>", List.of(), List.of(bilag(7006, 1, "Årsplan ø.pdf")))));
        Svaret svar = laeser.hent("/referater/bilag/7006/%C3%85rsplan%20%C3%B8.pdf");
        assertThat(svar.svar().body()).isEqualTo(FIL);
        assertThat(svar.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(svar.header("Content-Disposition"))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%C3%85rsplan%20%C3%B8.pdf");
        assertThat(svar.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(svar.svar().headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(laeser.hent("/referater/bilag/7006/x.pdf", "If-None-Match", svar.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(laeser.hent("/referater/bilag/99999/x.pdf").status()).isEqualTo(404);
    }

    @Test
    void saysThatAMeetingIsCancelledAndWhy() {
        moeder.offentliggoer(moede(
                9007,
                "2031-12-06",
                Tilstand.UDKAST,
                aabent(90071, 1, "Et punkt", "<p>x</p>", List.of(), List.of(bilag(7007, 1, "a.pdf")))));
        moeder.traekTilbage(9007, "Rådmanden er syg");
        Laeser.vent();
        for (String sti : List.of(STI + "2031-12-06", STI + "2031-12-06/punkt/1")) {
            Svaret svar = laeser.hent(sti);
            assertThat(svar.status()).isEqualTo(410);
            assertThat(svar.tekst())
                    .contains("<h1>Mødet er aflyst</h1>", "Rådmanden er syg", "noindex")
                    .doesNotContain("Et punkt", "fjernet");
        }
        for (String sti :
                List.of("/referater/bilag/7007/a.pdf", "/referater/punkt/90071", "/referater/en/punkt/90071")) {
            Svaret svar = laeser.hent(sti);
            assertThat(svar.status()).as(sti).isEqualTo(410);
            assertThat(svar.tekst())
                    .contains(
                            sti.contains("/en/") ? "The meeting is cancelled." : "Mødet er aflyst.",
                            "Rådmanden er syg",
                            "noindex")
                    .doesNotContain("Et punkt");
        }
        assertThat(laeser.hent("/referater/en/proevemoede/2031-12-06").tekst())
                .contains("<h1>The meeting is cancelled</h1>", "Prøvemøde 6 December 2031 is cancelled.");
        assertThat(laeser.hent(STI + "2031").tekst()).contains(">6. december 2031</a>", ">Aflyst</span>");
        moeder.offentliggoer(moede(
                "aflystfeed", 990_032, "2031-12-07", 1, Tilstand.DAGSORDEN, aabent(990000321, 1, "Et andet punkt")));
        moeder.traekTilbage(990_032, "Rådmanden er syg");
        Laeser.vent();
        assertThat(laeser.hent("/referater/aflystfeed/abonner.atom").tekst())
                .contains(
                        "Aflyst: Prøvemøde aflystfeed 7. december 2031",
                        "Mødet er aflyst. Begrundelse: Rådmanden er syg");
        moeder.offentliggoer(moede(9007, "2031-12-06", 2, Tilstand.UDKAST, aabent(90071, 1, "Rettet")));
        Laeser.vent();
        assertThat(laeser.hent(STI + "2031-12-06").tekst())
                .contains("Rettet", "Udgaver", "Rettet: 2. udgave af dagsordenen");
        assertThat(laeser.hent("/referater/punkt/90071").status()).isEqualTo(200);
    }

    @Test
    void aMeetingThatIsTakenAwaySaysThatAndNothingElse() {
        moeder.offentliggoer(moede(9017, "2031-12-20", Tilstand.UDKAST, aabent(90171, 1, "Hemmeligt ved en fejl")));
        moeder.remove(9017);
        Laeser.vent();
        for (String sti : List.of(STI + "2031-12-20", STI + "2031-12-20/punkt/1")) {
            Svaret svar = laeser.hent(sti);
            assertThat(svar.status()).isEqualTo(410);
            assertThat(svar.tekst())
                    .contains(
                            "Mødet er ikke længere offentligt",
                            "Prøvemøde 20. december 2031 er fjernet fra offentligheden.")
                    .doesNotContain("Hemmeligt", "aflyst", "Begrundelse", "har været offentligt");
        }
        assertThat(laeser.hent("/referater/punkt/90171").tekst())
                .containsOnlyOnce("Det er fjernet fra offentligheden.")
                .doesNotContain("har været offentligt");
        assertThat(laeser.hent(STI + "2031").tekst()).doesNotContain("20. december 2031");
    }

    @Test
    void aCancelledMeetingIsInTheListsUntilItsDayHasPassed() {
        LocalDate idag = LocalDate.ofInstant(ur.instant(), ZoneId.of("Europe/Copenhagen"));
        moeder.offentliggoer(
                moede("aflysning", 990_030, idag.toString(), 1, Tilstand.DAGSORDEN, aabent(990000301, 1, "I dag")));
        moeder.offentliggoer(moede(
                "aflysning",
                990_031,
                idag.minusDays(1).toString(),
                1,
                Tilstand.DAGSORDEN,
                aabent(990000311, 1, "I går")));
        moeder.traekTilbage(990_030, "Syg");
        moeder.traekTilbage(990_031, "Syg");
        Laeser.vent();
        assertThat(laeser.hent("/referater").tekst())
                .contains("/referater/aflysning/" + idag, ">Aflyst</span>")
                .doesNotContain("/referater/aflysning/" + idag.minusDays(1));
        assertThat(laeser.hent("/referater/aflysning/" + idag.minusDays(1)).tekst())
                .contains("Mødet er aflyst");
        moeder.traekTilbage(990_030, null);
        moeder.traekTilbage(990_031, null);
    }

    @Test
    void whatWasTakenAwayLeavesAWordAtItsNumber() {
        OffentligtPunkt[] alle = {
            aabent(
                    990000401,
                    1,
                    "A",
                    "<p>x</p>",
                    List.of(),
                    List.of(bilag(704001, 1, "a.pdf"), bilag(704002, 2, "b.pdf"))),
            aabent(990000402, 2, "B"),
            aabent(990000403, 3, "C")
        };
        moeder.offentliggoer(moede(990_040, "2031-11-11", Tilstand.UDKAST, alle));
        moeder.remove(990000402, null);
        moeder.remove(990000403, null);
        moeder.remove(990000401, 704001L);
        Laeser.vent();
        assertThat(laeser.hent(STI + "2031").tekst())
                .contains("2031-11-11\">11. november 2031</a> <span class=\"meta\">Kl. 11.00-13.00 · 3 punkter");
        assertThat(laeser.hent(STI + "2031-11-11").tekst())
                .contains("value=\"2\"", "value=\"3\"", "2 bilag")
                .containsPattern("(?s)value=\"3\".*Punktet er ikke længere offentligt")
                .contains("Udkast til referat, efter dagsordenens 1. udgave, ændret");
        assertThat(laeser.hent(STI + "2031-11-11/punkt/1").tekst())
                .contains("Bilag 1 er ikke længere offentligt", "Punkt 1, Bilag 2:");
        moeder.offentliggoer(moede(
                990_040,
                "2031-11-11",
                Tilstand.GODKENDT,
                aabent(990000401, 1, "A", "<p>x</p>", List.of(), List.of(bilag(704002, 2, "b.pdf"))),
                aabent(990000402, 2, "B")));
        Laeser.vent();
        assertThat(laeser.hent(STI + "2031-11-11").tekst())
                .containsOnlyOnce("Punktet er ikke længere offentligt")
                .containsPattern("(?s)value=\"3\".*Punktet er ikke længere offentligt");
        assertThat(laeser.hent(STI + "2031-11-11/punkt/1").tekst()).contains("Bilag 1 er ikke længere offentligt");
        moeder.offentliggoer(moede(990_040, "2031-11-11", Tilstand.GODKENDT, alle));
        Laeser.vent();
        assertThat(laeser.hent(STI + "2031-11-11/punkt/1").tekst()).doesNotContain("ikke længere");
        assertThat(laeser.hent(STI + "2031-11-11").tekst()).doesNotContain("ikke længere");
    }

    @Test
    void whatIsLeftOutIsSaidAndWhatIsChangedHasALine() {
        moeder.offentliggoer(moede(990_042, "2031-11-13", Tilstand.UDKAST, aabent(990000421, 1, "Før")));
        moeder.offentliggoer(moede(990_042, "2031-11-13", Tilstand.UDKAST, aabent(990000421, 1, "Før")));
        Laeser.vent();
        assertThat(laeser.hent(STI + "2031-11-13").tekst()).doesNotContain("Udgaver", "udeladt");
        OffentligtPunkt efter =
                aabent(990000421, 1, "Efter", "<p>Aftalen med […] forlænges.</p>", List.of(), List.of());
        moeder.offentliggoer(moede(990_042, "2031-11-13", Tilstand.UDKAST, efter));
        moeder.offentliggoer(moede(990_042, "2031-11-13", Tilstand.GODKENDT, efter));
        Laeser.vent();
        assertThat(laeser.hent(STI + "2031-11-13").tekst())
                .contains("Udgaver", ": Godkendt referat, efter dagsordenens 1. udgave</li>")
                .contains("Udkast til referat, efter dagsordenens 1. udgave, ændret</li>")
                .contains("Udkast til referat, efter dagsordenens 1. udgave</li>");
        assertThat(laeser.hent(STI + "2031-11-13/punkt/1").tekst())
                .contains("Dele af teksten er udeladt, hvor der står […].");
        assertThat(laeser.hent("/referater/en/proevemoede/2031-11-13/punkt/1").tekst())
                .contains("Parts of the text are left out");
    }

    @Test
    void movesWithTheMeetingAndNeverLendsAnAddressOut() {
        moeder.offentliggoer(moede(9008, "2031-12-07", Tilstand.DAGSORDEN, aabent(90081, 1, "Flyttet")));
        moeder.offentliggoer(moede(9008, "2031-12-08", Tilstand.DAGSORDEN, aabent(90081, 1, "Flyttet")));
        moeder.offentliggoer(moede(9009, "2031-12-07", Tilstand.DAGSORDEN, aabent(90091, 1, "Nyt")));
        Laeser.vent();
        Svaret flyttet = laeser.hent(STI + "2031-12-07");
        assertThat(flyttet.status()).isEqualTo(301);
        assertThat(flyttet.header("Location")).isEqualTo(STI + "2031-12-08");
        assertThat(laeser.hent(STI + "2031-12-07-2").tekst()).contains("Nyt");
    }

    @Test
    void leavesNothingPublicWhenThePublisherRollsBack() {
        moeder.offentliggoerOgFortryd(moede(9010, "2031-12-09", Tilstand.UDKAST, aabent(90101, 1, "Aldrig")));
        Laeser.vent();
        assertThat(laeser.hent(STI + "2031-12-09").status()).isEqualTo(404);
        assertThatThrownBy(() -> moeder.offentliggoerUdenTransaktion(moede(9010, "2031-12-09", Tilstand.UDKAST)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void escapesAndCleansWhateverIsPublished() {
        moeder.offentliggoer(moede(
                9011,
                "2031-12-10",
                Tilstand.UDKAST,
                aabent(
                        90111,
                        1,
                        "<script>alert(1)</script> & \"x\"",
                        "<p onclick=\"x()\">Ren<script>alert(2)</script></p><table><tr><td>1</td></tr></table>",
                        List.of(),
                        List.of())));
        Laeser.vent();
        String side = laeser.hent(STI + "2031-12-10/punkt/1").tekst();
        assertThat(side)
                .contains("&lt;script&gt;alert(1)", "<p>Ren</p>", "<div class=\"tabel\" tabindex=\"0\"")
                .contains("\\u003cscript\\u003ealert(1)")
                .doesNotContain("onclick");
        assertThat(side.replaceFirst("<script type=\"application/ld\\+json\">", ""))
                .doesNotContain("<script");
    }

    @Test
    void isReadWithoutSessionCookieOrScriptAndKeptByTheBrowser() throws IOException {
        Svaret svar = laeser.hent("/referater", "Accept-Encoding", "gzip");
        assertThat(svar.header("Set-Cookie")).isEmpty();
        assertThat(svar.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self'");
        assertThat(svar.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(svar.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(svar.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(svar.header("Content-Encoding")).isEqualTo("gzip");
        byte[] pakketUd =
                new GZIPInputStream(new ByteArrayInputStream(svar.svar().body())).readAllBytes();
        Svaret uden = laeser.hent("/referater");
        assertThat(pakketUd).isEqualTo(uden.svar().body());
        assertThat(uden.tekst()).doesNotContain("<script", "style=", "http://", "https://");
        assertThat(laeser.hent("/referater", "Accept-Encoding", "gzip", "If-None-Match", svar.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void tellsSubscribersOfMeetingsAndOfThoseWithdrawn() throws Exception {
        moeder.offentliggoer(
                moede("abonnement", 9012, "2031-12-11", 1, Tilstand.UDKAST, aabent(90121, 1, "Et <nyt> punkt")));
        moeder.offentliggoer(moede("abonnement", 9013, "2031-12-12", 1, Tilstand.UDKAST, aabent(90131, 1, "Fejl")));
        moeder.remove(9013);
        Svaret svar = laeser.hent("/referater/abonnement/abonner.atom");
        assertThat(svar.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svar.svar().body()));
        assertThat(svar.tekst())
                .contains("<title>Prøvemøde abonnement 11. december 2031</title>", "/referater/abonnement/2031-12-11\"")
                .contains("<at:deleted-entry ref=\"urn:raadslag:moede:9013\"", "Det er fjernet fra offentligheden.")
                .doesNotContain("12. december 2031");
        assertThat(laeser.hent("/referater/ukendt/abonner.atom").status()).isEqualTo(404);
    }

    @Test
    void anItemTakenOffTheAgendaOrMadeConfidentialIsGoneAndOneThatIsMovedIsNot() {
        moeder.offentliggoer(moede(
                9014,
                "2031-12-14",
                Tilstand.DAGSORDEN,
                aabent(90141, 1, "A"),
                aabent(90142, 2, "B"),
                aabent(90143, 3, "C")));
        moeder.offentliggoer(moede(9015, "2031-12-15", Tilstand.DAGSORDEN, aabent(90143, 1, "C")));
        moeder.offentliggoer(
                moede(9014, "2031-12-14", 2, Tilstand.DAGSORDEN, OffentligtPunkt.fortroligt(90142, 1, "", null)));
        Laeser.vent();
        Svaret af = laeser.hent("/referater/punkt/90141");
        assertThat(af.status()).isEqualTo(410);
        assertThat(af.tekst())
                .contains("Det er taget af dagsordenen.", "<a href=\"" + STI + "2031-12-14\">Gå til mødet: ");
        assertThat(laeser.hent("/referater/data/paper/90142").tekst()).contains("\"deleted\":true");
        assertThat(laeser.hent("/referater/data/agendaitem/90142").status()).isEqualTo(200);
        assertThat(laeser.hent("/referater/data/paper/90143").status()).isEqualTo(200);
        assertThat(laeser.hent("/referater/punkt/90143").tekst()).contains("15. december 2031");
    }

    @Test
    void aNumberThatALaterEditionHasNotIsGoneAndPointsToTheMeeting() {
        moeder.offentliggoer(moede(
                990_018,
                "2031-12-18",
                Tilstand.DAGSORDEN,
                aabent(990000181, 1, "Første sag"),
                OffentligtPunkt.fortroligt(990000182, 2, "", null)));
        Svaret ukendt = laeser.hent(STI + "2031-12-18/punkt/3");
        assertThat(ukendt.status()).isEqualTo(404);
        moeder.offentliggoer(moede(990_018, "2031-12-18", 2, Tilstand.DAGSORDEN, aabent(990000181, 1, "Første sag")));
        Laeser.vent();
        Svaret dansk = laeser.hent(STI + "2031-12-18/punkt/2");
        assertThat(dansk.status()).isEqualTo(410);
        assertThat(dansk.tekst())
                .contains("Et punkt 2 har været offentligt", "noindex")
                .contains("<a href=\"" + STI + "2031-12-18\">Gå til mødet: Prøvemøde 18. december 2031</a>");
        Svaret engelsk = laeser.hent("/referater/en/proevemoede/2031-12-18/punkt/2");
        assertThat(engelsk.status()).isEqualTo(410);
        assertThat(engelsk.tekst())
                .contains("An item 2 has been public", "href=\"/referater/en/proevemoede/2031-12-18\"");
        assertThat(laeser.hent(STI + "2031-12-18/punkt/3").status()).isEqualTo(404);
        assertThat(laeser.hent(STI + "2031-12-18/punkt/0").status()).isEqualTo(404);

        moeder.offentliggoer(moede(
                990_018,
                "2031-12-18",
                3,
                Tilstand.DAGSORDEN,
                aabent(990000181, 1, "Første sag"),
                aabent(990000183, 2, "Anden sag")));
        Laeser.vent();
        assertThat(laeser.hent(STI + "2031-12-18/punkt/2").status()).isEqualTo(200);
    }

    @Test
    void anItemTakenOffTheAgendaIsTakenBackInTheFeedOfItsUnit() {
        moeder.offentliggoer(moede(
                990_019,
                "2031-12-19",
                Tilstand.DAGSORDEN,
                aabent(990000191, 1, "Bliver"),
                aabent(990000192, 2, "Går ud")));
        moeder.offentliggoer(moede(990_019, "2031-12-19", 2, Tilstand.DAGSORDEN, aabent(990000191, 1, "Bliver")));
        assertThat(laeser.hent("/referater/enhed/Fagligt%20Sekretariat/abonner.atom")
                        .tekst())
                .contains("<at:deleted-entry ref=\"urn:raadslag:punkt:990000192\"", "Det er taget af dagsordenen.");
    }

    @Test
    void aUnitCanBeFollowedAlsoWhenItsItemsGo() {
        String feed = "/referater/enhed/Fagligt%20Sekretariat/abonner.atom";
        moeder.offentliggoer(moede(990_016, "2031-10-10", 2, Tilstand.DAGSORDEN, aabent(990000161, 1, "Enhedens sag")));
        assertThat(laeser.hent(feed).tekst())
                .contains("urn:raadslag:punkt:990000161", "Enhedens sag", "/referater/punkt/990000161\"");
        assertThat(laeser.hent("/referater/soeg?q=&enhed=Fagligt+Sekretariat").tekst())
                .contains("href=\"" + feed + "\"");
        assertThat(laeser.hent("/referater/proevemoede/abonner.atom").tekst())
                .contains("Dagsordenen er offentliggjort. Rettet: 2. udgave af dagsordenen.");
        moeder.traekTilbage(990_016, "Enheden er nedlagt");
        for (String sti : List.of(feed, "/referater/soeg.atom?q=sag")) {
            assertThat(laeser.hent(sti).tekst())
                    .as(sti)
                    .contains("<at:deleted-entry ref=\"urn:raadslag:punkt:990000161\"", "Enheden er nedlagt")
                    .doesNotContain("Enhedens sag");
        }
    }

    @Test
    void servesItsStyleForEver() {
        String html = laeser.hent("/referater").tekst();
        String sti = html.replaceAll("(?s).*href=\"(/referater/stil-[0-9a-f]+\\.css)\".*", "$1");
        Svaret css = laeser.hent(sti);
        assertThat(css.header("Content-Type")).isEqualTo("text/css;charset=UTF-8");
        assertThat(css.header("Cache-Control")).contains("immutable");
    }

    @Test
    void saysNothingOfItsInsideWhenThereIsNoPage() {
        for (String sti : List.of(
                "/referater/findes-ikke",
                STI + "2031-13-45",
                "/referater/a/b/c/d",
                STI + "1999",
                "/referater/%C3%A6")) {
            Svaret svar = laeser.hent(sti);
            assertThat(svar.status()).as(sti).isEqualTo(404);
            assertThat(svar.tekst()).contains("Siden findes ikke").doesNotContain("Exception", "Whitelabel");
        }
        assertThat(laeser.hent("/referater/findes-ikke").tekst()).contains("Der er ingen side på adressen.");
        for (String sti : List.of("/referater/punkt/1999999", STI + "1999-01-01/punkt/1")) {
            Svaret svar = laeser.hent(sti);
            assertThat(svar.status()).as(sti).isEqualTo(404);
            assertThat(svar.tekst()).contains("Punktet findes ikke", "Der er ikke noget punkt på adressen.");
        }
        assertThat(laeser.hent("/referater/bilag/1999999/x.pdf").tekst())
                .contains("Bilaget findes ikke", "Der er ikke noget bilag på adressen.");
        assertThat(laeser.send("POST", "/referater").status()).isEqualTo(405);
        assertThat(laeser.hent("/referater/").header("Location")).isEqualTo("/referater");
        assertThat(laeser.hent("/referater/om-aabenhed").status()).isEqualTo(200);
        assertThat(laeser.hent("/referater/en/tilgaengelighed").tekst()).contains("WCAG 2.2");
    }

    /** Promised within a second; how soon it is in fact, {@code src/bench/maal.sh soeg} says. */
    @Test
    void isSoonSeenEverywhereAndSoonGoneEverywhere() {
        List<String> steder = List.of(
                STI + "2038-02-02",
                STI + "2038-02-02/punkt/1",
                STI + "2038",
                "/referater/soeg?q=kvantesnegle",
                "/referater/soeg.atom?q=kvantesnegle",
                "/referater/proevemoede/sitemap.xml",
                "/referater/data/meeting/9093",
                "/referater/data/proevemoede/2038.json");
        steder.forEach(sted -> assertThat(viser(sted)).as(sted).isFalse());
        moeder.offentliggoer(moede(9093, "2038-02-02", Tilstand.UDKAST, aabent(90931, 1, "Kvantesnegle i parken")));
        await(steder, true);
        moeder.remove(9093);
        await(steder, false);
    }

    private void await(List<String> steder, boolean vist) {
        for (int i = 0; i < 500 && steder.stream().anyMatch(sted -> viser(sted) != vist); i++) {
            Laeser.lidt();
        }
        steder.forEach(sted -> assertThat(viser(sted)).as(sted).isEqualTo(vist));
    }

    /** Whether the meeting can be read there: its own words, or its address. */
    private boolean viser(String sted) {
        Svaret svar = laeser.hent(sted);
        return svar.status() == 200
                && (svar.tekst().contains("Kvantesnegle i parken")
                        || svar.tekst().contains(STI + "2038-02-02"));
    }

    @Test
    void listsTheDecisionsOfAYearAndHowMuchWasClosed() {
        moeder.offentliggoer(moede(
                9091,
                "2036-05-05",
                Tilstand.GODKENDT,
                aabent(90911, 1, "Cykelstier", "<p>x</p>", BESLUTTET, List.of()),
                OffentligtPunkt.fortroligt(90912, 2, "", null)));
        Laeser.vent();
        assertThat(laeser.hent(STI + "2036/beslutninger").tekst())
                .contains("Cykelstier", "Godkendt med bemærkning", "Udskudt", "5. maj 2036", "2036.csv");
        assertThat(laeser.hent(STI + "1999/beslutninger").status()).isEqualTo(404);
        assertThat(laeser.hent("/referater/om-aabenhed").tekst())
                .contains(
                        "maj 2036", "<td>50 %</td>", "er fortrolige nu. Punkter, der er åbnet igen, tæller med blandt");
    }
}
