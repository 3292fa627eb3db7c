package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.kvalitet.kommando.Tjek;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Papers of many templates, clean ones and careless ones, made for this test: what is found in them was judged by a reader. */
class PapirerTest {

    private static final Path PAPERS = Path.of("src/test/resources/kvalitet/papirer");
    private static final Path LABELS = Path.of("src/test/resources/kvalitet/papirer-fund.txt");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void nineOfTenFindingsAreRightAndNineOfTenFaultsAreFound() throws IOException {
        Set<String> found = new TreeSet<>();
        try (var all = Files.list(PAPERS)) {
            for (Path file : all.sorted().toList()) {
                findings(file, f -> file.getFileName() + " " + f.get("line") + " " + rule(f), found);
            }
        }
        Set<String> right = labelled(" rigtig");
        Set<String> wrong =
                found.stream().filter(f -> !right.contains(f)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> missed =
                right.stream().filter(f -> !found.contains(f)).collect(Collectors.toCollection(TreeSet::new));
        missed.addAll(labelled(" overset"));

        assertThat(wrong.size()).as("not right, or not judged yet: " + wrong).isLessThan(found.size() / 10);
        assertThat(missed.size()).as("missed: " + missed).isLessThan(right.size() / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e03.txt", "e04.txt", "k02.txt", "c04.txt", "s01.txt", "c02.txt"})
    void theSameIsFoundInAWordFileAndInAPdf(String name) throws IOException {
        Set<String> inText = new TreeSet<>();
        findings(PAPERS.resolve(name), PapirerTest::rule, inText);
        List<String> lines = Files.readAllLines(PAPERS.resolve(name));

        Set<String> inWord = new TreeSet<>();
        findings(Files.write(folder.resolve("papir.docx"), docx(lines)), PapirerTest::rule, inWord);
        Set<String> inPdf = new TreeSet<>();
        findings(Files.write(folder.resolve("papir.pdf"), pdf(lines)), PapirerTest::rule, inPdf);

        assertThat(inWord).isEqualTo(inText);
        assertThat(inPdf).isEqualTo(inText);
    }

    private static String rule(JsonNode finding) {
        return finding.get("rule").asString();
    }

    private static void findings(Path file, Function<JsonNode, String> as, Set<String> found) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Tjek.run(new String[] {file.toString()}, print, System.err)).isZero();
        JsonNode answer = JSON.readTree(out.toString(StandardCharsets.UTF_8));
        List<JsonNode> all = new ArrayList<>(answer.get("findings").values());
        answer.get("indstillinger")
                .forEach(one -> all.addAll(one.get("findings").values()));
        all.forEach(f -> found.add(as.apply(f)));
    }

    private static Set<String> labelled(String judgement) throws IOException {
        return Files.readAllLines(LABELS).stream()
                .filter(line -> !line.startsWith("#") && line.endsWith(judgement))
                .map(line -> line.substring(0, line.length() - judgement.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static byte[] docx(List<String> lines) throws IOException {
        StringBuilder body = new StringBuilder("<w:document xmlns:w=\"w\"><w:body>");
        lines.forEach(line -> body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</w:t></w:r></w:p>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(body.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** On wide pages, so that no line wraps; columns keep their distance. */
    private static byte[] pdf(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(4000, 14f * lines.size() + 100));
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 10);
                out.setLeading(14);
                out.newLineAtOffset(40, 14f * lines.size() + 50);
                for (String line : lines) {
                    out.showText(line.replace("\t", "  ").replace("\u00ad", ""));
                    out.newLine();
                }
                out.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
