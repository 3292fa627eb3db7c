package dk.raadslag.dokument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of so many rows, with two cells of each merged or not, and how long its clean copy takes. */
public final class Rensemaaling {

    private Rensemaaling() {}

    /** @return milliseconds of work: others on the machine do not count */
    public static double rens(byte[] xlsx) throws IOException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        RenXlsx.af(xlsx);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }

    public static byte[] mappe(int raekker, boolean flettet) throws IOException {
        StringBuilder ark = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        StringBuilder fletninger = new StringBuilder();
        for (int i = 1; i <= raekker; i++) {
            ark.append("<row r=\"%1$d\"><c r=\"A%1$d\"><v>%1$d</v></c><c r=\"B%1$d\"/></row>".formatted(i));
            fletninger.append("<mergeCell ref=\"A%1$d:B%1$d\"/>".formatted(i));
        }
        ark.append("</sheetData>");
        ark.append(flettet ? "<mergeCells>" + fletninger + "</mergeCells>" : "").append("</worksheet>");
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ud)) {
            put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "sheet1.xml"));
            put(zip, "xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"Tal\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
            put(zip, "xl/sheet1.xml", ark.toString());
        }
        return ud.toByteArray();
    }

    private static String relation(String slags, String til) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + slags + "\" Target=\"" + til
                + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String navn, String indhold) throws IOException {
        zip.putNextEntry(new ZipEntry(navn));
        zip.write(indhold.getBytes(StandardCharsets.UTF_8));
    }
}
