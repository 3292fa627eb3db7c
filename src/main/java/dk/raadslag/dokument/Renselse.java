package dk.raadslag.dokument;

import dk.raadslag.dokument.FilAfvist.Grund;
import dk.raadslag.sandbox.Sandbox;
import dk.raadslag.sandbox.Task;
import dk.raadslag.sandbox.Undone;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
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

    /** What is done in a process of its own; the file's type is its name. */
    static final class Opgave implements Task {

        @Override
        public byte[] perform(String name, byte[] content) throws IOException {
            return switch (Filtype.valueOf(name)) {
                case DOCX -> RenDocx.af(content);
                case PDF -> RenPdf.af(content);
                case XLSX -> RenXlsx.af(content);
                case PPTX -> RenPptx.af(content);
                case PNG -> RenBillede.png(content);
                case JPEG -> RenBillede.jpeg(content);
            };
        }
    }

    /**
     * The clean copy, kept in the store beside the original. May take seconds: no transaction waits for it.
     *
     * @param kontrol looks at the copy before it is kept, and may refuse it as {@link FilAfvist}
     * @throws FilAfvist if it cannot be read
     */
    public Fil rens(String sha256, Consumer<byte[]> kontrol) {
        Fil original = filer.find(sha256);
        try {
            byte[] ren =
                    Sandbox.run(Opgave.class, original.type().name(), original.stoerrelse(), () -> filer.aabn(sha256));
            kontrol.accept(ren);
            return filer.gem(new ByteArrayInputStream(ren));
        } catch (Undone | IOException e) {
            throw new FilAfvist(Grund.BESKADIGET);
        }
    }
}
