package dk.raadslag.dokument;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Speaks clamd's protocol on a port of its own: {@code zINSTREAM}, pieces behind their length, an empty one, an answer. What
 * it takes for a virus is the word SMITTET; a test can make it answer nothing, or something else.
 */
final class Proeveclamd implements AutoCloseable {

    static final String SMITTET = "SMITTET";

    private static final String KOMMANDO = "zINSTREAM\0";

    private final ServerSocket doer;
    private final List<byte[]> modtaget = new CopyOnWriteArrayList<>();
    private volatile String fastSvar = "";

    Proeveclamd() throws IOException {
        doer = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String sted() {
        return "localhost:" + doer.getLocalPort();
    }

    /** Whole contents, in the order they came. */
    List<byte[]> modtaget() {
        return modtaget;
    }

    /** Answers this to whatever comes. */
    void svarer(String svar) {
        fastSvar = svar;
    }

    private void serve() {
        while (!doer.isClosed()) {
            try (Socket kunde = doer.accept()) {
                byte[] indhold = read(new DataInputStream(kunde.getInputStream()));
                modtaget.add(indhold);
                kunde.getOutputStream().write((answer(indhold) + "\0").getBytes(StandardCharsets.UTF_8));
            } catch (IOException slut) {
                if (!doer.isClosed()) {
                    throw new UncheckedIOException(slut);
                }
            }
        }
    }

    private static byte[] read(DataInputStream fra) throws IOException {
        String kommando = new String(fra.readNBytes(KOMMANDO.length()), StandardCharsets.US_ASCII);
        if (!kommando.equals(KOMMANDO)) {
            throw new IOException("UNKNOWN COMMAND");
        }
        ByteArrayOutputStream indhold = new ByteArrayOutputStream();
        for (int antal = fra.readInt(); antal > 0; antal = fra.readInt()) {
            indhold.write(fra.readNBytes(antal));
        }
        return indhold.toByteArray();
    }

    private String answer(byte[] indhold) {
        if (!fastSvar.isEmpty()) {
            return fastSvar;
        }
        boolean smittet = new String(indhold, StandardCharsets.ISO_8859_1).contains(SMITTET);
        return smittet ? "stream: Proeve.Smitte-1 FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        doer.close();
    }
}
