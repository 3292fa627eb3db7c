package dk.raadslag.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.dokument.HostileFiles;
import dk.raadslag.kvalitet.kommando.Tjek;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The command: one JSON object per file, exit status 2 when a file cannot be read. */
class TjekTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAPER = """
        Indstilling

        Plan for værkstederne

        1. Resume
        Klik her for at angive tekst.

        2. Beslutningspunkter
        Det indstilles:
        At 1) rådmanden godkender planen.

        3. Hvordan følges der op?
        Det sker i maj.
        """;

    @TempDir
    Path folder;

    private record Answer(int status, JsonNode json) {}

    private Answer tjek(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return tjek(file.toString());
    }

    private static Answer tjek(String file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Tjek.run(new String[] {file}, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        return new Answer(status, JSON.readTree(out.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void saysWhatIsWrongAndOnWhichLine() throws IOException {
        Answer answer = tjek("sag.txt", PAPER.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isZero();
        JsonNode one = answer.json().get("indstillinger").get(0);
        assertThat(one.get("title").asString()).isEqualTo("Plan for værkstederne");
        assertThat(one.get("atPunkter").get(0).asString()).isEqualTo("At 1) rådmanden godkender planen.");
        assertThat(one.get("findings")).anySatisfy(f -> {
            assertThat(f.get("rule").asString()).isEqualTo("pladsholder");
            assertThat(f.get("severity").asString()).isEqualTo("BLOKERER");
            assertThat(f.get("line").asInt()).isEqualTo(6);
            assertThat(f.get("excerpt").asString()).isEqualTo("Klik her for at angive tekst.");
            assertThat(f.get("message").asString()).contains("ikke udfyldt");
        });
    }

    @Test
    void readsOldWindowsLetters() throws IOException {
        Answer answer = tjek("sag.txt", PAPER.getBytes(java.nio.charset.Charset.forName("windows-1252")));

        assertThat(answer.json().get("indstillinger").get(0).get("title").asString())
                .isEqualTo("Plan for værkstederne");
    }

    @Test
    void readsWordFilesAndWhatTheyCarryAlong() throws IOException {
        StringBuilder body = new StringBuilder();
        for (String line : PAPER.split("\n")) {
            body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
        }
        body.append("<w:p><w:ins w:id='1'><w:r><w:t>ny</w:t></w:r></w:ins><w:del"
                + " w:id='2'><w:r><w:delText>gammel</w:delText></w:r></w:del></w:p>");
        body.append("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hemmeligt</w:t></w:r></w:p>");
        byte[] docx = docx(Map.of(
                "word/document.xml",
                xml("document", "<w:body>" + body + "</w:body>"),
                "word/comments.xml",
                xml("comments", "<w:comment w:id='0'><w:p/></w:comment>"),
                "docProps/core.xml",
                "<c xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator>Rie Vang</dc:creator></c>",
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Target='file:///H:/sager/plan.docx'/></Relationships>"));

        Answer answer = tjek("sag.docx", docx);

        assertThat(answer.status()).isZero();
        assertThat(answer.json().get("indstillinger").get(0).get("atPunkter").size())
                .isEqualTo(1);
        assertThat(answer.json().get("findings").toString())
                .contains("kommentarer (1)", "sporede ændringer (2)", "hemmeligt", "Rie Vang", "H:/sager")
                .doesNotContain("gammel");
    }

    @Test
    void saysOfAScanThatItHasNoTextAndOfAPasswordThatItIsThere() throws IOException {
        ByteArrayOutputStream scan = new ByteArrayOutputStream();
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(scan);
            pdf.protect(new StandardProtectionPolicy("ejer", "bruger", new AccessPermission()));
            pdf.save(locked);
        }

        assertThat(tjek("scan.pdf", scan.toByteArray()).json().get("findings").toString())
                .contains("billede uden tekst");
        assertThat(tjek("laast.pdf", locked.toByteArray()).status()).isEqualTo(2);
    }

    @Test
    void unreadableInputIsAFindingAndStatusTwo() throws IOException {
        assertThat(tjek("i stykker.docx", "PK\u0003\u0004 ikke en zip".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(2);
        assertThat(tjek("i stykker.pdf", "%PDF-1.7 ikke mere".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(2);
        assertThat(tjek("billede.png", new byte[] {1, 2, 3}).status()).isEqualTo(2);
        Answer missing = tjek(folder.resolve("findes ikke.txt").toString());
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.json().get("findings").get(0).get("message").asString())
                .contains("findes ikke");
    }

    @Test
    void asksForAFile() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Tjek.run(new String[0], System.out, new PrintStream(err, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("tjek");
    }

    private static String xml(String root, String content) {
        String ns = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
        return "<w:" + root + " " + ns + ">" + content + "</w:" + root + ">";
    }

    private static byte[] docx(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileThatCannotBeReadTakesNothingOfTheOthersAlong() throws IOException {
        Path locked = Files.write(folder.resolve("laast.pdf"), HostileFiles.lockedForACertificate());
        Path good = Files.write(folder.resolve("sag.txt"), PAPER.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] files = {locked.toString(), "\0", good.toString()};
        assertThat(Tjek.run(files, new PrintStream(out, true, StandardCharsets.UTF_8), System.err))
                .isEqualTo(2);
        List<JsonNode> answers =
                out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
        assertThat(answers).hasSize(3);
        assertThat(answers.getFirst().get("error").asString()).contains("krypteret");
        assertThat(answers.get(1).has("error")).isTrue();
        assertThat(answers.getLast().get("indstillinger")).hasSize(1);
    }
}
