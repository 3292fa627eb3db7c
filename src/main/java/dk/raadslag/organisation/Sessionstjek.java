package dk.raadslag.organisation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose person may no longer what the session says, asked with every request; else it goes on. Whose time in
 * another's chair is over, and who opens a page, is told so.
 */
class Sessionstjek extends OncePerRequestFilter {

    private final SessionValidity validity;
    private final SessionLength length;
    private final SignedInMark mark;
    private final SecurityContextHolderStrategy kontekst;
    private final SecurityContextLogoutHandler udgang = new SecurityContextLogoutHandler();

    Sessionstjek(
            SessionValidity validity, SessionLength length, SignedInMark mark, SecurityContextHolderStrategy kontekst) {
        this.validity = validity;
        this.length = length;
        this.mark = mark;
        this.kontekst = kontekst;
        udgang.setSecurityContextHolderStrategy(kontekst);
    }

    /** The program's own scripts and styles are for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getSession(false) == null || request.getRequestURI().startsWith("/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain videre)
            throws ServletException, IOException {
        Authentication hvem = kontekst.getContext().getAuthentication();
        if (!validity.holds(hvem)) {
            boolean chairTaken = validity.isOnlyChairTaken(hvem);
            udgang.logout(request, response, hvem);
            if (chairTaken && opensAPage(request)) {
                response.sendRedirect(request.getContextPath() + "/login?afsluttet");
                return;
            }
        } else if (hvem != null && hvem.getPrincipal() instanceof Indlogget person) {
            length.lengthen(request.getSession());
            mark.renew(request, response, person.id());
        }
        videre.doFilter(request, response);
    }

    private static boolean opensAPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
