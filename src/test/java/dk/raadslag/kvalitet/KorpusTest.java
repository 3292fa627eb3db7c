package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.raadslag.kvalitet.kommando.Tjek;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Real papers: what a careful secretariat flags is found, what a naive checker flags is not. The papers lie beside the
 * project ({@code ../shared/corpus}, or {@code -Dkorpus=…}); where they are not, these tests are skipped.
 */
class KorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("korpus", "../shared/corpus"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Finding(String file, int line, String rule) {}

    private static final List<Finding> findings = new ArrayList<>();
    private static final List<JsonNode> cases = new ArrayList<>();

    @BeforeAll
    static void checkEveryPaper() throws IOException {
        assumeTrue(Files.isRegularFile(CORPUS.resolve("defects.json")), "sprunget over: ingen papirer i " + CORPUS);
        findings.clear();
        cases.clear();
        List<String> files;
        try (var all = Files.list(CORPUS)) {
            files = all.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status =
                Tjek.run(files.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        assertThat(status).isZero();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            JsonNode answer = JSON.readTree(line);
            String file = Path.of(answer.get("file").asString()).getFileName().toString();
            answer.get("findings").forEach(f -> add(file, f));
            answer.get("indstillinger").forEach(one -> {
                cases.add(one);
                one.get("findings").forEach(f -> add(file, f));
            });
        }
    }

    private static void add(String file, JsonNode finding) {
        findings.add(new Finding(
                file, finding.get("line").asInt(), finding.get("rule").asString()));
    }

    @Test
    void everyIndstillingIsFoundWithItsPoints() throws IOException {
        JsonNode expected = JSON.readTree(CORPUS.resolve("indstillinger.json")).get("indstillinger");
        assertThat(cases).hasSize(expected.size());
        for (JsonNode one : expected) {
            int from = one.get("lines").get(0).asInt();
            JsonNode found = cases.stream()
                    .filter(c -> Math.abs(c.get("line").asInt() - from) <= 2)
                    .filter(c -> Math.abs(c.get("lastLine").asInt()
                                    - one.get("lines").get(1).asInt())
                            <= 8)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(one.get("id").asString()));
            assertThat(found.get("atPunkter").size())
                    .as(one.get("id").asString())
                    .isEqualTo(one.get("at_points").size());
            assertThat(found.get("bilag").size())
                    .as(one.get("id").asString())
                    .isEqualTo(one.get("bilag").size());
        }
    }

    @Test
    void theDefectsAreFound() throws IOException {
        Map<String, Set<String>> rules = rulesByKind();
        Map<String, int[]> counts = new HashMap<>();
        List<String> missed = new ArrayList<>();
        for (JsonNode defect : JSON.readTree(CORPUS.resolve("defects.json"))) {
            String scope = defect.get("scope").asString().equals("indstilling") ? "indstilling" : "andet";
            String group = defect.get("automatable").asString().equals("yes")
                    ? scope
                    : defect.get("automatable").asString();
            int[] count = counts.computeIfAbsent(group, g -> new int[2]);
            count[1]++;
            if (found(defect, rules.getOrDefault(defect.get("kind").asString(), Set.of()))) {
                count[0]++;
            } else if (!group.equals("no")) {
                missed.add(defect.get("id").asString());
            }
        }
        assertThat(share(counts.get("indstilling"))).as("missed: " + missed).isGreaterThanOrEqualTo(0.95);
        assertThat(share(counts.get("andet"))).as("missed: " + missed).isGreaterThanOrEqualTo(0.80);
        assertThat(share(counts.get("partly"))).as("missed: " + missed).isGreaterThanOrEqualTo(0.50);
    }

    private static double share(int[] count) {
        return (double) count[0] / count[1];
    }

    private static boolean found(JsonNode defect, Set<String> rules) {
        Set<Integer> lines = new HashSet<>();
        int line = defect.get("line").asInt();
        lines.addAll(List.of(line - 2, line - 1, line, line + 1, line + 2));
        if (defect.has("related_lines")) {
            defect.get("related_lines").forEach(l -> lines.addAll(List.of(l.asInt() - 1, l.asInt(), l.asInt() + 1)));
        }
        return findings.stream()
                .anyMatch(f -> f.file().equals(defect.get("file").asString())
                        && rules.contains(f.rule())
                        && lines.contains(f.line()));
    }

    @Test
    void whatIsRightIsLeftAlone() throws IOException {
        for (JsonNode control : JSON.readTree(CORPUS.resolve("negative_controls.json"))) {
            assertThat(findings)
                    .as(control.get("id").asString() + ": "
                            + control.get("naive_flag").asString())
                    .noneMatch(f -> f.file().equals(control.get("file").asString())
                            && f.line() == control.get("line").asInt());
        }
    }

    @Test
    void atLeastNineOfTenFindingsAreRight() throws IOException {
        Set<String> right = new HashSet<>();
        for (String label : lines("korpus-fund.txt")) {
            if (label.endsWith(" rigtig")) {
                right.add(label.substring(0, label.lastIndexOf(' ')));
            }
        }
        List<Finding> wrong = findings.stream()
                .filter(f -> !right.contains(f.file().substring(0, 3) + " " + f.line() + " " + f.rule()))
                .toList();
        assertThat(wrong.size()).as("not right, or not judged yet: " + wrong).isLessThanOrEqualTo(findings.size() / 10);
    }

    private static Map<String, Set<String>> rulesByKind() throws IOException {
        Map<String, Set<String>> rules = new HashMap<>();
        for (String line : lines("korpus-slags.txt")) {
            String[] parts = line.split(" = ");
            rules.put(parts[0], Set.of(parts[1].split(" ")));
        }
        return rules;
    }

    private static List<String> lines(String resource) throws IOException {
        try (var in = KorpusTest.class.getResourceAsStream("/kvalitet/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }
}
