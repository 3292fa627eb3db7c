package dk.raadslag.dokument;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash and size of a content.
 *
 * @param stoerrelse in bytes; more than the limit if the copying was stopped there
 */
record Aftryk(String sha256, long stoerrelse) {

    /** Copies to the file, and stops as soon as more than {@code stoerst} bytes have come. */
    static Aftryk copy(InputStream indhold, Path til, long stoerst) throws IOException {
        MessageDigest sum = algoritme();
        long stoerrelse = 0;
        try (OutputStream ud = Files.newOutputStream(til)) {
            InputStream ind = new DigestInputStream(indhold, sum);
            byte[] stykke = new byte[64 * 1024];
            int antal;
            while (stoerrelse <= stoerst && (antal = ind.read(stykke)) >= 0) {
                ud.write(stykke, 0, antal);
                stoerrelse += antal;
            }
        }
        return new Aftryk(HexFormat.of().formatHex(sum.digest()), stoerrelse);
    }

    private static MessageDigest algoritme() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
