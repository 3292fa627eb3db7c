package maal;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/**
 * Searches in a large public record, one at a time, as the reader's browser asks for them, beside the bare SQL of the same
 * search; and how soon a published meeting is seen, and a withdrawn one is not. Arguments: items, searches, publications.
 */
final class Soeg {

    private final Program program;
    private final HttpClient http = HttpClient.newHttpClient();

    private Soeg(Program program) {
        this.program = program;
    }

    public static void main(String[] args) throws Exception {
        int items = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int searches = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        int meetings = args.length > 2 ? Integer.parseInt(args[2]) : 20;
        try (Program program = Program.raadslag(Program.data("raadslag-soeg"), 18095)) {
            System.out.println("items made: " + program.ask("fyld " + items));
            if (searches > 0) {
                Soeg soeg = new Soeg(program);
                soeg.searches(List.of(program.ask("soegninger " + searches).split(" ")));
                soeg.publications(meetings);
            }
        }
    }

    private void searches(List<String> searches) throws Exception {
        for (String q : searches.subList(0, Math.min(120, searches.size()))) {
            ask(q);
            program.ask("bar " + q);
        }
        List<Tal> ours = new ArrayList<>(List.of(new Tal(), new Tal(), new Tal(), new Tal()));
        List<Tal> bare = new ArrayList<>(List.of(new Tal(), new Tal(), new Tal(), new Tal()));
        List<String> slow = new ArrayList<>();
        long most = 0;
        Tal.load();
        for (int i = 0; i < searches.size(); i++) {
            String q = searches.get(i);
            boolean first = i % 2 == 0; // whoever asks second finds the pages of the disk in memory
            double one = first ? ask(q) : 0;
            String[] answer = program.ask("bar " + q).split(" ");
            one = first ? one : ask(q);
            double two = Double.parseDouble(answer[0]) / 1e6;
            most = Math.max(most, Long.parseLong(answer[1]));
            if (one > 80) {
                slow.add("%s %.0f/%.0f ms, %s hits".formatted(q, one, two, answer[1]));
            }
            for (int kind : new int[] {0, 1 + i % 3}) {
                ours.get(kind).add(one);
                bare.get(kind).add(two);
            }
        }
        Tal.load();
        System.out.println("most hits of one search: " + most);
        System.out.println("| words | searches | page ms p50 / p95 / p99 | bare SQL ms p50 / p95 / p99 | ratio of medians | of p95 | goal |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int kind : new int[] {1, 2, 3, 0}) {
            Tal a = ours.get(kind);
            Tal b = bare.get(kind);
            System.out.printf(
                    "| %s | %d | %s | %s | %.2f | %.2f | p95 below 100 ms, at most 1.3 |%n",
                    kind == 0 ? "all" : Integer.toString(kind), a.size(), quantiles(a), quantiles(b),
                    a.median() / b.median(), a.quantile(0.95) / b.quantile(0.95));
        }
        slow.forEach(System.out::println);
    }

    private static String quantiles(Tal tal) {
        return "%.1f / %.1f / %.1f".formatted(tal.median(), tal.quantile(0.95), tal.quantile(0.99));
    }

    /** Milliseconds from the question to the last byte of the page. */
    private double ask(String q) throws Exception {
        long begin = System.nanoTime();
        HttpResponse<InputStream> answer = http.send(
                HttpRequest.newBuilder(program.uri("/referater/soeg?q=" + q)).header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofInputStream());
        answer.body().readAllBytes();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(q + " answered " + answer.statusCode());
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private void publications(int count) throws Exception {
        Tal publish = new Tal();
        Tal seen = new Tal();
        Tal withdraw = new Tal();
        Tal gone = new Tal();
        for (int i = -3; i < count; i++) {
            int nr = i + 3;
            String[] address = program.ask("udgiv " + nr).split(" ");
            double visible = until(address[0], 200) + untilFound(true);
            double work = Double.parseDouble(program.ask("traek " + nr)) / 1e6;
            double away = until(address[0], 410) + untilFound(false);
            if (i >= 0) {
                publish.add(Double.parseDouble(address[1]) / 1e6);
                seen.add(visible);
                withdraw.add(work);
                gone.add(away);
            }
        }
        System.out.println("| ms, min / median / max | a meeting of 10 items | goal |");
        System.out.println("|---|---|---|");
        System.out.printf("| the publishing transaction | %s | |%n", publish.spread("%.0f"));
        System.out.printf("| then until page and search show it | %s | below 1000 |%n", seen.spread("%.0f"));
        System.out.printf("| the withdrawing transaction | %s | |%n", withdraw.spread("%.0f"));
        System.out.printf("| then until page and search do not | %s | below 1000 |%n", gone.spread("%.0f"));
    }

    private double until(String path, int status) throws Exception {
        long begin = System.nanoTime();
        URI uri = program.uri(path);
        while (http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding()).statusCode() != status) {
            Thread.sleep(5);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private double untilFound(boolean found) throws Exception {
        long begin = System.nanoTime();
        while (program.get("/referater/soeg?q=xylofonm%C3%A5ling").contains("/referater/maalt/") != found) {
            Thread.sleep(5);
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
