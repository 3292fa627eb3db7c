package dk.raadslag.offentlig;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A page as bytes, rendered and compressed once: as small as can be where it is kept, quickly where it is not.
 *
 * @param etag of the content, without quotation marks: a page that a publication did not touch keeps its own
 */
public record Side(int status, String type, byte[] bytes, byte[] gzip, String etag) {

    private static final String HTML = "text/html;charset=UTF-8";

    static Side html(int status, byte[] bytes) {
        return new Side(status, HTML, bytes, gzip(bytes, Deflater.BEST_COMPRESSION), fingeraftryk(bytes));
    }

    /** A page that is sent once and not kept. */
    static Side engang(byte[] bytes) {
        return new Side(200, HTML, bytes, gzip(bytes, Deflater.BEST_SPEED), fingeraftryk(bytes));
    }

    static Side af(String type, byte[] bytes) {
        return af(200, type, bytes);
    }

    public static Side af(int status, String type, byte[] bytes) {
        return new Side(status, type, bytes, gzip(bytes, Deflater.BEST_COMPRESSION), fingeraftryk(bytes));
    }

    int vaegt() {
        return bytes.length + gzip.length;
    }

    private static byte[] gzip(byte[] bytes, int niveau) {
        ByteArrayOutputStream kort = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream zip = new GZIPOutputStream(kort) {
            {
                def.setLevel(niveau);
            }
        }) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kort.toByteArray();
    }

    private static String fingeraftryk(byte[] bytes) {
        try {
            byte[] hele = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(hele, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
