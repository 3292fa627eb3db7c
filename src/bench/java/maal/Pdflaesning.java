package maal;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Bilagslaeser;
import dk.raadslag.kvalitet.Kvalitetstjek;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Reads one PDF as an attached file is read, and checks its text: milliseconds, characters, findings, heap, process. */
final class Pdflaesning {

    private static final int LINJER = 48;
    private static final int TEGN = 80;

    private Pdflaesning() {}

    public static void main(String[] args) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
        long before = System.nanoTime();
        Bilagsfil file = Bilagslaeser.laes("bilag.pdf", bytes);
        long read = System.nanoTime();
        int findings = new Kvalitetstjek().tjekBilag(file).size();
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(peak -> peak.getUsed())
                .sum();
        System.out.printf(
                "%d %,d characters, heap at most %d MB, process %s; the check of its text (%d findings) %d ms%n",
                (read - before) / 1_000_000,
                file.tekst().tekst().length(),
                heap / 1_000_000,
                resident(),
                findings,
                (System.nanoTime() - read) / 1_000_000);
    }

    private static String resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000 + " MB")
                .findFirst()
                .orElse("?");
    }

    static byte[] skriv(int sider) throws IOException {
        String tekst = Papir.broedtekst(sider * LINJER * TEGN).replace('\n', ' ');
        PDFont skrift = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument dokument = new PDDocument()) {
            for (int s = 0; s < sider; s++) {
                PDPage side = new PDPage();
                dokument.addPage(side);
                try (PDPageContentStream ud = new PDPageContentStream(dokument, side)) {
                    ud.beginText();
                    ud.setFont(skrift, 11);
                    ud.setLeading(14);
                    ud.newLineAtOffset(60, 740);
                    for (int l = 0; l < LINJER; l++) {
                        int fra = (s * LINJER + l) * TEGN;
                        ud.showText(tekst.substring(fra, fra + TEGN));
                        ud.newLine();
                    }
                    ud.endText();
                }
            }
            ByteArrayOutputStream ud = new ByteArrayOutputStream();
            dokument.save(ud);
            return ud.toByteArray();
        }
    }
}
