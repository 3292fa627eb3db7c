package dk.raadslag.dokument;

import dk.raadslag.dokument.FilAfvist.Grund;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP container, looked into: which Office document it is, by the part its own root relation points to. Everything in
 * it is unpacked once and thrown away, with a ceiling, so that a bomb is stopped and a damaged file found.
 */
final class Pakke {

    private static final int FLEST_DELE = 20_000;
    private static final long STOERST_UDPAKKET = 1L << 30;
    private static final String INDHOLD = "[Content_Types].xml";
    private static final String RELATIONER = "_rels/.rels";

    private static final Map<String, Filtype> HOVEDDELE = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", Filtype.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", Filtype.XLSX,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", Filtype.PPTX);

    private final Path fil;

    Pakke(Path fil) {
        this.fil = fil;
    }

    /** @throws FilAfvist if it is no DOCX, XLSX or PPTX free of macros, or cannot be unpacked */
    Filtype type() throws IOException {
        try (ZipFile zip = new ZipFile(fil.toFile())) {
            Filtype type = read(zip);
            unpackAll(zip);
            return type;
        } catch (ZipException e) {
            throw new FilAfvist(Grund.BESKADIGET);
        }
    }

    private static Filtype read(ZipFile zip) throws IOException {
        ZipEntry indhold = zip.getEntry(INDHOLD);
        ZipEntry relationer = zip.getEntry(RELATIONER);
        if (indhold == null || relationer == null) {
            throw new FilAfvist(Grund.ARKIV);
        }
        Deltyper typer = Deltyper.read(zip, indhold);
        if (typer.harMakroer() || zip.stream().anyMatch(Pakke::erMakro)) {
            throw new FilAfvist(Grund.MAKROER);
        }
        String hoveddel = Deltyper.hoveddel(zip, relationer);
        Filtype type = HOVEDDELE.get(typer.of(hoveddel));
        if (type == null || zip.getEntry(hoveddel) == null) {
            throw new FilAfvist(Grund.UKENDT_TYPE);
        }
        return type;
    }

    private static boolean erMakro(ZipEntry del) {
        return del.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    private static void unpackAll(ZipFile zip) throws IOException {
        if (zip.size() > FLEST_DELE) {
            throw new FilAfvist(Grund.OPPUSTET);
        }
        long udpakket = 0;
        byte[] stykke = new byte[64 * 1024];
        for (Enumeration<? extends ZipEntry> dele = zip.entries(); dele.hasMoreElements(); ) {
            try (InputStream del = zip.getInputStream(dele.nextElement())) {
                int antal;
                while ((antal = del.read(stykke)) >= 0) {
                    udpakket += antal;
                    if (udpakket > STOERST_UDPAKKET) {
                        throw new FilAfvist(Grund.OPPUSTET);
                    }
                }
            }
        }
    }
}
