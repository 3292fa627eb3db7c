package dk.raadslag.dokument;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks clamd, the daemon of ClamAV, about a file ({@code RAADSLAG_CLAMD=host:port}); where none is named, nothing is asked.
 * A daemon that does not answer, or answers anything but clean or found, has not passed the file.
 */
@Component
class Virusskanner {

    private static final int FORBIND_MS = 5_000;
    private static final int SVAR_MS = 120_000;
    private static final int DEL = 64 * 1024;
    private static final int LAENGSTE_SVAR = 1_000;
    private static final byte[] KOMMANDO = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String REN = "stream: OK";
    private static final String FUNDET = " FOUND";

    private final String sted;

    Virusskanner(@Value("${raadslag.clamd:}") String sted) {
        this.sted = sted.strip();
        if (erTilsluttet() && !this.sted.matches(".+:\\d{1,5}")) {
            throw new IllegalArgumentException("RAADSLAG_CLAMD skrives som vært:port, for eksempel localhost:3310");
        }
    }

    boolean erTilsluttet() {
        return !sted.isEmpty();
    }

    /**
     * What is wrong with the file, by clamd's name for it; empty if nothing is.
     *
     * @throws IOException if that cannot be said
     */
    Optional<String> fund(Path fil) throws IOException {
        int kolon = sted.lastIndexOf(':');
        try (Socket clamd = new Socket()) {
            clamd.connect(
                    new InetSocketAddress(sted.substring(0, kolon), Integer.parseInt(sted.substring(kolon + 1))),
                    FORBIND_MS);
            clamd.setSoTimeout(SVAR_MS);
            send(fil, new DataOutputStream(clamd.getOutputStream()));
            return read(clamd.getInputStream());
        }
    }

    /** Each piece behind its length, and a length of nothing at the end. */
    private static void send(Path fil, DataOutputStream clamd) throws IOException {
        clamd.write(KOMMANDO);
        byte[] del = new byte[DEL];
        try (InputStream indhold = Files.newInputStream(fil)) {
            for (int antal = indhold.read(del); antal >= 0; antal = indhold.read(del)) {
                if (antal > 0) {
                    clamd.writeInt(antal);
                    clamd.write(del, 0, antal);
                }
            }
        }
        clamd.writeInt(0);
        clamd.flush();
    }

    private static Optional<String> read(InputStream clamd) throws IOException {
        String svar = new String(clamd.readNBytes(LAENGSTE_SVAR), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
        if (svar.equals(REN)) {
            return Optional.empty();
        }
        if (svar.endsWith(FUNDET)) {
            return Optional.of(svar.substring(svar.indexOf(':') + 1, svar.length() - FUNDET.length())
                    .strip());
        }
        throw new IOException("clamd: " + (svar.isEmpty() ? "no answer" : svar));
    }
}
