package maal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a real browser asked of the server while one person opened a screen, so that many more can come with the same
 * requests, each in a session of their own with its push channel open.
 */
final class Genspil {

    private static final Pattern TOKEN = Pattern.compile("\"(?:Vaadin-Security-Key|csrfToken)\":\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Program program;
    private final String path;
    private final List<String> bodies = new ArrayList<>();
    private final List<WebSocket> channels = new ArrayList<>();
    private String init = "";
    private String push = "";

    /** Opens the screen in a browser and waits until it is quiet. Its page stays open. */
    Genspil(Program program, BrowserContext context, String path, String shown) throws InterruptedException {
        this.program = program;
        this.path = path;
        Page page = context.newPage();
        page.onRequest(request -> {
            String url = request.url();
            if (url.contains("v-r=init")) {
                init = url.substring(url.indexOf('/', 8));
            } else if (url.contains("v-r=uidl")) {
                bodies.add(request.postData());
            }
        });
        page.onWebSocket(channel -> push = channel.url());
        page.navigate(path);
        page.locator(shown).first().waitFor();
        for (int seen = -1; seen != bodies.size(); ) {
            seen = bodies.size();
            page.waitForTimeout(3000);
        }
        if (init.isEmpty() || push.isEmpty() || bodies.isEmpty()) {
            throw new IllegalStateException("The browser opened no screen at " + path);
        }
    }

    int requests() {
        return bodies.size();
    }

    /** One more person with the screen open, at a path of their own. */
    void enter(String who, String own) throws IOException, InterruptedException {
        UnaryOperator<String> mine = text -> text.replace(path, own).replace(path.substring(1), own.substring(1));
        String cookie = who == null
                ? cookie(send("/", null, null))
                : cookie(send("/login", null, "username=" + who + "&password=raadslag"));
        String opened = send(mine.apply(init), cookie, null).body();
        String token = found(TOKEN, opened);
        channels.add(CLIENT.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(
                        URI.create(push.replaceFirst("v-pushId=[^&]+", "v-pushId=" + found(PUSH, opened))),
                        new WebSocket.Listener() {})
                .join());
        for (String body : bodies) {
            String answer = send("/?v-r=uidl&v-uiId=0", cookie, mine.apply(body).replace(found(TOKEN, body), token))
                    .body();
            if (!answer.contains("\"clientId\"") || answer.contains("\"appError\":{") || answer.contains("\"resynchronize\"")) {
                throw new IOException("The server did not take what the browser had sent: " + answer);
            }
        }
    }

    private HttpResponse<String> send(String to, String cookie, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(program.uri(to));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        if (body != null) {
            request.header("Content-Type", body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body));
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(to + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.split(";", 2)[0])
                .findFirst()
                .orElse("");
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text.substring(0, Math.min(300, text.length())));
        }
        return matcher.group(1);
    }
}
