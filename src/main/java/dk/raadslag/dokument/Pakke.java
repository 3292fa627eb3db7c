package dk.raadslag.dokument;

import dk.raadslag.dokument.FilAfvist.Grund;
import dk.raadslag.ooxml.OfficePackage;
import dk.raadslag.ooxml.TooLarge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * A ZIP container, looked into: which Office document it is, by the part its own root relation points to. Read by the same
 * reader as the check's, which unpacks everything once with a ceiling: so a bomb is stopped and a damaged file found.
 */
final class Pakke {

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
        try {
            return type(new OfficePackage(Files.readAllBytes(fil)));
        } catch (TooLarge e) {
            throw new FilAfvist(Grund.OPPUSTET);
        } catch (IOException e) {
            throw new FilAfvist(Grund.BESKADIGET);
        }
    }

    private static Filtype type(OfficePackage pakke) {
        if (!pakke.isOffice()) {
            throw new FilAfvist(Grund.ARKIV);
        }
        if (pakke.types().stream().anyMatch(Pakke::erMakro)
                || pakke.names().stream()
                        .anyMatch(navn -> navn.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new FilAfvist(Grund.MAKROER);
        }
        Filtype type = HOVEDDELE.get(pakke.type(pakke.main()));
        if (type == null) {
            throw new FilAfvist(Grund.UKENDT_TYPE);
        }
        return type;
    }

    private static boolean erMakro(String type) {
        String lille = type.toLowerCase(Locale.ROOT);
        return lille.contains("macroenabled") || lille.contains("macrosheet") || lille.contains("vbaproject");
    }
}
