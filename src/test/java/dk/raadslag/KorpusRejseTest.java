package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.raadslag.indstilling.Status;
import dk.raadslag.referat.Udfald;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real cases, every one of them, through the program's own services to public minutes: the text comes out as it went in. */
@Tag("rejse")
@IntegrationTest
class KorpusRejseTest {

    private static final Path CASES = Path.of(System.getProperty("korpus", "../shared/corpus"), "cases");

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyRealCaseReachesPublicMinutesWordForWord() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "No corpus beside the project: real cases not tried");
        fortaelling.begynd();
        Map<Long, JsonNode> cases = new LinkedHashMap<>();
        for (JsonNode real : read()) {
            long sag = fortaelling.forfatterenSkriver(
                    real.get("title").asString(), texts(real.get("atPunkter")).toArray(String[]::new));
            fortaelling.forfatterenSkriverAfsnit(sag, sections(real));
            fortaelling.forfatterenSenderMedSekretariatetsHjaelp(sag, "Sådan blev sagen i virkeligheden sendt");
            fortaelling.sekretariatet(sag, "godkend", null);
            fortaelling.sekretariatet(sag, "aaben", null);
            cases.put(sag, real);
        }
        long moede = fortaelling.moede(cases.keySet().iterator().next());
        fortaelling.dagsordenenUdgives(moede);
        cases.forEach((sag, real) -> {
            for (int at = 1; at <= real.get("atPunkter").size(); at++) {
                fortaelling.raadmandenBeslutter(sag, at, Udfald.GODKENDT, "");
            }
        });
        fortaelling.moedetErHoldt(moede);
        fortaelling.referatetOffentliggoeres(moede);

        assertThat(cases).hasSizeGreaterThan(10);
        cases.forEach((sag, real) -> {
            assertThat(fortaelling.status(sag)).isEqualTo(Status.AFSLUTTET);
            assertThat(fortaelling.udgivetTekst(moede, sag))
                    .as(real.get("id").asString())
                    .isEqualTo(sections(real));
            assertThat(fortaelling.udgivneAtPunkter(moede, sag)).isEqualTo(texts(real.get("atPunkter")));
        });
        assertThat(titles())
                .containsAll(cases.values().stream()
                        .map(real -> real.get("title").asString())
                        .toList());
    }

    private List<JsonNode> read() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().map(file -> json.readTree(file.toFile())).toList();
        }
    }

    /** Its sections in order, with their headings; the template in force has fewer, so the last holds the rest. */
    private static List<String> sections(JsonNode real) {
        List<String> sections = new ArrayList<>();
        for (JsonNode section : real.get("sections")) {
            List<String> lines = new ArrayList<>(List.of(section.get("heading").asString()));
            lines.addAll(texts(section.get("paragraphs")));
            sections.add(String.join(
                    "\n",
                    lines.stream()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList()));
        }
        return sections.size() <= Fortaelling.AFSNIT
                ? sections
                : Stream.concat(
                                sections.subList(0, Fortaelling.AFSNIT - 1).stream(),
                                Stream.of(String.join("\n", sections.subList(Fortaelling.AFSNIT - 1, sections.size()))))
                        .toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString().strip()));
        return texts;
    }

    private List<String> titles() {
        return jdbc.sql("SELECT titel FROM offentlig.punkt WHERE titel IS NOT NULL")
                .query(String.class)
                .list();
    }
}
