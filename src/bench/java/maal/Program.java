package maal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One of the two programs as a process of its own, started as ./run does it, on data of its own. */
final class Program implements AutoCloseable {

    static final Path BENCH = Path.of(System.getProperty("maal.bench"));

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter orders;
    final int port;
    final String name;
    private int histograms;

    private Program(String name, String main, Path data, int port, List<String> args) throws IOException {
        this.name = name;
        this.port = port;
        Path jar = BENCH.resolve(name + "/app/" + name + ".jar");
        Path log = BENCH.resolve(name + "-" + port + ".log");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED"));
        Stream.of(System.getenv().getOrDefault("MAAL_JVM", "").split(" "))
                .filter(arg -> !arg.isBlank())
                .forEach(command::add);
        command.addAll(List.of("-cp", jar + ":" + BENCH.resolve("classes"), main, "--maal=ja"));
        command.addAll(args);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("RAADSLAG_DATA", data.toString());
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        answers = process.inputReader(StandardCharsets.UTF_8);
        orders = new PrintWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), true);
        answer();
    }

    static Program raadslag(Path data, int port, String... args) throws IOException {
        return new Program("raadslag", "dk.raadslag.Raadslag", data, port, List.of(args));
    }

    static Program bare(Path data, int port, String... args) throws IOException {
        return new Program("bare", "bare.Bare", data, port, List.of(args));
    }

    /** A data folder below the work folder of this run, or the one that {@code MAAL_DATA} keeps between runs. */
    static Path data(String name) throws IOException {
        String kept = System.getenv("MAAL_DATA");
        return kept == null ? Files.createTempDirectory("maal-" + name) : Files.createDirectories(Path.of(kept, name));
    }

    String ask(String order) throws IOException {
        orders.println(order);
        return answer();
    }

    private String answer() throws IOException {
        String said = "";
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            said = line.isBlank() ? said : line;
            if (line.startsWith("= ")) {
                if (line.startsWith("= fejl")) {
                    throw new IOException(name + ": " + line);
                }
                return line.substring(2);
            }
        }
        throw new IOException(name + " has ended after \"" + said + "\": see its log in " + BENCH);
    }

    String get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Bytes of the heap that are still held after a full collection. */
    long heap() throws IOException, InterruptedException {
        jcmd("GC.run");
        String histogram = jcmd("GC.class_histogram");
        if (System.getenv("MAAL_HISTOGRAM") != null) {
            Files.writeString(Path.of(System.getenv("MAAL_HISTOGRAM"), name + "-" + ++histograms + ".txt"), histogram);
        }
        String[] lines = histogram.split("\n");
        String[] total = lines[lines.length - 1].trim().split("\\s+");
        return Long.parseLong(total[total.length - 1]);
    }

    private String jcmd(String order) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/jcmd", Long.toString(process.pid()), order)
                .redirectErrorStream(true)
                .start();
        String out = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return out.strip();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
