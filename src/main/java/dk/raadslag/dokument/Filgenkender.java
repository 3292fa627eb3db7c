package dk.raadslag.dokument;

import dk.raadslag.dokument.FilAfvist.Grund;
import dk.raadslag.sandbox.Sandbox;
import dk.raadslag.sandbox.Task;
import dk.raadslag.sandbox.Undone;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.springframework.stereotype.Component;

/** Tells what a file is by its content alone, in a process of its own. */
@Component
class Filgenkender {

    /** What is done there. */
    static final class Opslag implements Task {

        @Override
        public byte[] perform(String name, byte[] content) throws IOException {
            String answer;
            try {
                answer = look(Path.of(new String(content, StandardCharsets.UTF_8)))
                        .name();
            } catch (FilAfvist refused) {
                answer = AFVIST + refused.grund().name();
            }
            return answer.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final String AFVIST = "-";

    private static final byte[] KRYPTERET = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int OLE_FELT = 128;

    private static final MediaType OOXML = MediaType.application("x-tika-ooxml");
    private static final MediaType OLE = MediaType.application("x-tika-msoffice");

    /** Read when the first file comes: a thousand types and their marks. */
    private static final class Typer {
        private static final Tika TIKA = new Tika();
        private static final MediaTypeRegistry SLAEGT = MediaTypeRegistry.getDefaultRegistry();
    }

    /**
     * @throws FilAfvist if it is none of the types that are taken in, or cannot be read as what it seems to be
     * @throws IOException if nobody could look at it
     */
    Filtype recognise(Path fil) throws IOException {
        try {
            byte[] sted = fil.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
            String svar = new String(Sandbox.run(Opslag.class, "", sted), StandardCharsets.UTF_8);
            if (svar.startsWith(AFVIST)) {
                throw new FilAfvist(Grund.valueOf(svar.substring(AFVIST.length())));
            }
            return Filtype.valueOf(svar);
        } catch (Undone undone) {
            if (undone.why() == Undone.Why.NOT_TRIED) {
                throw new IOException(undone);
            }
            throw new FilAfvist(undone.why() == Undone.Why.TOO_MUCH ? Grund.OPPUSTET : Grund.BESKADIGET);
        }
    }

    static Filtype look(Path fil) throws IOException {
        MediaType mime = detect(fil);
        if (erEn(mime, OLE)) {
            throw ole(fil);
        }
        if (erEn(mime, OOXML) || mime.equals(MediaType.APPLICATION_ZIP)) {
            return new Pakke(fil).type();
        }
        return switch (mime.toString()) {
            case "application/pdf" -> pdf(fil);
            case "image/png" -> Filtype.PNG;
            case "image/jpeg" -> Filtype.JPEG;
            default -> throw new FilAfvist(Grund.UKENDT_TYPE);
        };
    }

    private static MediaType detect(Path fil) throws IOException {
        try (InputStream indhold = Files.newInputStream(fil)) {
            return Objects.requireNonNull(MediaType.parse(Typer.TIKA.detect(indhold)));
        }
    }

    private static boolean erEn(MediaType type, MediaType slags) {
        return type.equals(slags) || Typer.SLAEGT.isSpecializationOf(type, slags);
    }

    private static Filtype pdf(Path fil) throws IOException {
        try {
            Loader.loadPDF(fil.toFile()).close();
            return Filtype.PDF;
        } catch (InvalidPasswordException e) {
            throw new FilAfvist(Grund.ADGANGSKODE);
        } catch (LinkageError e) {
            // What is locked for those who hold a certificate is opened by a library that is not here.
            throw new FilAfvist(Grund.ADGANGSKODE);
        } catch (IOException | RuntimeException e) {
            throw new FilAfvist(Grund.BESKADIGET);
        }
    }

    /** Old Office files and encrypted new ones share a container; its directory names what is in it, every 128 bytes. */
    private static FilAfvist ole(Path fil) throws IOException {
        try (InputStream ind = new BufferedInputStream(Files.newInputStream(fil), 64 * 1024)) {
            byte[] felt = ind.readNBytes(OLE_FELT);
            for (; felt.length == OLE_FELT; felt = ind.readNBytes(OLE_FELT)) {
                if (Arrays.mismatch(felt, KRYPTERET) == KRYPTERET.length) {
                    return new FilAfvist(Grund.ADGANGSKODE);
                }
            }
        }
        return new FilAfvist(Grund.GAMMELT_FORMAT);
    }
}
