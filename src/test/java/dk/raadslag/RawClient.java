package dk.raadslag;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A client that does as it likes: says the same things as the browser's script, whatever the answers were. */
final class RawClient implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(LIMIT)
            .build();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> hungUp = new CompletableFuture<>();
    private @Nullable WebSocket socket;
    private String screen = "";
    private String token = "";
    private int said;

    RawClient(int port) {
        address = "127.0.0.1:" + port;
    }

    /** Signs in by the side door; with an appointment as substitute, sits down in that chair. */
    void signIn(String brugernavn, @Nullable Long stedfortraeder) throws Exception {
        String query = "?bruger=" + brugernavn + (stedfortraeder == null ? "" : "&stedfortraeder=" + stedfortraeder);
        get(Testindgang.PATH + query);
    }

    /** Opens a screen and, beside it, its socket. */
    void open(String path) throws Exception {
        String start = get("/?v-r=init&location=" + URLEncoder.encode(path, StandardCharsets.UTF_8) + "&query=")
                .body();
        screen = find("\"v-uiId\":(\\d+)", start);
        token = find("\"Vaadin-Security-Key\":\"([^\"]+)\"", start);
        said = 0;
        hangUp();
        socket = http.newWebSocketBuilder()
                .connectTimeout(LIMIT)
                .header("Cookie", cookie())
                .buildAsync(
                        URI.create("ws://" + address + "/VAADIN/push?v-r=push&v-uiId=" + screen + "&v-pushId="
                                + find("\"Vaadin-Push-ID\":\"([^\"]+)\"", start)
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true"),
                        new Ear())
                .get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        heard(LIMIT);
    }

    /** Goes to an address of the program by a request, as the browser does. */
    HttpResponse<String> goByRequest(String path) throws Exception {
        return post(message(go(path)));
    }

    /** The same along the socket, which the browser never does. */
    void goBySocket(String path) throws Exception {
        String text = message(go(path));
        Objects.requireNonNull(socket)
                .sendText(text.length() + "|" + text, true)
                .get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    /** The same to the socket's address, as browsers without sockets did. */
    HttpResponse<String> goByPush(String path) throws Exception {
        return post("/VAADIN/push?v-r=push&X-Atmosphere-Transport=long-polling&v-uiId=", message(go(path)));
    }

    /** Says many things at once. */
    HttpResponse<String> say(String thing, int times) throws Exception {
        return post(message(String.join(",", Collections.nCopies(times, thing))));
    }

    /** Sends a file to the address of an upload. */
    HttpResponse<String> upload(String where, String name, byte[] file) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://" + address + "/" + where))
                        .timeout(LIMIT)
                        .header("Content-Type", "application/octet-stream")
                        .header("X-Filename", name)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Asks for everything that the screen holds, as a browser does that has lost its thread. */
    HttpResponse<String> askForEverything() throws Exception {
        return post("{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":%d,\"clientId\":%d,\"resynchronize\":true}"
                .formatted(token, said, said++));
    }

    /** The next thing that came along the socket, or null when it was silent for so long. */
    @Nullable
    String heard(Duration atMost) throws InterruptedException {
        return heard.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until the other end has hung up. */
    void waitUntilHungUp() throws Exception {
        hungUp.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://" + address + path))
                        .timeout(LIMIT)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return post("/?v-r=uidl&v-uiId=", body);
    }

    private HttpResponse<String> post(String where, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://" + address + where + screen))
                        .timeout(LIMIT)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String message(String things) {
        return "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(token, things, said, said++);
    }

    private static String go(String path) {
        return "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + path
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}";
    }

    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static String find(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("No " + pattern + " in " + text);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        hangUp();
        http.shutdownNow();
    }

    private void hangUp() {
        if (socket != null) {
            socket.abort();
        }
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder part = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket line, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                heard.add(part.toString());
                part.setLength(0);
            }
            line.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket line, int code, String why) {
            hungUp.complete(null);
            return null;
        }

        @Override
        public void onError(WebSocket line, Throwable error) {
            hungUp.complete(null);
        }
    }
}
