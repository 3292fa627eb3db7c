package dk.raadslag.organisation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose person may no longer what the session says: asked of the database with every request, so that it
 * is true on every node at once.
 */
class Sessionstjek extends OncePerRequestFilter {

    private static final String GYLDIG =
            "SELECT EXISTS (SELECT FROM raadslag.bruger WHERE id = ? AND adgang = ? AND aktiv)";

    private static final String STADIG_VIKAR = """
            SELECT EXISTS (SELECT FROM raadslag.stedfortraeder
                WHERE id = ? AND afsluttet IS NULL AND ? BETWEEN fra AND til)""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecurityContextHolderStrategy kontekst;
    private final SecurityContextLogoutHandler udgang = new SecurityContextLogoutHandler();

    Sessionstjek(JdbcClient jdbc, SecurityContextHolderStrategy kontekst, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
        if (hvem != null && hvem.getPrincipal() instanceof Indlogget person && !erGyldig(person)) {
            udgang.logout(request, response, hvem);
        }
        videre.doFilter(request, response);
    }

    private boolean erGyldig(Indlogget person) {
        Vikar vikar = person.vikar();
        return holds(GYLDIG, person.id(), person.adgang())
                && (vikar == null
                        || holds(GYLDIG, vikar.id(), vikar.adgang())
                                && holds(STADIG_VIKAR, vikar.stedfortraeder(), LocalDate.now(clock)));
    }

    private boolean holds(String sql, Object... ord) {
        return jdbc.sql(sql).params(ord).query(Boolean.class).single();
    }
}
