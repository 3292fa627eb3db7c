package dk.raadslag;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser without scripts, at a {@link RealProgram}. */
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final String address;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(RealProgram program) {
        this.address = program.adresse;
    }

    HttpResponse<String> get(String path) throws Exception {
        return get(path, LIMIT);
    }

    /** @throws java.net.http.HttpTimeoutException if there is no answer within the limit */
    HttpResponse<String> get(String path, Duration limit) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(limit)
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String authorization) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(LIMIT)
                .header("Authorization", authorization)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    int status(String path, Duration limit) throws Exception {
        return get(path, limit).statusCode();
    }

    /** Where the sign-in leads. */
    String signIn(String name, String password) throws Exception {
        return send(name, password).headers().firstValue("Location").orElse("/login");
    }

    /** What the form of the sign-in is answered. */
    HttpResponse<String> send(String name, String password) throws Exception {
        Matcher token = TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("No form");
        }
        String form = "username=" + name + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/login"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
