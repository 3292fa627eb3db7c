package dk.raadslag.ooxml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A ZIP by the list at its end, as Office reads it: what stands between its entries, and an archive whose end is missing,
 * is not read. Directories are no entries, and names have forward slashes whoever wrote them.
 */
final class Archive {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MOST = 20_000;

    private record Entry(int method, int crc, int packed, int at) {}

    private final ByteBuffer file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** @throws IOException if it is no archive, ends too early, is locked, or has two entries of one name */
    Archive(byte[] bytes) throws IOException {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            list();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw new IOException(e.getClass().getName());
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    private void list() throws IOException {
        int end = end();
        long count = file.getShort(end + 10) & 0xffff;
        long size = file.getInt(end + 12) & 0xffffffffL;
        long offset = file.getInt(end + 16) & 0xffffffffL;
        int after = end;
        if (end >= 20 && file.getInt(end - 20) == LOCATOR_64) {
            after = end - 20 - 56;
            if (file.getInt(after) != END_64) {
                after = Math.toIntExact(file.getLong(end - 12));
            }
            if (file.getInt(after) != END_64) {
                throw new IOException("no list");
            }
            count = file.getLong(after + 32);
            size = file.getLong(after + 40);
            offset = file.getLong(after + 48);
        }
        if (count > MOST) {
            throw new TooLarge();
        }
        int at = Math.toIntExact(Math.subtractExact(after, size));
        int before = Math.toIntExact(Math.subtractExact(at, offset));
        for (long left = count; left > 0; left--) {
            at = entry(at, before);
        }
    }

    /** Behind it nothing but a comment may stand. */
    private int end() throws IOException {
        int last = file.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END && at + END_LENGTH + (file.getShort(at + 20) & 0xffff) <= file.capacity()) {
                return at;
            }
        }
        throw new IOException("no end");
    }

    /** @return where the next one is listed */
    private int entry(int at, int before) throws IOException {
        if (file.getInt(at) != LISTED || (file.getShort(at + 8) & 1) != 0) {
            throw new IOException("no entry");
        }
        int name = file.getShort(at + 28) & 0xffff;
        int extra = file.getShort(at + 30) & 0xffff;
        long[] sizes = {
            file.getInt(at + 24) & 0xffffffffL, file.getInt(at + 20) & 0xffffffffL, file.getInt(at + 42) & 0xffffffffL
        };
        large(at + 46 + name, extra, sizes);
        String called = new String(file.array(), at + 46, name, StandardCharsets.UTF_8)
                .replace('\\', '/')
                .replaceFirst("^/", "");
        Entry entry = new Entry(
                file.getShort(at + 10) & 0xffff,
                file.getInt(at + 16),
                Math.toIntExact(sizes[1]),
                Math.toIntExact(Math.addExact(sizes[2], before)));
        if (!called.endsWith("/") && !called.isEmpty() && entries.put(called, entry) != null) {
            throw new IOException("two of one name");
        }
        return at + 46 + name + extra + (file.getShort(at + 32) & 0xffff);
    }

    /** Numbers that have no room in the list stand in a field of their own, each where it is missing. */
    private void large(int from, int length, long[] sizes) {
        for (int at = from; at + 4 <= from + length; at += 4 + (file.getShort(at + 2) & 0xffff)) {
            if (file.getShort(at) == 1) {
                int field = at + 4;
                for (int i = 0; i < sizes.length; i++) {
                    if (sizes[i] == 0xffffffffL) {
                        sizes[i] = file.getLong(field);
                        field += 8;
                    }
                }
            }
        }
    }

    /** What is done with each piece of an entry as it is unpacked. */
    interface Piece {
        void take(byte[] bytes, int length) throws IOException;
    }

    /** @throws IOException if it is not whole */
    void unpack(String name, Piece piece) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("no such entry");
        }
        CRC32 crc = new CRC32();
        Piece checked = (bytes, length) -> {
            crc.update(bytes, 0, length);
            piece.take(bytes, length);
        };
        try {
            int from = begin(entry);
            switch (entry.method()) {
                case 0 -> checked.take(Arrays.copyOfRange(file.array(), from, from + entry.packed()), entry.packed());
                case 8 -> inflate(from, entry.packed(), checked);
                default -> throw new IOException("packed by an unknown method");
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException(e.getClass().getName());
        }
        if ((int) crc.getValue() != entry.crc()) {
            throw new IOException("not what was packed");
        }
    }

    private int begin(Entry entry) throws IOException {
        if (file.getInt(entry.at()) != LOCAL) {
            throw new IOException("no entry");
        }
        int from =
                entry.at() + 30 + (file.getShort(entry.at() + 26) & 0xffff) + (file.getShort(entry.at() + 28) & 0xffff);
        if (entry.packed() < 0 || from + (long) entry.packed() > file.capacity()) {
            throw new IOException("cut off");
        }
        return from;
    }

    private void inflate(int from, int packed, Piece piece) throws IOException {
        if (packed == 0) {
            return;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file.array(), from, packed);
            byte[] bytes = new byte[64 * 1024];
            while (!inflater.finished()) {
                int length = inflater.inflate(bytes);
                if (length == 0 && !inflater.finished()) {
                    throw new IOException("cut off");
                }
                piece.take(bytes, length);
            }
        } catch (DataFormatException e) {
            throw new IOException(e.getClass().getName());
        } finally {
            inflater.end();
        }
    }
}
