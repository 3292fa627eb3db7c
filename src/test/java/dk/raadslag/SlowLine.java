package dk.raadslag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A line to the program on which every answer takes longer, web sockets too (the browser's own throttling does not slow
 * those). It can be cut and mended. Nothing is lost or put in another order, and no bandwidth is taken away.
 */
public final class SlowLine implements AutoCloseable {

    /** Bytes, and when they are due at the other end; no bytes: the sender has closed. */
    private record Parcel(byte[] bytes, long due) {}

    private final ServerSocket door;
    private final int program;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile long oneWay;
    private volatile boolean cut;

    /** To the program at this port of this machine. */
    public SlowLine(int program, Duration roundTrip) {
        this.program = program;
        setRoundTrip(roundTrip);
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("slow-line").start(this::accept);
    }

    public String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** How much longer than on a quick line it takes from a question to its answer; for what is sent from now on. */
    public void setRoundTrip(Duration roundTrip) {
        oneWay = roundTrip.toNanos() / 2;
    }

    /** Ends every connection, and each that is tried, until {@link #mend}. */
    public void cut() {
        cut = true;
        open.forEach(SlowLine::end);
    }

    public void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                // closed, or a connection that could not be made: the browser sees it end
            }
        }
    }

    private void connect(Socket browser) throws IOException {
        if (cut) {
            end(browser);
            return;
        }
        Socket there = new Socket(InetAddress.getLoopbackAddress(), program);
        for (Socket socket : new Socket[] {browser, there}) {
            socket.setTcpNoDelay(true);
            open.add(socket);
        }
        carry(browser, there);
        carry(there, browser);
    }

    private void carry(Socket from, Socket to) {
        BlockingQueue<Parcel> onTheWay = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> send(from, onTheWay));
        Thread.ofVirtual().start(() -> deliver(onTheWay, to));
    }

    private void send(Socket from, BlockingQueue<Parcel> onTheWay) {
        byte[] buffer = new byte[16_384];
        try (InputStream in = from.getInputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                onTheWay.add(new Parcel(Arrays.copyOf(buffer, n), System.nanoTime() + oneWay));
            }
        } catch (IOException e) {
            // the end of the connection, told below
        }
        onTheWay.add(new Parcel(new byte[0], System.nanoTime() + oneWay));
    }

    private void deliver(BlockingQueue<Parcel> onTheWay, Socket to) {
        try (OutputStream out = to.getOutputStream()) {
            for (Parcel next = onTheWay.take(); next.bytes().length > 0; next = onTheWay.take()) {
                TimeUnit.NANOSECONDS.sleep(next.due() - System.nanoTime());
                out.write(next.bytes());
                out.flush();
            }
        } catch (IOException e) {
            // the receiver has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end(to);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
