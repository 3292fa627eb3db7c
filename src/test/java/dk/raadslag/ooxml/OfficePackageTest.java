package dk.raadslag.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class OfficePackageTest {

    private static final String ROOT =
            "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='%s'/></Relationships>";

    private record Part(String name, String content) {}

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, worksheets/sheet1.xml, xl/worksheets/sheet1.xml",
        "xl/workbook.xml, ./worksheets/sheet1.xml, xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet1.xml, ../comments1.xml, xl/comments1.xml",
        "xl/workbook.xml, /xl/worksheets/sheet1.xml, xl/worksheets/sheet1.xml",
        "xl/workbook.xml, ../../elsewhere.xml, ../elsewhere.xml"
    })
    void aPartIsFoundFromWhereItsRelationStands(String part, String target, String found) {
        assertThat(OfficePackage.resolve(part, target)).isEqualTo(found);
    }

    @Test
    void howOftenAWayGoesUpCostsNothing() {
        assertThat(OfficePackage.resolve("xl/workbook.xml", "a/../".repeat(200_000) + "sheet1.xml"))
                .isEqualTo("xl/sheet1.xml");
    }

    @Test
    void theDocumentIsWhereTheRootRelationLeads() throws IOException {
        OfficePackage file = new OfficePackage(zip(
                new Part("_rels/.rels", ROOT.formatted("/mappe/Dokument%20%C3%A6.xml")),
                new Part("mappe/dokument æ.xml", "<d/>")));
        assertThat(file.main()).isEqualTo("mappe/dokument æ.xml");
        assertThat(file.isOffice()).isFalse();
    }

    @Test
    void directoriesAreNoPartsAndSlashesMayLeanTheOtherWay() throws IOException {
        OfficePackage file = new OfficePackage(zip(
                new Part("_rels/", ""),
                new Part("word/", ""),
                new Part("_rels\\.rels", ROOT.formatted("word\\document.xml")),
                new Part("word\\document.xml", "<d/>")));
        assertThat(file.main()).isEqualTo("word/document.xml");
        assertThat(file.names()).containsExactly("word/document.xml");
    }

    @Test
    void aPartMayBeEmpty() throws IOException {
        OfficePackage file = new OfficePackage(zip(
                new Part("_rels/.rels", ROOT.formatted("d.xml")),
                new Part("d.xml", "<d/>"),
                new Part("origin.sigs", "")));
        assertThat(file.bytes("origin.sigs")).isEmpty();
        assertThat(new OfficePackage(file.packed()).names()).contains("origin.sigs");
    }

    @Test
    void anArchiveWithoutItsEndIsNone() throws IOException {
        byte[] whole = zip(new Part("a.xml", "<a/>"), new Part("b.xml", "<b/>"));
        assertThat(new OfficePackage(whole).names()).containsExactly("a.xml", "b.xml");
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> new OfficePackage(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aPartThatIsNotWhatWasPackedIsDamaged() throws IOException {
        byte[] file = stored("a.xml", "<a>Raadmanden</a>");
        assertThat(new OfficePackage(file).bytes("a.xml")).asString().isEqualTo("<a>Raadmanden</a>");
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("Raad");
        file[at] = 'B';
        assertThatThrownBy(() -> new OfficePackage(file)).isInstanceOf(IOException.class);
    }

    @Test
    void onlyWhatTheListNamesIsInIt() throws IOException {
        byte[] hidden = zip(new Part("word/skjult.xml", "<hemmelig/>"));
        byte[] file = zip(new Part("a.xml", "<a/>"));
        byte[] both = Arrays.copyOf(hidden, hidden.length + file.length);
        System.arraycopy(file, 0, both, hidden.length, file.length);
        assertThat(new OfficePackage(both).names()).containsExactly("a.xml");
        assertThat(new String(new OfficePackage(both).packed(), StandardCharsets.ISO_8859_1))
                .doesNotContain("skjult");
    }

    @Test
    void twoPartsOfOneNameAreNotRead() throws IOException {
        byte[] file = zip(new Part("a.xml", "<a/>"), new Part("A.xml", "<b/>"));
        assertThatThrownBy(() -> new OfficePackage(file)).isInstanceOf(IOException.class);
    }

    @Test
    void whatNothingLeadsToIsPruned() throws IOException {
        OfficePackage file = new OfficePackage(zip(
                new Part("[Content_Types].xml", "<Types><Default Extension='xml' ContentType='t'/></Types>"),
                new Part("_rels/.rels", ROOT.formatted("d.xml")),
                new Part(
                        "d.xml",
                        "<d xmlns:r='http://purl.oclc.org/ooxml/officeDocument/relationships'><p r:id='b'/></d>"),
                new Part(
                        "_rels/d.xml.rels",
                        "<Relationships><Relationship Id='b' Type='x/y' Target='gone.xml'/></Relationships>"),
                new Part("[trash]/0000.dat", "Hemmelig")));
        file.prune();
        OfficePackage pruned = new OfficePackage(file.packed());
        assertThat(pruned.names()).containsExactly("d.xml");
        assertThat(pruned.bytes("d.xml")).asString().doesNotContain("<p");
        assertThat(pruned.relations("d.xml")).isEmpty();
    }

    @Test
    void aTreeIsWrittenAsItWasHoweverDeepOrWide() throws IOException {
        String text = "<a b=\"&lt;&quot;&#10;\">1 &lt; 2 &amp; 3 æ \ud83d\ude00<c/>" + "<d>".repeat(90)
                + "<e/>".repeat(50_000) + "</d>".repeat(90) + "</a>";
        byte[] written = Xml.write(Xml.read(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(new String(written, StandardCharsets.UTF_8).replaceFirst("^<\\?.*\\?>\n", ""))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "file:///H:/sag.docx, true",
        "H:\\sag.docx, true",
        "\\\\server\\sag, true",
        "//server/sag, true",
        "https://aarhus.dk/sag, false",
        "mailto:lise@example.dk, false"
    })
    void whatWorksInTheHouseAloneIsKnown(String address, boolean local) {
        assertThat(Relation.isLocal(address)).isEqualTo(local);
        assertThat(new Relation("a", "x/hyperlink", address, true, "").isLocal())
                .isEqualTo(local);
    }

    private static byte[] zip(Part... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Part part : List.of(parts)) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.content().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] stored(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        entry.setCrc(crc.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry);
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
