package dk.raadslag.dokument;

import dk.raadslag.dokument.FilAfvist.Grund;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.springframework.stereotype.Service;

/**
 * Makes a clean copy of a file: what a reader sees, and nothing else. Knows no case, as {@link Filer}: the module that
 * owns the attachment decides who may.
 */
@Service
@PermitAll
public class Renselse {

    private final Filer filer;

    Renselse(Filer filer) {
        this.filer = filer;
    }

    /** Whether such a file can be cleaned. */
    public static boolean kanRense(String mime) {
        return Arrays.stream(Filtype.values()).anyMatch(type -> type.mime().equals(mime));
    }

    /**
     * The clean copy, kept in the store beside the original.
     *
     * @throws FilAfvist if it cannot be read
     */
    public Fil rens(String sha256) {
        Fil original = filer.find(sha256);
        try (InputStream indhold = filer.aabn(sha256)) {
            byte[] bytes = indhold.readAllBytes();
            byte[] ren = switch (original.type()) {
                case DOCX -> RenDocx.af(bytes);
                case PDF -> RenPdf.af(bytes);
                case XLSX -> RenXlsx.af(bytes);
                case PPTX -> RenPptx.af(bytes);
                case PNG -> RenBillede.png(bytes);
                case JPEG -> RenBillede.jpeg(bytes);
            };
            return filer.gem(new ByteArrayInputStream(ren));
        } catch (FilAfvist e) {
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            throw new FilAfvist(Grund.BESKADIGET);
        }
    }
}
