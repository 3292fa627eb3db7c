package dk.raadslag.offentlig;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody on the street: plain HTTP without cookies, follows nothing by itself. */
class Laeser {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String rod;

    Laeser(int port) {
        rod = "http://127.0.0.1:" + port;
    }

    record Svaret(HttpResponse<byte[]> svar) {
        int status() {
            return svar.statusCode();
        }

        String tekst() {
            return new String(svar.body(), StandardCharsets.UTF_8);
        }

        String header(String navn) {
            return svar.headers().firstValue(navn).orElse("");
        }
    }

    Svaret hent(String sti, String... headers) {
        return send("GET", sti, headers);
    }

    Svaret send(String metode, String sti, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(rod + sti))
                .timeout(Duration.ofMinutes(1))
                .method(metode, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Svaret(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void lidt() {
        vent(10);
    }

    /** What is public may be a quarter of a second old, and is promised within one. */
    static void vent() {
        vent(300);
    }

    private static void vent(long millisekunder) {
        try {
            Thread.sleep(millisekunder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
