package dk.raadslag.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * The line on which screens hear of changes is for the program's own pages: not for a page of another address, in a browser
 * that brings its cookie along, and not for whoever has no session to hear anything of. The program's address is what it
 * believes of it behind its proxies ({@link dk.raadslag.organisation.TrustedProxies}).
 */
@Component
@Order(0)
class OwnPagesOnly extends OncePerRequestFilter {

    private static final String LINE = "/VAADIN/push";
    private static final String ASKED_FOR = "v-r=push";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return !request.getRequestURI().contains(LINE)
                && !"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                && (query == null
                        || !UriUtils.decode(query, StandardCharsets.UTF_8).contains(ASKED_FOR));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain onwards)
            throws ServletException, IOException {
        String origin = request.getHeader("Origin");
        if (request.getSession(false) == null || origin != null && !isOwn(origin, request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            onwards.doFilter(request, response);
        }
    }

    /** By host and port: a proxy that ends TLS may not say so. */
    private static boolean isOwn(String origin, HttpServletRequest request) {
        URI from = read(origin);
        if (from == null || from.getHost() == null || !from.getHost().equalsIgnoreCase(request.getServerName())) {
            return false;
        }
        int port = from.getPort() < 0 ? ("https".equals(from.getScheme()) ? HTTPS : HTTP) : from.getPort();
        return port == request.getServerPort() || isUsual(port) && isUsual(request.getServerPort());
    }

    private static boolean isUsual(int port) {
        return port == HTTP || port == HTTPS;
    }

    private static @Nullable URI read(String origin) {
        try {
            return URI.create(origin);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
