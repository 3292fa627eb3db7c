package dk.raadslag.dokument;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small real files of every type, and of the types that are not wanted. */
public final class Proevefiler {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Proevefiler() {}

    public static byte[] pdf() {
        return SimpelPdf.afTekst("Bilag", "Rådmanden på Ærø");
    }

    /** With this text in it. */
    public static byte[] pdf(String tekst) {
        return SimpelPdf.afTekst("Bilag", tekst);
    }

    public static byte[] docx() {
        return office("word/document.xml", OFFICE + "wordprocessingml.document.main+xml", Map.of());
    }

    public static byte[] xlsx() {
        return office("xl/workbook.xml", OFFICE + "spreadsheetml.sheet.main+xml", Map.of());
    }

    public static byte[] pptx() {
        return office("ppt/presentation.xml", OFFICE + "presentationml.presentation.main+xml", Map.of());
    }

    public static byte[] docm() {
        return office("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml", Map.of());
    }

    public static byte[] xlsm() {
        return office("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", Map.of());
    }

    /** Says that it is a plain document, and carries macros all the same. */
    static byte[] docxMedMakro() {
        return office(
                "word/document.xml",
                OFFICE + "wordprocessingml.document.main+xml",
                Map.of("word/vbaProject.bin", new byte[] {1, 2, 3}));
    }

    static byte[] dotx() {
        return office("word/document.xml", OFFICE + "wordprocessingml.template.main+xml", Map.of());
    }

    static byte[] office(String hoveddel, String type, Map<String, byte[]> mere) {
        Map<String, byte[]> dele = new LinkedHashMap<>();
        dele.put("[Content_Types].xml", bytes("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/%s" ContentType="%s"/></Types>""".formatted(hoveddel, type)));
        dele.put("_rels/.rels", bytes("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="%s" Type=\
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                <Relationship Id="rId2" Type="x/core-properties" Target="docProps/core.xml"/>
                <Relationship Id="rId3" Type="x/extended-properties" Target="docProps/app.xml"/>
                </Relationships>""".formatted(hoveddel)));
        dele.put(hoveddel, bytes("<?xml version=\"1.0\"?><indhold>Rådmanden på Ærø</indhold>"));
        dele.putAll(mere);
        return zip(dele);
    }

    static byte[] zip(Map<String, byte[]> dele) {
        return write(ud -> {
            try (ZipOutputStream zip = new ZipOutputStream(ud, StandardCharsets.UTF_8)) {
                for (Map.Entry<String, byte[]> del : dele.entrySet()) {
                    zip.putNextEntry(new ZipEntry(del.getKey()));
                    zip.write(del.getValue());
                }
            }
        });
    }

    /** A document of 2 MB, whose picture unpacks to 2 GB of zeros. */
    static byte[] bombe() {
        return write(ud -> {
            try (ZipOutputStream zip = new ZipOutputStream(ud);
                    ZipInputStream docx = new ZipInputStream(new ByteArrayInputStream(docx()))) {
                for (ZipEntry del = docx.getNextEntry(); del != null; del = docx.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(del.getName()));
                    docx.transferTo(zip);
                }
                zip.putNextEntry(new ZipEntry("word/media/billede.bmp"));
                byte[] nuller = new byte[1 << 20];
                for (int mb = 0; mb < 2048; mb++) {
                    zip.write(nuller);
                }
            }
        });
    }

    /** A document whose list of parts goes on for ever. */
    static byte[] oppustetIndhold() {
        return zip(Map.of(
                "[Content_Types].xml",
                bytes("<Types>" + "<Default Extension='a' ContentType='b'/>".repeat(200_000) + "</Types>"),
                "_rels/.rels",
                bytes("<Relationships/>")));
    }

    public static byte[] png() {
        return image("png");
    }

    public static byte[] jpeg() {
        return image("jpg");
    }

    private static byte[] image(String format) {
        BufferedImage billede = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                billede.setRGB(x, y, x * 0x040000 + y * 0x0500 + (x * y & 0xff));
            }
        }
        return write(ud -> ImageIO.write(billede, format, ud));
    }

    public static byte[] exe() {
        byte[] exe = new byte[512];
        ByteBuffer.wrap(exe).order(ByteOrder.LITTLE_ENDIAN).put(bytes("MZ")).putInt(60, 128);
        System.arraycopy(bytes("PE\0\0"), 0, exe, 128, 4);
        return exe;
    }

    /** The container of Office files before 2007 and of encrypted ones, with one stream of this name. */
    static byte[] ole(String stroem) {
        byte[] fil = new byte[512 * 3];
        ByteBuffer hoved = ByteBuffer.wrap(fil).order(ByteOrder.LITTLE_ENDIAN);
        hoved.putLong(0, 0xE11AB1A1E011CFD0L).putShort(24, (short) 0x3E).putShort(26, (short) 3);
        hoved.putShort(28, (short) 0xFFFE)
                .putShort(30, (short) 9)
                .putShort(32, (short) 6)
                .putInt(48, 1);
        byte[] rod = "Root Entry".getBytes(StandardCharsets.UTF_16LE);
        byte[] navn = stroem.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(rod, 0, fil, 1024, rod.length);
        System.arraycopy(navn, 0, fil, 1024 + 128, navn.length);
        return fil;
    }

    static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private interface Skriver {
        void write(ByteArrayOutputStream ud) throws IOException;
    }

    private static byte[] write(Skriver skriver) {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        try {
            skriver.write(ud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ud.toByteArray();
    }
}
