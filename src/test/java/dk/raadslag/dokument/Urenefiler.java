package dk.raadslag.dokument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
