package dk.raadslag.organisation.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A QR code as the address of a picture, drawn as one path of squares: black on white, whatever the colours around it. */
final class Qr {

    private static final int KANT = 4;

    private Qr() {}

    static String billede(String tekst) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(tekst).getBytes(StandardCharsets.UTF_8));
    }

    static String svg(String tekst) {
        BitMatrix felter = matrix(tekst);
        StringBuilder sti = new StringBuilder();
        for (int y = 0; y < felter.getHeight(); y++) {
            for (int x = 0; x < felter.getWidth(); x++) {
                if (felter.get(x, y)) {
                    sti.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        .formatted(felter.getWidth(), felter.getHeight())
                + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dh-%1$dz\"/><path d=\"".formatted(felter.getWidth())
                + sti + "\"/></svg>";
    }

    private static BitMatrix matrix(String tekst) {
        try {
            return new QRCodeWriter()
                    .encode(
                            tekst,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, KANT));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
