package dk.raadslag.indstilling.ui;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A revision for a text that shares its stored one with others: a number that is another when the text is. So a draft that a
 * browser has kept knows, also days after, whether somebody has written in this field, and no other field is in its way.
 */
final class TextRevision {

    private TextRevision() {}

    static long of(String tekst) {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return ((long) bytes.length << Integer.SIZE) + crc.getValue();
    }
}
