package maal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Load on an HTTP server of this machine: connections that are kept, each asking again as soon as it has its answer. */
record Last(int port, List<String> paths, List<String> headers, int status) {

    static final int CONNECTIONS = 32;

    /** @param rate requests a second */
    record Answer(double rate, double p50Millis, double p99Millis, long bytes) {}

    Last(int port, String path, String... headers) {
        this(port, List.of(path), List.of(headers), 200);
    }

    Last expecting(int other) {
        return new Last(port, paths, headers, other);
    }

    Answer run(double seconds) throws Exception {
        return run(seconds, Long.MAX_VALUE);
    }

    /** Ends after the time, or when so many requests are answered. The paths are asked for in turn. */
    Answer run(double seconds, long requests) throws Exception {
        AtomicLong next = new AtomicLong();
        try (ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS)) {
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * 1e9);
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(pool.submit(() -> connection(next, end, requests)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> each : running) {
                times.add(each.get());
            }
            double took = (System.nanoTime() - begin) / 1e9;
            long[] all = times.stream()
                    .flatMapToLong(part -> Arrays.stream(part, 1, part.length))
                    .sorted()
                    .toArray();
            return new Answer(
                    all.length / took, all[all.length / 2] / 1e6, all[all.length * 99 / 100] / 1e6, times.getFirst()[0]);
        }
    }

    /** The size of the last answer, then the nanoseconds of each. */
    private long[] connection(AtomicLong next, long end, long requests) throws IOException {
        long[] times = new long[1024];
        int count = 1;
        byte[][] asked = paths.stream().map(this::request).toArray(byte[][]::new);
        Channel channel = new Channel(port);
        try {
            for (long i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                long begin = System.nanoTime();
                if (begin > end) {
                    break;
                }
                if (channel.closing) {
                    channel.socket.close();
                    channel = new Channel(port);
                }
                channel.socket.getOutputStream().write(asked[(int) (i % asked.length)]);
                times[0] = answer(channel);
                if (count == times.length) {
                    times = Arrays.copyOf(times, 2 * count);
                }
                times[count++] = System.nanoTime() - begin;
            }
        } finally {
            channel.socket.close();
        }
        return Arrays.copyOf(times, count);
    }

    /** One connection, until the server says that it closes it (Tomcat does after 100 requests). */
    private static final class Channel {
        final Socket socket = new Socket();
        final InputStream in;
        boolean closing;

        Channel(int port) throws IOException {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
    }

    private byte[] request(String path) {
        StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n");
        headers.forEach(header -> request.append(header).append("\r\n"));
        return request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private long answer(Channel channel) throws IOException {
        InputStream in = channel.in;
        String line = line(in);
        int found = Integer.parseInt(line.substring(9, 12));
        if (found != status) {
            throw new IOException(paths.getFirst() + " answered " + line);
        }
        long length = 0;
        boolean chunked = false;
        for (line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Long.parseLong(line.substring(15).strip());
            } else if (line.regionMatches(true, 0, "Transfer-Encoding: chunked", 0, 26)) {
                chunked = true;
            } else if (line.regionMatches(true, 0, "Connection: close", 0, 17)) {
                channel.closing = true;
            }
        }
        if (!chunked) {
            in.skipNBytes(length);
            return length;
        }
        for (int part = chunk(in); part > 0; part = chunk(in)) {
            in.skipNBytes(part + 2);
            length += part;
        }
        line(in);
        return length;
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
