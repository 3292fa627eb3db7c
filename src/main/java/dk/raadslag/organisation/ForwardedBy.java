package dk.raadslag.organisation;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a trusted proxy says in place of what the connection itself shows: whose request it is, and by which address it
 * came in. A word that is no address, scheme or host is not taken; and nobody behind this sees the headers of anybody, nor
 * another host than the program's own, where that is known.
 */
final class ForwardedBy extends ValveBase {

    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";
    private static final String PORT = "X-Forwarded-Port";
    private static final List<String> ALL = List.of(
            FOR,
            PROTO,
            HOST,
            PORT,
            "Forwarded",
            "X-Forwarded-By",
            "X-Forwarded-Prefix",
            "X-Forwarded-Server",
            "X-Forwarded-Ssl",
            "X-Real-IP");

    private static final Pattern WITH_PORT = Pattern.compile("([0-9.]+):\\d{1,5}|\\[([0-9a-fA-F:.]+)](?::\\d{1,5})?");
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("([a-zA-Z0-9](?:[a-zA-Z0-9.-]{0,252})|\\[[0-9a-fA-F:.]+])(?::(\\d{1,5}))?");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int LAST_PORT = 65_535;

    /** On requests whose host is the program's own, not what the request says: what is made of it may be kept by anybody. */
    private static final String OWN_ADDRESS = "raadslag.adresse";

    private final List<Network> proxies;
    private final @Nullable URI own;

    /** @param own the address that the program is known by; null where it must believe the request */
    ForwardedBy(List<Network> proxies, @Nullable URI own) {
        super(true);
        this.proxies = proxies;
        this.own = own;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Optional<InetAddress> neighbour = Network.address(request.getRemoteAddr());
        if (neighbour.isPresent() && TrustedProxies.trusts(proxies, neighbour.get())) {
            believe(request, neighbour.get());
        }
        MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
        ALL.forEach(headers::removeHeader);
        if (own != null) {
            knownAs(request, own);
        }
        getNext().invoke(request, response);
    }

    private void believe(Request request, InetAddress neighbour) {
        String whose = whose(words(request, FOR), neighbour).getHostAddress();
        request.setRemoteAddr(whose);
        request.setRemoteHost(whose);
        List<String> schemes = words(request, PROTO);
        if (!schemes.isEmpty() && schemes.stream().allMatch("https"::equalsIgnoreCase)) {
            cameBy(request, "https", HTTPS);
        } else if (schemes.stream().anyMatch("http"::equalsIgnoreCase)) {
            cameBy(request, "http", HTTP);
        }
        words(request, HOST).stream()
                .findFirst()
                .map(HOST_AND_PORT::matcher)
                .filter(Matcher::matches)
                .ifPresent(host -> {
                    request.getCoyoteRequest().serverName().setString(host.group(1));
                    port(host.group(2)).ifPresent(request.getCoyoteRequest()::setServerPort);
                });
        words(request, PORT).stream()
                .findFirst()
                .flatMap(ForwardedBy::port)
                .ifPresent(request.getCoyoteRequest()::setServerPort);
    }

    /** From the nearest on, as long as those who say it are trusted; the last who is known, where a word is no address. */
    private InetAddress whose(List<String> way, InetAddress neighbour) {
        InetAddress known = neighbour;
        for (String word : way.reversed()) {
            Optional<InetAddress> before = address(word);
            if (before.isEmpty() || !TrustedProxies.trusts(proxies, known)) {
                break;
            }
            known = before.get();
        }
        return known;
    }

    /** Some proxies add the port. */
    private static Optional<InetAddress> address(String word) {
        Matcher port = WITH_PORT.matcher(word);
        if (!port.matches()) {
            return Network.address(word);
        }
        return Network.address(port.group(1) == null ? port.group(2) : port.group(1));
    }

    private static void knownAs(Request request, URI own) {
        int usual = own.getScheme().equals("https") ? HTTPS : HTTP;
        request.getCoyoteRequest().scheme().setString(own.getScheme());
        request.getCoyoteRequest().serverName().setString(own.getHost());
        request.getCoyoteRequest().setServerPort(own.getPort() < 0 ? usual : own.getPort());
        request.setAttribute(OWN_ADDRESS, true);
    }

    private static void cameBy(Request request, String scheme, int port) {
        request.getCoyoteRequest().scheme().setString(scheme);
        request.getCoyoteRequest().setServerPort(port);
        request.setSecure(port == HTTPS);
    }

    private static Optional<Integer> port(@Nullable String word) {
        return Optional.ofNullable(word)
                .filter(digits -> digits.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(port -> port > 0 && port <= LAST_PORT);
    }

    private static List<String> words(Request request, String header) {
        List<String> words = new ArrayList<>();
        for (String value : Collections.list(request.getHeaders(header))) {
            Stream.of(value.split(",", -1)).map(String::strip).forEach(words::add);
        }
        return words;
    }
}
