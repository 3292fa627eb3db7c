package dk.raadslag.dokument;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Chunks as one stream, each fetched when the one before it has been read. Holds no connection meanwhile. */
final class Delstroem extends InputStream {

    private final IntFunction<Optional<byte[]>> dele;
    private long tilbage;
    private byte[] del = {};
    private int laest;
    private int nr;

    Delstroem(long stoerrelse, IntFunction<Optional<byte[]>> dele) {
        this.tilbage = stoerrelse;
        this.dele = dele;
    }

    @Override
    public int read() throws IOException {
        byte[] en = new byte[1];
        return read(en, 0, 1) == 1 ? en[0] & 0xff : -1;
    }

    @Override
    public int read(byte[] til, int fra, int antal) throws IOException {
        if (antal == 0) {
            return 0;
        }
        if (tilbage == 0) {
            return -1;
        }
        if (laest == del.length) {
            fetch();
        }
        int nu = Math.min(antal, del.length - laest);
        System.arraycopy(del, laest, til, fra, nu);
        laest += nu;
        tilbage -= nu;
        return nu;
    }

    private void fetch() throws IOException {
        int naeste = nr++;
        del = dele.apply(naeste).orElseThrow(() -> new IOException("Chunk " + naeste + " of a file is missing"));
        laest = 0;
    }
}
