package dk.raadslag.dokument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A picture without what cameras and programs write beside it; the way it is turned and its colours stay. */
final class RenBillede {

    private static final Set<String> PNG_BLIVER = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "sPLT",
            "hIST", "acTL", "fcTL", "fdAT", "cICP", "mDCV", "cLLI");
    private static final String PROFIL = "ICC_PROFILE";
    private static final int ORIENTERING = 0x0112;

    private RenBillede() {}

    /** @throws IOException if it is no whole PNG */
    static byte[] png(byte[] billede) throws IOException {
        ByteBuffer ind = ByteBuffer.wrap(billede);
        ByteArrayOutputStream ud = new ByteArrayOutputStream(billede.length);
        try {
            copy(ind, 8, ud);
            for (String slags = ""; !slags.equals("IEND"); ) {
                int fra = ind.position();
                int laengde = ind.getInt();
                slags = new String(
                        new byte[] {ind.get(), ind.get(), ind.get(), ind.get()}, StandardCharsets.ISO_8859_1);
                ind.position(fra);
                if (PNG_BLIVER.contains(slags)) {
                    copy(ind, Math.addExact(laengde, 12), ud);
                } else {
                    ind.position(Math.addExact(fra, Math.addExact(laengde, 12)));
                }
            }
            return ud.toByteArray();
        } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
            throw new IOException(e.getClass().getName());
        }
    }

    /** @throws IOException if it is no whole JPEG */
    static byte[] jpeg(byte[] billede) throws IOException {
        ByteBuffer ind = ByteBuffer.wrap(billede);
        ByteArrayOutputStream ud = new ByteArrayOutputStream(billede.length);
        try {
            copy(ind, 2, ud);
            while (segment(ind, ud)) {
                // The next one begins where this one ended.
            }
            return ud.toByteArray();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(e.getClass().getName());
        }
    }

    /** False behind the last. What follows the picture is no part of it. */
    private static boolean segment(ByteBuffer ind, ByteArrayOutputStream ud) throws IOException {
        int fra = ind.position();
        if ((ind.get() & 0xff) != 0xff) {
            throw new IOException("no segment");
        }
        int slags = ind.get() & 0xff;
        if (slags == 0xff) {
            ind.position(fra + 1);
            return true;
        }
        if (slags == 0xd9) {
            ind.position(fra);
            copy(ind, 2, ud);
            return false;
        }
        int laengde = ind.getShort() & 0xffff;
        if (laengde < 2) {
            throw new IOException("a segment shorter than its own length");
        }
        ind.position(fra);
        if (slags == 0xe1) {
            orientation(ind, laengde, ud);
            ind.position(fra + 2 + laengde);
        } else if (isMetadata(slags) || slags == 0xe2 && !isColours(ind, laengde)) {
            ind.position(fra + 2 + laengde);
        } else {
            copy(ind, 2 + laengde, ud);
        }
        if (slags == 0xda) {
            scan(ind, ud);
        }
        return true;
    }

    private static boolean isColours(ByteBuffer ind, int laengde) {
        byte[] del = new byte[Math.min(laengde - 2, PROFIL.length())];
        ind.get(ind.position() + 4, del);
        return new String(del, StandardCharsets.ISO_8859_1).equals(PROFIL);
    }

    /** Application segments but JFIF, the colour profile and Adobe's colour transform; comments. */
    private static boolean isMetadata(int slags) {
        return slags == 0xfe || slags >= 0xe1 && slags <= 0xef && slags != 0xe2 && slags != 0xee;
    }

    /** The picture's own bytes, up to the next segment. */
    private static void scan(ByteBuffer ind, ByteArrayOutputStream ud) throws IOException {
        int fra = ind.position();
        while (true) {
            if ((ind.get() & 0xff) == 0xff) {
                int naeste = ind.get() & 0xff;
                if (naeste != 0 && (naeste < 0xd0 || naeste > 0xd7)) {
                    int til = ind.position() - 2;
                    ind.position(fra);
                    copy(ind, til - fra, ud);
                    return;
                }
                ind.position(naeste == 0xff ? ind.position() - 1 : ind.position());
            }
        }
    }

    /** A new Exif segment that says how the picture is turned, and nothing else. */
    private static void orientation(ByteBuffer ind, int laengde, ByteArrayOutputStream ud) throws IOException {
        byte[] del = new byte[laengde - 2];
        ind.get(ind.position() + 4, del);
        if (!new String(del, 0, Math.min(6, del.length), StandardCharsets.ISO_8859_1).equals("Exif\0\0")) {
            return;
        }
        ByteBuffer tiff = ByteBuffer.wrap(del, 6, del.length - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        for (int i = 0; i < (tiff.getShort(at) & 0xffff); i++) {
            int felt = at + 2 + 12 * i;
            if ((tiff.getShort(felt) & 0xffff) == ORIENTERING && tiff.getShort(felt + 8) != 1) {
                ByteBuffer ny = ByteBuffer.allocate(36);
                ny.putShort((short) 0xffe1)
                        .putShort((short) 34)
                        .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
                ny.putInt(8)
                        .putShort((short) 1)
                        .putShort((short) ORIENTERING)
                        .putShort((short) 3)
                        .putInt(1);
                ny.putShort(tiff.getShort(felt + 8)).putShort((short) 0).putInt(0);
                ud.write(ny.array());
            }
        }
    }

    private static void copy(ByteBuffer ind, int antal, ByteArrayOutputStream ud) {
        byte[] stykke = new byte[antal];
        ind.get(stykke);
        ud.writeBytes(stykke);
    }
}
