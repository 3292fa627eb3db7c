package dk.raadslag.offentlig;

import static dk.raadslag.offentlig.Proevemoeder.aabent;
import static dk.raadslag.offentlig.Proevemoeder.bilag;
import static dk.raadslag.offentlig.Proevemoeder.moede;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.udgivelse.OffentligtAtPunkt;
import dk.raadslag.udgivelse.OffentligtPunkt;
import dk.raadslag.udgivelse.Tilstand;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.util.UriUtils;

/** Looking for one item about the psychiatry of children in Aarhus. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Testdatabase.class)
@Import({IntegrationTest.Ur.class, Proevemoeder.class})
class PublicSearchTest {

    private static final String STI = "/referater/proevemoede/2033-01-10/punkt/1";

    @LocalServerPort
    int port;

    @Autowired
    Proevemoeder moeder;

    @Autowired
    JdbcClient sql;

    Laeser laeser;

    @BeforeEach
    void publish() {
        laeser = new Laeser(port);
        moeder.offentliggoer(moede(
                9501,
                "2033-01-10",
                Tilstand.GODKENDT,
                aabent(
                        95011,
                        1,
                        "Ventetid i børnepsykiatrien",
                        "<p>Psykologer i Psykiatri-/rusområdet i Århus samarbejder om xylofonterapi &lt;b&gt;.</p>",
                        List.of(new OffentligtAtPunkt(
                                1, "rådmanden godkender", "GODKENDT_MED_BEMAERKNING", "Forældregruppen høres")),
                        List.of()),
                OffentligtPunkt.fortroligt(95012, 2, "", null)));
    }

    @AfterEach
    void withdraw() {
        moeder.traekTilbage(9501, "Prøve");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "børnepsykiatri",
                "psykiatri xylofonterapi",
                "rusområdet xylofonterapier",
                "Aarhus xylofonterapi",
                "århus xylofon",
                "terapi psykologerne xylofonterapi",
                "forældregruppen",
                "EMN-2026-014210 xylofonterapi",
                "  XYLOFONTERAPI & | ! ' \\ : ( <-> *"
            })
    void findsItHoweverItIsAskedFor(String soegning) {
        assertThat(soeg(soegning)).contains(STI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xylofonterapi kvantefysik", "", "og i at", "'", "\\", "%", "___"})
    void findsItNotForOtherWords(String soegning) {
        assertThat(soeg(soegning)).doesNotContain(STI).doesNotContain("kan ikke vises");
    }

    @Test
    void showsWhereTheWordStandsAndEscapesTheRest() {
        assertThat(soeg("xylofonterapi")).contains("<mark>xylofonterapi</mark>").doesNotContain("<b>");
        assertThat(soeg("<script>alert(1)</script>")).doesNotContain("<script>");
    }

    @Test
    void forgetsTheWordsOfAWithdrawnMeeting() {
        assertThat(words("xylofonterapi")).isEqualTo(1);
        moeder.traekTilbage(9501, "Prøve");
        assertThat(soeg("xylofonterapi")).doesNotContain(STI);
        assertThat(words("xylofonterapi")).isZero();
    }

    private long words(String stamme) {
        return sql.sql("SELECT count(*) FROM offentlig.ord WHERE ord = :ord")
                .param("ord", stamme)
                .query(Long.class)
                .single();
    }

    private String soeg(String soegning) {
        Laeser.Svaret svar = laeser.hent("/referater/soeg?q=" + UriUtils.encode(soegning, "UTF-8"));
        assertThat(svar.status()).isEqualTo(200);
        return svar.tekst();
    }

    @Test
    void wordsInQuotationMarksStandTogether() {
        assertThat(laeser.hent("/referater/soeg?q=%22samarbejder%20om%20xylofonterapi%22")
                        .tekst())
                .contains(STI);
        assertThat(laeser.hent("/referater/soeg?q=%22xylofonterapi%20samarbejder%22")
                        .tekst())
                .doesNotContain(STI);
    }

    @Test
    void aPartIsFoundInAnyCompoundAndMarkedThere() {
        List<String> sammensatte = IntStream.range(0, 40)
                .mapToObj(nr -> "kvarts" + Character.toString('a' + nr % 20) + (nr < 20 ? "o" : "e") + "ksylofonia")
                .toList();
        moeder.offentliggoer(moede(
                9503,
                "2033-01-12",
                Tilstand.GODKENDT,
                IntStream.range(0, 40)
                        .mapToObj(nr -> aabent(
                                95031 + nr,
                                nr + 1,
                                "Punkt " + nr,
                                "<p>Om " + sammensatte.get(nr) + ".</p>",
                                List.of(),
                                List.of()))
                        .toArray(OffentligtPunkt[]::new)));
        assertThat(soeg("ksylofonia")).contains("40 punkter", "<mark>" + sammensatte.getFirst() + "</mark>");
        assertThat(soeg("ksylofo")).contains("40 punkter");
        assertThat(soeg("ksylofonia")).contains("rel=\"next\"");
        assertThat(soeg("kvartsaoksylofonia")).contains("1 punkt", "<mark>kvartsaoksylofonia</mark>");
        assertThat(laeser.hent("/referater/soeg?q=ksylofonia&aar=2033&enhed=Fagligt+Sekretariat")
                        .tekst())
                .contains("40 punkter");
        assertThat(laeser.hent("/referater/soeg?q=%22om%20kvartsaoksylofonia%22%20ksylofonia")
                        .tekst())
                .contains("1 punkt", "2033-01-12/punkt/1");
        moeder.traekTilbage(9503, "Prøve");
        assertThat(soeg("ksylofonia")).doesNotContain("2033-01-12");
    }

    @Test
    void anItemOfVeryManyLongWordsCanBePublished() {
        moeder.tekster.put(
                95041111L,
                IntStream.range(0, 12_000)
                        .mapToObj(nr -> Integer.toString(nr, 26)
                                        .chars()
                                        .mapToObj(tegn -> Character.toString('a' + Character.digit(tegn, 26)))
                                        .collect(Collectors.joining())
                                + "kontrabasklarinetspillet")
                        .collect(Collectors.joining(" ")));
        moeder.offentliggoer(moede(
                9504,
                "2033-01-13",
                Tilstand.GODKENDT,
                aabent(95041, 1, "Et punkt", "<p>x</p>", List.of(), List.of(bilag(95041111, 1, "ord.pdf")))));
        assertThat(soeg("kontrabasklarinet")).contains("2033-01-13/punkt/1", "soeg-bilag");
        moeder.traekTilbage(9504, "Prøve");
    }

    @Test
    void anotherSpellingIsOfferedAsTheTextsHaveIt() {
        String svar = laeser.hent("/referater/soeg?q=xylofonterapy").tekst();
        assertThat(svar).contains("soeg-forslag", ">xylofonterapi</a>");
        assertThat(laeser.hent("/referater/soeg?q=qqqwwwzzz").tekst()).doesNotContain("soeg-forslag");
    }

    @Test
    void anotherSpellingIsOfferedWithTheLettersOfTheTextOrOfTheBilag() {
        moeder.tekster.put(9505111L, "Bilaget handler om kvantesåbænke.");
        moeder.offentliggoer(moede(
                9505,
                "2033-01-14",
                Tilstand.UDKAST,
                aabent(
                        95051,
                        1,
                        "Fagotformål",
                        "<p>Kvanterådmændene mødes.</p>",
                        List.of(),
                        List.of(bilag(9505111, 1, "a.pdf")))));
        for (String[] et : List.of(
                new String[] {"kvanteradmaendene", "Kvanterådmændene"},
                new String[] {"fagotfurmaal", "Fagotformål"},
                new String[] {"kvantesaabanke", "kvantesåbænke"})) {
            assertThat(soeg(et[0])).as(et[0]).contains("soeg-forslag", ">" + et[1] + "</a>");
        }
        moeder.remove(9505);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11. februar 2033",
                "2033-02-11",
                "11.02.2033",
                "11/2 2033",
                "11 February 2033",
                "prøvemøde søge",
                "prøvemøde søgemøde den 11. feb. 2033"
            })
    void aMeetingIsOfferedByItsDayOrItsForum(String ord) {
        moeder.offentliggoer(
                moede("Søgemøde", 9506, "2033-02-11", 1, Tilstand.UDKAST, aabent(95061, 1, "Noget helt andet")));
        String svar = soeg(ord);
        assertThat(svar).contains("soeg-moeder", ">Prøvemøde Søgemøde</span> 11. februar 2033</a>");
        assertThat(soeg("12. februar 2033")).doesNotContain("soeg-moeder");
        assertThat(soeg("31. februar 2033")).doesNotContain("soeg-moeder");
        assertThat(soeg("xylofonterapi")).doesNotContain("soeg-moeder");
    }

    @Test
    void anAnswerIsNarrowedByYearUnitAndOutcome() {
        String alle = laeser.hent("/referater/soeg?q=xylofonterapi").tekst();
        assertThat(alle).contains(STI);
        assertThat(laeser.hent(
                                "/referater/soeg?q=xylofonterapi&aar=2033&enhed=Fagligt+Sekretariat&udfald=GODKENDT_MED_BEMAERKNING")
                        .tekst())
                .contains(STI, "Fjern");
        assertThat(laeser.hent("/referater/soeg?q=xylofonterapi&aar=2031").tekst())
                .doesNotContain(STI);
        assertThat(laeser.hent("/referater/soeg?q=xylofonterapi&udfald=UDSKUDT").tekst())
                .doesNotContain(STI);
        assertThat(laeser.hent("/referater/soeg?q=&enhed=Fagligt+Sekretariat&aar=2033")
                        .tekst())
                .contains(STI);
        assertThat(laeser.hent("/referater/soeg?q=x&aar=1;drop").status()).isEqualTo(200);
    }

    @Test
    void marksWordsWithAaHoweverTheyAreSpelt() {
        assertThat(soeg("aarhus xylofonterapi")).contains("<mark>Århus</mark>");
    }

    @Test
    void findsWhatOnlyStandsInAnOpenBilagAndForgetsItWithTheMeeting() {
        moeder.tekster.put(
                95021111L,
                "Et langt notat. ".repeat(3000) + "Her nævnes kvantekanariefugle ved Ådalen. "
                        + "Og mere. ".repeat(900));
        moeder.offentliggoer(moede(
                9502,
                "2033-01-11",
                Tilstand.GODKENDT,
                aabent(
                        95021,
                        1,
                        "Et punkt om noget andet",
                        "<p>x</p>",
                        List.of(),
                        List.of(bilag(95021111, 2, "noter.pdf")))));
        String svar = soeg("kvantekanariefugl");
        assertThat(svar)
                .contains("2033-01-11/punkt/1", "data-testid=\"soeg-bilag\"", "/referater/bilag/95021111/noter.pdf")
                .contains("<mark>kvantekanariefugle</mark>", "Bilag 2:");
        assertThat(soeg("kanariefugle ådalen")).contains("<mark>Ådalen</mark>");
        assertThat(soeg("noget kvantekanariefugle")).contains("2033-01-11/punkt/1", "soeg-bilag");
        assertThat(soeg("noget punkt andet")).doesNotContain("soeg-bilag");
        moeder.traekTilbage(9502, "Prøve");
        assertThat(soeg("kvantekanariefugl")).doesNotContain("2033-01-11");
        assertThat(sql.sql("SELECT count(*) FROM offentlig.bilag_tekst WHERE moede_id = 9502")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(words("kvantekanariefugl")).isZero();
    }

    @Test
    void aSearchCanBeFollowed() {
        Laeser.Svaret feed = laeser.hent("/referater/soeg.atom?q=xylofonterapi");
        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.tekst()).contains("urn:raadslag:punkt:95011", "/referater/punkt/95011\"");
        assertThat(laeser.hent("/referater/soeg.atom?q=qqqwwwzzz").tekst()).doesNotContain("<entry>");
    }
}
