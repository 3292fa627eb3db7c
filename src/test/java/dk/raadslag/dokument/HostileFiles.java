package dk.raadslag.dokument;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small files that ask for more than any file may have: time, memory, a library that is not here. */
public final class HostileFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private HostileFiles() {}

    /** A Word file of some kB with so many paragraphs of nothing in it. */
    public static byte[] emptyParagraphs(int so) {
        return Proevefiler.office(
                "word/document.xml",
                WORD,
                Map.of(
                        "word/document.xml",
                        Proevefiler.bytes("<w:document xmlns:w=\"http://w\"><w:body>" + "<w:p/>".repeat(so)
                                + "<w:p><w:r><w:t>Rådmanden godkender.</w:t></w:r></w:p></w:body></w:document>")));
    }

    /** A Word file of some kB that is read as line after line of nothing. */
    public static byte[] emptyLines(int so) {
        return Proevefiler.office(
                "word/document.xml",
                WORD,
                Map.of(
                        "word/document.xml",
                        Proevefiler.bytes("<w:document xmlns:w=\"http://w\"><w:body><w:p><w:r>" + "<w:br/>".repeat(so)
                                + "</w:r></w:p></w:body></w:document>")));
    }

    /** A PDF of some kB, whose one page draws a form, which draws the next, ten times each, so many levels down. */
    public static byte[] formsInForms(int levels) {
        List<String> objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 6 0 R>>>>>>",
                stream("", "/F Do "),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
        for (int level = 0; level < levels; level++) {
            boolean last = level == levels - 1;
            objects.add(stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<"
                            + (last ? "/Font<</A 5 0 R>>" : "/XObject<</F " + (7 + level) + " 0 R>>") + ">>",
                    last ? "BT /A 9 Tf (Raadmanden) Tj ET " : "/F Do ".repeat(10)));
        }
        return pdf("", objects);
    }

    private static byte[] pdf(String trailer, List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.6\n");
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        int size = objects.size() + 1;
        pdf.append("xref\n0 " + size + "\n0000000000 65535 f \n" + places + "trailer<</Size " + size + "/Root 1 0 R"
                + trailer + ">>\nstartxref\n" + start + "\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String stream(String dictionary, String operations) {
        return "<<" + dictionary + "/Length " + operations.length() + ">>stream\n" + operations + "\nendstream";
    }

    /** Locked for those who hold a certificate. */
    public static byte[] lockedForACertificate() {
        return pdf(
                "/Encrypt 4 0 R/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]",
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
                        "<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/R 131105/Length 128/StmF/DefaultCryptFilter"
                                + "/StrF/DefaultCryptFilter/CF<</DefaultCryptFilter<</CFM/AESV2/Length 128"
                                + "/Recipients[<30820100>]>>>>>>"));
    }

    /** A picture with a segment that says it is shorter than the place where it says so. */
    public static byte[] segmentOfNoLength() {
        return new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0, 0, (byte) 0xff, (byte) 0xd9};
    }

    /** A spreadsheet, one of whose parts is found by going down and up so many times. */
    public static byte[] upAndDown(int times) {
        return Proevefiler.office(
                "xl/workbook.xml",
                SHEETS,
                Map.of(
                        "xl/workbook.xml",
                        Proevefiler.bytes(
                                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships\"><sheets><sheet name=\"Tal\" r:id=\"a\" state=\"hidden\"/></sheets></workbook>"),
                        "xl/_rels/workbook.xml.rels",
                        Proevefiler.bytes("<Relationships><Relationship Id=\"a\" Target=\"" + "a/../".repeat(times)
                                + "worksheets/sheet1.xml\"/></Relationships>"),
                        "xl/worksheets/sheet1.xml",
                        Proevefiler.bytes("<worksheet><sheetData/></worksheet>")));
    }
}
