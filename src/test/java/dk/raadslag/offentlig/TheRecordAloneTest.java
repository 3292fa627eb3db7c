package dk.raadslag.offentlig;

import static dk.raadslag.offentlig.Proevemoeder.aabent;
import static dk.raadslag.offentlig.Proevemoeder.bilag;
import static dk.raadslag.offentlig.Proevemoeder.moede;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.offentlig.Laeser.Svaret;
import dk.raadslag.udgivelse.OffentligtPunkt;
import dk.raadslag.udgivelse.Tilstand;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The public record as a process of its own, beside the program that publishes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Testdatabase.class)
@Import({IntegrationTest.Ur.class, Proevemoeder.class})
class TheRecordAloneTest {

    private static final String STI = "/referater/alenemoede/2039-03-03";
    private static final Pattern LINK = Pattern.compile("(?:href|action|<loc)[=\">]+(?:http://[^/<\"]+)?(/[^\"#<]*)");

    @LocalServerPort
    int port;

    @Autowired
    Proevemoeder moeder;

    @Autowired
    @Qualifier("offentligDataSource")
    HikariDataSource offentlig;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping adresser;

    @Test
    void readsWithTheOneRoleAndShowsWhatThePublicMaySeeAndNothingElse() throws Exception {
        moeder.offentliggoer(moede(
                "Alenemoede",
                9801,
                "2039-03-03",
                1,
                Tilstand.UDKAST,
                aabent(98011, 1, "Kvantebier", "<p>x</p>", List.of(), List.of(bilag(98011111, 1, "bier.pdf"))),
                OffentligtPunkt.fortroligt(98012, 2, "", null)));
        try (Alene alene = Alene.start(environment("raadslag_offentlig"))) {
            Laeser laeser = new Laeser(alene.port);
            everyPageIsAsInTheProgram(laeser);
            nothingElseIsThere(laeser);
            whatIsWithdrawnGoes(laeser);
            assertThat(JdbcClient.create(Testdatabase.postgres().getPostgresDatabase())
                            .sql("SELECT DISTINCT usename::text FROM pg_stat_activity WHERE application_name = 'alene'")
                            .query(String.class)
                            .list())
                    .containsExactly("raadslag_offentlig");
        }
    }

    private void everyPageIsAsInTheProgram(Laeser laeser) {
        Laeser program = new Laeser(port);
        Laeser.vent();
        for (String sti : List.of(
                "/referater",
                STI,
                STI + "/punkt/1",
                STI + "/punkt/2",
                "/referater/en/alenemoede/2039-03-03",
                "/referater/alenemoede/2039/beslutninger",
                "/referater/bilag/98011111/bier.pdf",
                "/referater/soeg?q=kvantebier",
                "/referater/findes-ikke/x",
                "/referater/data/openapi.json",
                "/referater/data/meeting/1",
                "/referater/ikon.svg")) {
            Svaret her = laeser.hent(sti);
            Svaret der = program.hent(sti);
            assertThat(her.status()).as(sti).isEqualTo(der.status());
            assertThat(her.tekst()).as(sti).isEqualTo(der.tekst());
            assertThat(headers(her)).as(sti).containsAllEntriesOf(headers(der));
        }
        assertThat(laeser.hent(STI + "/punkt/1").tekst()).contains("Kvantebier");
        assertThat(reachable(laeser)).hasSizeGreaterThan(15).contains(STI + "/punkt/1");
    }

    /** Those that decide what a browser does with the answer. */
    private static Map<String, List<String>> headers(Svaret svar) {
        Map<String, List<String>> headers = new TreeMap<>(svar.svar().headers().map());
        headers.keySet()
                .retainAll(Set.of(
                        "content-type",
                        "content-security-policy",
                        "content-disposition",
                        "cache-control",
                        "etag",
                        "x-content-type-options",
                        "x-frame-options",
                        "referrer-policy",
                        "permissions-policy",
                        "cross-origin-opener-policy",
                        "set-cookie"));
        return headers;
    }

