package dk.raadslag.offentlig;

import static dk.raadslag.offentlig.Proevemoeder.aabent;
import static dk.raadslag.offentlig.Proevemoeder.bilag;
import static dk.raadslag.offentlig.Proevemoeder.moede;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.ChildProcess;
import dk.raadslag.IntegrationTest;
import dk.raadslag.Testdatabase;
import dk.raadslag.udgivelse.OffentligtAtPunkt;
import dk.raadslag.udgivelse.OffentligtPunkt;
import dk.raadslag.udgivelse.Tilstand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Every kind of public page, looked at by the validator of the HTML standard, and weighed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Testdatabase.class)
@Import({IntegrationTest.Ur.class, Proevemoeder.class})
class PublicHtmlTest {

    private static final int HEAVIEST = 60_000;
    private static final List<String> PAGES = List.of(
            "",
            "/proevemoede/2037",
            "/proevemoede/2037-05-05",
            "/proevemoede/2037-05-05/punkt/1",
            "/proevemoede/2037-05-05/punkt/2",
            "/proevemoede/2037/beslutninger",
            "/soeg",
            "/soeg?q=cykelstier",
            "/soeg?q=cykelstjer",
            "/soeg?q=&enhed=Fagligt+Sekretariat",
            "/om-aabenhed",
            "/tilgaengelighed",
            "/findes-ikke/x",
            "/en/proevemoede/2037-05-05/punkt/1");

    @LocalServerPort
    int port;

    @Autowired
    Proevemoeder moeder;

    @TempDir
    Path folder;

    @Test
    void isValidAndLight() throws Exception {
        moeder.offentliggoer(moede(
                9092,
                "2037-05-05",
                Tilstand.GODKENDT,
                aabent(
                        90921,
                        1,
                        "Cykelstier & </script> \"små\"",
                        "<p>x</p><ul><li><p>y</p></li></ul><table><tr><td>1</td></tr></table>",
                        List.of(new OffentligtAtPunkt(1, "at rådmanden godkender.", "GODKENDT", "Med\nlinjer <b>.")),
                        List.of(bilag(9092111, 1, "plan & kort.pdf"))),
                OffentligtPunkt.fortroligt(90922, 2, "", "Ejendomme & jord")));
        Laeser.vent();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "html-validator").toAbsolutePath() + "/*",
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only"));
        Laeser laeser = new Laeser(port);
        for (int i = 0; i < PAGES.size(); i++) {
            byte[] html = laeser.hent("/referater" + PAGES.get(i)).svar().body();
            assertThat(html.length).as(PAGES.get(i)).isLessThan(HEAVIEST);
            command.add(Files.write(folder.resolve("page" + i + ".html"), html).toString());
        }
        assertThat(run(command)).isEmpty();
        Path wrong = Files.writeString(folder.resolve("wrong.html"), "<!doctype html><title>x</title><p><b></p>");
        assertThat(run(List.of(command.get(0), "-cp", command.get(2), command.get(3), wrong.toString())))
                .contains("error");
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = ChildProcess.start(new ProcessBuilder(command).redirectErrorStream(true));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ChildProcess.awaitExit(process);
        return said;
    }
}
