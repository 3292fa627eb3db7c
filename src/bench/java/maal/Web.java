package maal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests a second for public pages beside static files of their size, in turn. Arguments: rounds, seconds of each. */
final class Web {

    private static final String GZIP = "Accept-Encoding: gzip";
    private static final int MEETINGS = 30;

    private final int rounds;
    private final double seconds;
    private final Map<String, Last> loads = new LinkedHashMap<>();
    private final Map<String, Tal> rates = new LinkedHashMap<>();
    private final Map<String, Last.Answer> latest = new LinkedHashMap<>();

    private Web(int rounds, double seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 3;
        new Web(rounds, seconds).run();
    }

    private void run() throws Exception {
        Path files = Files.createTempDirectory("maal-filer");
        Files.createDirectories(files.resolve("frontend"));
        String locations = "--spring.web.resources.static-locations=classpath:/META-INF/resources/,classpath:/static/,file:" + files + "/";
        try (Program bare = Program.bare(Program.data("bare-web"), 18085, locations);
                Program one = Program.raadslag(Program.data("raadslag-web"), 18086, locations);
                Program eight = Program.raadslag(Program.data("raadslag-web8"), 18087)) {
            seed(one, MEETINGS);
            seed(eight, 8 * MEETINGS);
            String meeting = first(one.get("/referater/maalemoede/2026"), "href=\"(/referater/maalemoede/2026-[^\"]+)\"");
            String item = meeting + "/punkt/1";
            for (String page : List.of(meeting, item)) {
                String name = page.equals(item) ? "item" : "meeting";
                Files.writeString(files.resolve("frontend/" + name + ".html"), one.get(page));
                pair(name, bare, one, page, "");
                pair(name, bare, one, page, GZIP);
                loads.put(name + ", 304", new Last(one.port, page, "If-None-Match: " + etag(one, page)).expecting(304));
                loads.put(name + ", 8x data", new Last(eight.port, page));
            }
            List<String> all = pages(eight);
            List<String> some = pages(one);
            System.out.printf("pages: %d, and %d with 8x the data%n", some.size(), all.size());
            turn("every page once, not yet made", new Last(one.port, some, List.of(), 200), some.size());
            turn("every page once, not yet made, 8x data", new Last(eight.port, all, List.of(), 200), all.size());
            loads.put("all pages in turn", new Last(one.port, some, List.of(), 200));
            loads.put("all pages in turn, 8x data", new Last(eight.port, all, List.of(), 200));
            measure();
            report();
        }
    }

    private static void seed(Program program, int meetings) throws Exception {
        if (program.get("/referater").contains("maalemoede")) {
            return;
        }
        program.ask("moeder " + meetings);
    }

    private void pair(String name, Program bare, Program one, String page, String header) {
        String[] headers = header.isEmpty() ? new String[0] : new String[] {header};
        String asked = header.isEmpty() ? "" : ", gzip asked";
        loads.put(name + ", file of the bare server" + asked, new Last(bare.port, "/frontend/" + name + ".html", headers));
        loads.put(name + ", file of our server" + asked, new Last(one.port, "/frontend/" + name + ".html", headers));
        loads.put(name + ", page" + asked, new Last(one.port, page, headers));
    }

    private void turn(String name, Last load, int count) throws Exception {
        Last.Answer answer = load.run(120, count);
        System.out.printf("%s: %.1f ms each at %d connections, p99 %.1f ms%n", name, answer.p50Millis(), Last.CONNECTIONS, answer.p99Millis());
    }

    private void measure() throws Exception {
        for (Last load : loads.values()) {
            load.run(seconds);
        }
        for (Last load : loads.values()) {
            load.run(seconds);
        }
        Tal.load();
        for (int i = 0; i < rounds; i++) {
            for (Map.Entry<String, Last> load : loads.entrySet()) {
                Last.Answer answer = load.getValue().run(seconds);
                latest.put(load.getKey(), answer);
                rates.computeIfAbsent(load.getKey(), key -> new Tal()).add(answer.rate());
            }
        }
        Tal.load();
    }

    private void report() {
        System.out.printf("| %d connections | bytes | requests/s min / median / max | p99 ms | ratio | goal |%n", Last.CONNECTIONS);
        System.out.println("|---|---|---|---|---|---|");
        loads.keySet().forEach(name -> System.out.printf(
                "| %s | %d | %s | %.1f | %s |%n",
                name, latest.get(name).bytes(), rates.get(name).spread("%.0f"), latest.get(name).p99Millis(), ratio(name)));
    }

    private String ratio(String name) {
        if (name.equals("all pages in turn")) {
            return "| ";
        }
        String kind = name.substring(0, name.indexOf(','));
        if (name.endsWith("pages in turn, 8x data")) {
            return "time %.2f | at most 1.2".formatted(rates.get("all pages in turn").median() / rates.get(name).median());
        }
        if (name.endsWith("8x data")) {
            return "time %.2f | at most 1.2".formatted(rates.get(kind + ", page").median() / rates.get(name).median());
        }
        if (name.contains(", page") || name.endsWith("304")) {
            String asked = name.endsWith("gzip asked") ? ", gzip asked" : "";
            return "%.2f (bare server), %.2f (ours) | at least 1.0"
                    .formatted(
                            rates.get(name).median() / rates.get(kind + ", file of the bare server" + asked).median(),
                            rates.get(name).median() / rates.get(kind + ", file of our server" + asked).median());
        }
        return "| ";
    }

    private static String etag(Program program, String page) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(program.uri(page)).build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
        }
    }

    /** Every meeting of the measuring forum and every item of it. */
    private static List<String> pages(Program program) throws Exception {
        List<String> pages = new ArrayList<>();
        for (int year = 2026; year > 2024; year--) {
            Matcher meeting = Pattern.compile("href=\"(/referater/maalemoede/" + year + "-[^\"]+)\"")
                    .matcher(program.get("/referater/maalemoede/" + year));
            while (meeting.find()) {
                pages.add(meeting.group(1));
                for (int nr = 1; nr <= 10; nr++) {
                    pages.add(meeting.group(1) + "/punkt/" + nr);
                }
            }
        }
        return pages;
    }

    private static String first(String html, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(html);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern);
        }
        return found.group(1);
    }
}
