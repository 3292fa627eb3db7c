package dk.raadslag.dokument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Files with all that people leave in them: comments, changes, hidden words, names, notes, layers. */
public final class Urenefiler {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String RELATIONER = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Urenefiler() {}

    public static byte[] docx() {
        Map<String, byte[]> mere = new LinkedHashMap<>();
        mere.put("word/document.xml", Proevefiler.bytes("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:document xmlns:w="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <w:body>
                <w:p w:rsidR="00A1"><w:commentRangeStart w:id="0"/><w:r><w:t>Rådmanden godkender </w:t></w:r>
                <w:ins w:id="1" w:author="Lise Hemmelig"><w:r><w:t>indsatte ord</w:t></w:r></w:ins>
                <w:del w:id="2" w:author="Lise Hemmelig"><w:r><w:delText>slettede ord</w:delText></w:r></w:del>
                <w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>skjulte ord</w:t></w:r></w:p>
                <w:p><w:pPr><w:rPr><w:del w:id="3" w:author="Lise Hemmelig"/></w:rPr></w:pPr>
                <w:r><w:t>Første halvdel </w:t></w:r></w:p>
                <w:p><w:r><w:t>og anden halvdel.</w:t></w:r></w:p>
                <w:p><w:hyperlink r:id="rId9"><w:r><w:t>Se budgettet</w:t></w:r></w:hyperlink></w:p>
                <w:tbl><w:tr><w:trPr><w:del w:id="4" w:author="Lise Hemmelig"/></w:trPr><w:tc><w:p><w:r><w:t>slettet række</w:t>
                </w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p/></w:body></w:document>""".formatted(WORD)));
        mere.put(
                "word/comments.xml",
                Proevefiler.bytes("<w:comments xmlns:w=\"" + WORD
                        + "\"><w:comment w:id=\"0\" w:author=\"Lise Hemmelig\"/></w:comments>"));
        mere.put("word/_rels/document.xml.rels", Proevefiler.bytes("""
                <?xml version="1.0"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId8" Type="x/comments" Target="comments.xml"/>
                <Relationship Id="rId9" Type="x/hyperlink" Target="file:///H:/Lise/budget.xlsx" TargetMode="External"/>
                </Relationships>"""));
        mere.put("docProps/core.xml", Proevefiler.bytes("""
                <cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:creator>Lise Hemmelig</dc:creator></cp:coreProperties>"""));
        mere.put("docProps/app.xml", Proevefiler.bytes("<Properties><Company>Hemmelig A/S</Company></Properties>"));
        return Proevefiler.office(
                "word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                mere);
    }

    public static byte[] pdf() {
        try (PDDocument dokument = new PDDocument()) {
            PDPage side = new PDPage();
            dokument.addPage(side);
            PDOptionalContentGroup lag = new PDOptionalContentGroup("Udkast");
            PDOptionalContentProperties alle = new PDOptionalContentProperties();
            alle.addGroup(lag);
            alle.setGroupEnabled(lag, false);
            dokument.getDocumentCatalog().setOCProperties(alle);
            try (PDPageContentStream ud = new PDPageContentStream(dokument, side)) {
                line(ud, 700, "Raadmanden godkender budgettet for de naeste fire aar");
                ud.beginMarkedContent(COSName.OC, lag);
                line(ud, 650, "skjulte ord");
                ud.endMarkedContent();
                line(ud, 600, "og det sidste afsnit");
            }
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("Hemmelig note");
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            side.setAnnotations(List.of(note));
            PDDocumentInformation oplysninger = new PDDocumentInformation();
            oplysninger.setAuthor("Lise Hemmelig");
            oplysninger.setTitle("Hemmelig titel");
            oplysninger.setCustomMetadataValue("Company", "Hemmelig A/S");
            dokument.setDocumentInformation(oplysninger);
            ByteArrayOutputStream ud = new ByteArrayOutputStream();
            dokument.save(ud);
            return ud.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name and a date stand on the page, and a black field over them. */
    public static byte[] pdfWithCoveredText() {
        try (PDDocument dokument = new PDDocument()) {
            PDPage side = new PDPage();
            dokument.addPage(side);
            try (PDPageContentStream ud = new PDPageContentStream(dokument, side)) {
                line(ud, 700, "Raadmanden godkender budgettet for de naeste fire aar");
                line(ud, 650, "Sagen handler om Anders And fra Andeby");
                ud.addRect(0, 645, 600, 20);
                ud.fill();
            }
            ByteArrayOutputStream ud = new ByteArrayOutputStream();
            dokument.save(ud);
            return ud.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two sheets, the second hidden, with a comment, formulas, a link into the house and a name of its own. */
    public static byte[] xlsx() {
        String ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        Map<String, byte[]> mere = new LinkedHashMap<>();
        mere.put("xl/workbook.xml", Proevefiler.bytes("""
                <workbook xmlns="%s" xmlns:r="%s"><bookViews><workbookView activeTab="1"/></bookViews><sheets>
                <sheet name="Budget" sheetId="1" r:id="rId1"/>
                <sheet name="Lønninger" sheetId="2" state="hidden" r:id="rId2"/></sheets>
                <definedNames><definedName name="løn">Lønninger!$A$1</definedName></definedNames></workbook>""".formatted(ns, RELATIONER)));
        mere.put("xl/_rels/workbook.xml.rels", relationer("""
                <Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/>
                <Relationship Id="rId3" Type="x/sharedStrings" Target="sharedStrings.xml"/>"""));
        mere.put("xl/worksheets/sheet1.xml", Proevefiler.bytes("""
                <worksheet xmlns="%s" xmlns:r="%s"><sheetData><row><c r="A1" t="s"><v>0</v></c>
                <c r="B1"><f>Lønninger!A1*2</f><v>84</v></c></row></sheetData>
                <hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks><legacyDrawing r:id="rId8"/></worksheet>""".formatted(ns, RELATIONER)));
        mere.put("xl/worksheets/_rels/sheet1.xml.rels", relationer("""
                <Relationship Id="rId7" Type="x/comments" Target="../comments1.xml"/>
                <Relationship Id="rId8" Type="x/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>
                <Relationship Id="rId9" Type="x/hyperlink" Target="file:///H:/Lise/budget.xlsx" TargetMode="External"/>"""));
        mere.put(
                "xl/worksheets/sheet2.xml",
                Proevefiler.bytes("<worksheet xmlns=\"" + ns
                        + "\"><sheetData><row><c r=\"A1\" t=\"s\"><v>1</v></c></row></sheetData></worksheet>"));
        mere.put(
                "xl/sharedStrings.xml",
                Proevefiler.bytes(
                        "<sst xmlns=\"" + ns + "\"><si><t>Husleje</t></si><si><t>Hemmelig løn</t></si></sst>"));
        mere.put(
                "xl/comments1.xml",
                Proevefiler.bytes(
                        "<comments xmlns=\"" + ns
                                + "\"><commentList><comment ref=\"A1\"><text><t>Hemmelig</t></text></comment></commentList></comments>"));
        mere.put("xl/drawings/vmlDrawing1.vml", Proevefiler.bytes("<xml>Hemmelig</xml>"));
        egenskaber(mere);
        return Proevefiler.office(
                "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", mere);
    }

    /** Two slides, the second hidden, with notes and a comment. */
    public static byte[] pptx() {
        Map<String, byte[]> mere = new LinkedHashMap<>();
        mere.put("ppt/presentation.xml", Proevefiler.bytes("""
                <p:presentation xmlns:p="p" xmlns:r="%s"><p:sldIdLst><p:sldId id="256" r:id="rId1"/>
                <p:sldId id="257" r:id="rId2"/></p:sldIdLst></p:presentation>""".formatted(RELATIONER)));
        mere.put("ppt/_rels/presentation.xml.rels", relationer("""
                <Relationship Id="rId1" Type="x/slide" Target="slides/slide1.xml"/>
                <Relationship Id="rId2" Type="x/slide" Target="slides/slide2.xml"/>
                <Relationship Id="rId3" Type="x/commentAuthors" Target="commentAuthors.xml"/>"""));
        mere.put(
                "ppt/slides/slide1.xml",
                Proevefiler.bytes(
                        "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>Budgettet for i år</a:t></a:r></a:p></p:sld>"));
        mere.put("ppt/slides/_rels/slide1.xml.rels", relationer("""
                <Relationship Id="rId1" Type="x/notesSlide" Target="../notesSlides/notesSlide1.xml"/>
                <Relationship Id="rId2" Type="x/comments" Target="../comments/comment1.xml"/>"""));
        mere.put(
                "ppt/slides/slide2.xml",
                Proevefiler.bytes(
                        "<p:sld xmlns:p=\"p\" xmlns:a=\"a\" show=\"0\"><a:p><a:r><a:t>Hemmelig plan</a:t></a:r></a:p></p:sld>"));
        mere.put(
                "ppt/notesSlides/notesSlide1.xml",
                Proevefiler.bytes(
                        "<p:notes xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>Hemmelig: sig det ikke</a:t></a:r></a:p></p:notes>"));
        mere.put(
                "ppt/comments/comment1.xml",
                Proevefiler.bytes("<p:cmLst xmlns:p=\"p\"><p:cm><p:text>Hemmelig</p:text></p:cm></p:cmLst>"));
        mere.put(
                "ppt/commentAuthors.xml",
                Proevefiler.bytes("<p:cmAuthorLst xmlns:p=\"p\"><p:cmAuthor name=\"Lise Hemmelig\"/></p:cmAuthorLst>"));
        egenskaber(mere);
        return Proevefiler.office(
                "ppt/presentation.xml",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                mere);
    }

    /** Turned a quarter, taken by Lise at a place that it names, with another picture hidden behind it. */
    public static byte[] jpeg() {
        byte[] billede = Proevefiler.jpeg();
        ByteBuffer exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put(tiff());
        byte[] del = Arrays.copyOf(exif.array(), exif.position());
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        ud.write(billede, 0, 2);
        ud.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (del.length + 2)});
        ud.writeBytes(del);
        ud.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10});
        ud.writeBytes(Proevefiler.bytes("Hemmelig"));
        ud.write(billede, 2, billede.length - 2);
        ud.writeBytes(Proevefiler.bytes("Hemmelig"));
        return ud.toByteArray();
    }

    public static byte[] png() {
        byte[] billede = Proevefiler.png();
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        int efterHoved = 8 + 25;
        ud.write(billede, 0, efterHoved);
        chunk("eXIf", tiff(), ud);
        chunk("tEXt", Proevefiler.bytes("Author\0Lise Hemmelig"), ud);
        ud.write(billede, efterHoved, billede.length - efterHoved);
        return ud.toByteArray();
    }

    private static void chunk(String slags, byte[] indhold, ByteArrayOutputStream ud) {
        byte[] navnOgIndhold = ByteBuffer.allocate(4 + indhold.length)
                .put(Proevefiler.bytes(slags))
                .put(indhold)
                .array();
        CRC32 kontrol = new CRC32();
        kontrol.update(navnOgIndhold);
        ud.writeBytes(ByteBuffer.allocate(4).putInt(indhold.length).array());
        ud.writeBytes(navnOgIndhold);
        ud.writeBytes(ByteBuffer.allocate(4).putInt((int) kontrol.getValue()).array());
    }

    /** Orientation 6, the artist, and a latitude. */
    private static byte[] tiff() {
        ByteBuffer tiff = ByteBuffer.allocate(100);
        tiff.put(Proevefiler.bytes("MM\0*")).putInt(8).putShort((short) 3);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x013b).putShort((short) 2).putInt(14).putInt(50);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(66);
        tiff.putInt(0);
        tiff.put(50, Proevefiler.bytes("Lise Hemmelig\0"));
        tiff.putShort(66, (short) 1)
                .putShort(68, (short) 2)
                .putShort(70, (short) 5)
                .putInt(72, 3)
                .putInt(76, 60);
        return tiff.array();
    }

    private static byte[] relationer(String alle) {
        return Proevefiler.bytes(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + alle
                        + "</Relationships>");
    }

    private static void egenskaber(Map<String, byte[]> mere) {
        mere.put("docProps/core.xml", Proevefiler.bytes("""
                <cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:creator>Lise Hemmelig</dc:creator></cp:coreProperties>"""));
        mere.put("docProps/app.xml", Proevefiler.bytes("<Properties><Company>Hemmelig A/S</Company></Properties>"));
    }

    private static void line(PDPageContentStream ud, int y, String tekst) throws IOException {
        ud.beginText();
        ud.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        ud.newLineAtOffset(60, y);
        ud.showText(tekst);
        ud.endText();
    }

    /** All that can be read out of a PDF without decoding its streams, and what its streams hold. */
    static String alt(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            StringBuilder alt = new StringBuilder(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1));
            for (PDPage side : dokument.getPages()) {
                alt.append(new String(side.getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            return alt.toString();
        }
    }
}