    private static Set<String> reachable(Laeser laeser) {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead =
                new ArrayDeque<>(List.of(STI, "/robots.txt", "/referater", "/referater/alenemoede/sitemap.xml"));
        while (!ahead.isEmpty() && seen.size() < 60) {
            String sti = ahead.poll();
            if (!seen.add(sti)) {
                continue;
            }
            Svaret svar = laeser.hent(sti);
            assertThat(svar.status() == 410
                                    && svar.tekst()
                                            .matches("(?s).*<h1>(Mødet er aflyst|The meeting is cancelled)</h1>.*")
                            || List.of(200, 301, 302).contains(svar.status()))
                    .as(sti + ": " + svar.status())
                    .isTrue();
            Matcher links = LINK.matcher(svar.tekst());
            while (links.find()) {
                ahead.add(links.group(1).replace("&amp;", "&"));
            }
        }
        return seen;
    }

    private void nothingElseIsThere(Laeser laeser) {
        Set<String> others = new HashSet<>(List.of(
                "/",
                "/login",
                "/logout",
                "/mine-sager",
                "/arbejdsliste",
                "/moeder",
                "/moede/1",
                "/sag/1",
                "/administration/brugere",
                "/actuator",
                "/actuator/health",
                "/error",
                "/?v-r=init&location=",
                "/VAADIN/build/vaadin-bundle.js",
                "/VAADIN/dynamic/resource/0/0/x",
                "/frontend/raadslag.css",
                "/frontend/rigtekst.js",
                "/webjars/prosemirror-model/package.json",
                "/application.properties",
                "/META-INF/MANIFEST.MF",
                "/referater/../login",
                "/referater/%2e%2e/login",
                "/referater/..%2factuator/health"));
        adresser.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/referater") && !pattern.equals("/robots.txt"))
                .forEach(pattern -> others.add(pattern.replaceAll("\\{[^}]*}|\\*+", "1")));
        for (String sti : others) {
            Svaret svar = laeser.hent(sti);
            assertThat(svar.status()).as(sti).isIn(400, 404);
            assertThat(svar.header("Set-Cookie")).as(sti).isEmpty();
            assertThat(svar.tekst())
                    .as(sti)
                    .doesNotContainIgnoringCase("vaadin")
                    .doesNotContain("Exception");
        }
        assertThat(laeser.hent("/login").tekst()).contains("Siden findes ikke");
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
            assertThat(laeser.send(method, STI).status()).as(method).isEqualTo(405);
        }
    }

    private void whatIsWithdrawnGoes(Laeser laeser) {
        moeder.traekTilbage(9801, "Bierne er fløjet");
        for (int i = 0; i < 500 && laeser.hent(STI).status() == 200; i++) {
            Laeser.lidt();
        }
        assertThat(laeser.hent(STI).status()).isEqualTo(410);
        assertThat(laeser.hent(STI).tekst()).contains("Bierne er fløjet");
        assertThat(laeser.hent("/referater/soeg?q=kvantebier").tekst()).doesNotContain(STI);
    }

    @Test
    void startsNotWithoutADatabase() throws Exception {
        Alene.Afslag afslag = Alene.afslag(Map.of());
        assertThat(afslag.status()).isEqualTo(1);
        assertThat(afslag.sagt())
                .contains("SPRING_DATASOURCE_URL", "raadslag_offentlig")
                .hasLineCount(1);
    }

    @Test
    void startsNotWithARoleThatCouldDoMore() throws Exception {
        for (String rolle : List.of("postgres", "raadslag_app")) {
            Alene.Afslag afslag = Alene.afslag(environment(rolle));
            assertThat(afslag.status()).as(rolle).isEqualTo(1);
            assertThat(afslag.sagt()).contains(rolle, "SPRING_DATASOURCE_USERNAME=raadslag_offentlig");
        }
    }

    private Map<String, String> environment(String rolle) {
        Map<String, String> miljoe = new HashMap<>();
        miljoe.put("SPRING_DATASOURCE_URL", offentlig.getJdbcUrl() + "?ApplicationName=alene");
        miljoe.put("SPRING_DATASOURCE_USERNAME", rolle);
        miljoe.put("SPRING_DATASOURCE_PASSWORD", offentlig.getPassword());
        return miljoe;
    }
}
