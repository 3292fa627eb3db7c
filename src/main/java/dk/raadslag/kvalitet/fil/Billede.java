package dk.raadslag.kvalitet.fil;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Stykke;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** A JPEG or PNG picture: where it was taken and by whom, as cameras and programs write it into the file. */
public final class Billede {

    private static final int EXIF_LENGTH = 6;
    private static final byte[] GPS = "GPSLatitude".getBytes(StandardCharsets.ISO_8859_1);

    private final EnumMap<Filtraek, String> traits = new EnumMap<>(Filtraek.class);

    private Billede() {}

    public static boolean erJpeg(byte[] indhold) {
        return indhold.length > 3 && (indhold[0] & 0xff) == 0xff && (indhold[1] & 0xff) == 0xd8;
    }

    public static boolean erPng(byte[] indhold) {
        return indhold.length > 8 && (indhold[0] & 0xff) == 0x89 && indhold[1] == 'P' && indhold[2] == 'N';
    }

    public static Bilagsfil laes(String filnavn, String fingeraftryk, byte[] indhold) {
        Billede picture = new Billede();
        try {
            if (erPng(indhold)) {
                picture.png(ByteBuffer.wrap(indhold));
            } else {
                picture.jpeg(ByteBuffer.wrap(indhold));
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            picture.traits.put(Filtraek.BESKADIGET, "");
        }
        return new Bilagsfil(filnavn, fingeraftryk, Stykke.TOMT, Map.copyOf(picture.traits));
    }

    /** Segment by segment, up to the picture itself. */
    private void jpeg(ByteBuffer file) {
        file.position(2);
        while (true) {
            int mark = file.get() & 0xff;
            int kind = file.get() & 0xff;
            if (mark != 0xff) {
                throw new IllegalArgumentException();
            }
            if (kind == 0xda || kind == 0xd9) {
                return;
            }
            if (kind == 0xff) {
                file.position(file.position() - 1);
                continue;
            }
            int length = (file.getShort() & 0xffff) - 2;
            if (length < 0 || length > file.remaining()) {
                throw new IllegalArgumentException();
            }
            byte[] part = new byte[length];
            file.get(part);
            String start = latin(part, 0, 40);
            if (kind == 0xe1 && start.startsWith("Exif\0\0")) {
                tiff(ByteBuffer.wrap(part, EXIF_LENGTH, part.length - EXIF_LENGTH)
                        .slice());
            } else if (kind == 0xe1) {
                xmp(latin(part, 0, part.length));
            }
        }
    }

    private void png(ByteBuffer file) {
        file.position(8);
        while (file.hasRemaining()) {
            int length = file.getInt();
            byte[] kind = new byte[4];
            file.get(kind);
            if (length < 0 || length > file.remaining()) {
                throw new IllegalArgumentException();
            }
            byte[] part = new byte[length];
            file.get(part);
            file.getInt();
            switch (latin(kind, 0, 4)) {
                case "eXIf" -> tiff(ByteBuffer.wrap(part));
                case "tEXt", "iTXt" -> pngText(latin(part, 0, part.length));
                case "IEND" -> {
                    return;
                }
                default -> {}
            }
        }
        throw new BufferUnderflowException();
    }

    private void pngText(String text) {
        if (text.startsWith("Author\0")) {
            put(Filtraek.FORFATTER, text.substring(7).replace('\0', ' '));
        } else {
            xmp(text);
        }
    }

    private void xmp(String text) {
        if (text.contains(new String(GPS, StandardCharsets.ISO_8859_1))) {
            traits.put(Filtraek.POSITION, "");
        }
    }

    /** The first directory: the photographer, and the way to the position. */
    private void tiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int entries = tiff.getShort(at) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + 12 * i;
            int tag = tiff.getShort(entry) & 0xffff;
            int count = tiff.getInt(entry + 4);
            if (tag == 0x013b) {
                put(Filtraek.FORFATTER, ascii(tiff, count, count > 4 ? tiff.getInt(entry + 8) : entry + 8));
            } else if (tag == 0x8825 && hasPosition(tiff, tiff.getInt(entry + 8))) {
                traits.put(Filtraek.POSITION, "");
            }
        }
    }

    private static boolean hasPosition(ByteBuffer tiff, int at) {
        int entries = tiff.getShort(at) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int tag = tiff.getShort(at + 2 + 12 * i) & 0xffff;
            if (tag == 2 || tag == 4) {
                return true;
            }
        }
        return false;
    }

    private static String ascii(ByteBuffer tiff, int count, int at) {
        byte[] text = new byte[Math.clamp(count, 0, 200)];
        tiff.get(at, text);
        return latin(text, 0, text.length).replace("\0", "");
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, Math.min(to, bytes.length) - from, StandardCharsets.ISO_8859_1);
    }

    private void put(Filtraek trait, String value) {
        if (!value.isBlank()) {
            traits.put(trait, value.strip());
        }
    }
}
