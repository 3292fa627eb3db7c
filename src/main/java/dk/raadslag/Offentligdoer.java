package dk.raadslag;

import dk.raadslag.offentlig.Referatpolitik;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Lets readers of the public record in, and shows everybody else the page that says there is nothing. */
class Offentligdoer extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain videre)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", Referatpolitik.CSP);
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isPublic(request.getServletPath())) {
            videre.doFilter(request, response);
        } else {
            request.getRequestDispatcher("/referater/findes-ikke/her").forward(request, response);
        }
    }

    private static boolean isPublic(String path) {
        return path.equals("/referater") || path.startsWith("/referater/") || path.equals("/robots.txt");
    }
}
